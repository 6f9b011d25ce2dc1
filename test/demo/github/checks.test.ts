import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGitHub } from '../../../src/demo/github/start-github.ts';
import { startFaithful } from '../../github/start-faithful.ts';
import { restOf } from './rest.ts';

const annotation = {
  path: 'perf.py',
  start_line: 1,
  end_line: 1,
  annotation_level: 'warning',
  message: 'slower',
};

test('a check run is completed by its conclusion, and annotations add up over updates', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const rest = restOf(github, repository);
  const { sha } = repository.tip();
  const started = await rest('POST', '/check-runs', { name: 'perf', head_sha: sha, status: 'in_progress' });
  assert.partialDeepStrictEqual(started.body, {
    status: 'in_progress',
    conclusion: null,
    completed_at: null,
  });
  const { id } = started.body as { id: number };
  const output = { title: 'Slower', summary: 'by 5 %', annotations: Array(50).fill(annotation) };
  await rest('PATCH', `/check-runs/${id}`, { output });
  const { body } = await rest('PATCH', `/check-runs/${id}`, {
    conclusion: 'failure',
    output: { ...output, annotations: [annotation] },
  });
  assert.partialDeepStrictEqual(body, {
    status: 'completed',
    conclusion: 'failure',
    output: { summary: 'by 5 %', annotations_count: 51 },
  });
});

test("a check run lands in the suite of the commit's first run, whichever workflow that is", async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const first = repository.run({ workflow: '.github/workflows/test.yml' });
  repository.run();
  const { sha } = repository.tip();
  const rest = restOf(github, repository);
  const check = await rest('POST', '/check-runs', { name: 'perf', head_sha: sha });
  const run = await rest('GET', `/actions/runs/${first.data.id}`);
  const { check_suite_id: suite } = run.body as { check_suite_id: number };
  assert.partialDeepStrictEqual(check.body, { check_suite: { id: suite } });
});

test('the check runs of a commit are the latest of each name, its jobs among them', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const { sha } = repository.tip();
  repository.run().job('gpu').complete('success');
  const rest = restOf(github, repository);
  for (const external_id of ['1', '2'])
    await rest('POST', '/check-runs', { name: 'perf', head_sha: sha, external_id });
  const listed = async (query: string) => {
    const { body } = await rest('GET', `/commits/${sha}/check-runs${query}`);
    const { check_runs } = body as { check_runs: { name: string; external_id: string }[] };
    return check_runs.map(({ name, external_id }) => name + external_id);
  };
  assert.deepEqual(await listed(''), ['perf2', 'gpu']);
  assert.deepEqual(await listed('?filter=all&check_name=perf'), ['perf2', 'perf1']);
});

const refused: readonly { what: string; path: string; body: object }[] = [
  {
    what: 'a completed check without a conclusion',
    path: '/check-runs',
    body: { name: 'a', status: 'completed' },
  },
  {
    what: 'a conclusion that GitHub lacks',
    path: '/check-runs',
    body: { name: 'a', conclusion: 'regressed' },
  },
  {
    what: 'the conclusion that only GitHub sets',
    path: '/check-runs',
    body: { name: 'a', conclusion: 'stale' },
  },
  {
    what: 'a summary of 65,536 characters',
    path: '/check-runs',
    body: { name: 'a', output: { title: 't', summary: 'x'.repeat(65_536) } },
  },
  {
    what: 'a 51st annotation',
    path: '/check-runs',
    body: { name: 'a', output: { title: 't', summary: '', annotations: Array(51).fill(annotation) } },
  },
  {
    what: 'a status description of 141 characters',
    path: '/statuses/',
    body: { state: 'success', description: 'x'.repeat(141) },
  },
];

for (const { what, path, body } of refused) {
  test(`${what} is refused with 422`, async (t) => {
    // Not held to the description: what is wrong here is wrong on purpose.
    const github = await startGitHub();
    t.after(() => github.close());
    const repository = github.repository('octo/models');
    const { sha } = repository.tip();
    const rest = restOf(github, repository);
    const target = path.endsWith('/') ? path + sha : path;
    assert.equal((await rest('POST', target, { head_sha: sha, ...body })).status, 422);
    assert.equal((await rest('POST', target, { head_sha: sha, name: 'a', state: 'success' })).status, 201);
  });
}

test('a check run for a commit that nobody has is refused', async (t) => {
  const github = await startFaithful(t);
  const rest = restOf(github, github.repository('octo/models'));
  assert.equal((await rest('POST', '/check-runs', { name: 'perf', head_sha: 'f'.repeat(40) })).status, 422);
});
