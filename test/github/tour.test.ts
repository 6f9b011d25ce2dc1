import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../../src/demo/github/events.ts';
import { routes } from '../../src/demo/github/routes/all.ts';
import type { GitHub } from '../../src/demo/github/start-github.ts';
import { restOf } from '../demo/github/rest.ts';
import { unfaithfulPayload } from './faithful.ts';
import { startFaithful } from './start-faithful.ts';

/** A repository with something of everything. */
function busyScene(github: GitHub) {
  const repository = github.repository('octo/models');
  const fork = repository.fork('stranger');
  const base = repository.commit();
  const run = repository.run();
  run.artifact('aaco-snapshot-perf', { 'snapshot.json': '{}' });
  run.artifact('old', { 'a.txt': '' }, { expired: true, digest: null });
  const pull = repository.pull({ branch: 'faster', author: 'dev' });
  pull.comment('Nice', 'reviewer');
  pull.label('accept-regression', 'octo');
  pull.unlabel('accept-regression', 'octo');
  pull.label('perf', 'octo');
  const foreign = repository.pull({ from: fork, branch: 'main' });
  repository.run({ event: 'pull_request', branch: 'faster', conclusion: null });
  const strange = repository.run({
    event: 'pull_request',
    from: fork,
    branch: 'main',
    conclusion: 'failure',
  });
  strange.rerun();
  repository.collaborator('dev', 'maintain');
  return { repository, base, run, pull, foreign, strange };
}

test('every operation answers as GitHub describes it', async (t) => {
  const github = await startFaithful(t);
  const { repository, base, run, pull } = busyScene(github);
  const rest = restOf(github, repository);
  const get = (path: string) => rest('GET', path);
  const paths = [
    '',
    '/collaborators/dev/permission',
    '/actions/workflows/perf.yml',
    '/actions/workflows/perf.yml/runs?branch=main&event=push&status=success&exclude_pull_requests=true&per_page=20',
    '/actions/runs',
    `/actions/runs/${run.data.id}`,
    `/actions/runs/${run.data.id}/attempts/1`,
    `/actions/runs/${run.data.id}/artifacts?name=aaco-snapshot-perf`,
    '/actions/artifacts?per_page=100',
    '/actions/artifacts/8000001',
    '/actions/artifacts/8000001/zip',
    '/actions/artifacts/8000002/zip',
    '/commits?sha=main',
    `/commits/${base.sha}`,
    `/compare/${base.sha}...faster`,
    '/pulls?state=all&head=stranger:main',
    '/pulls/1',
    '/pulls/2',
    `/commits/${pull.data.head.sha}/pulls`,
    '/issues/1/labels',
    '/issues/1/events',
    '/issues/1/comments',
    '/issues/comments/50001',
    '/issues/comments/1',
  ];
  for (const path of paths) await get(path);
  await rest('POST', '/issues/1/comments', { body: 'Hello' });
  await rest('PATCH', '/issues/comments/50002', { body: 'Hello again' });
  await rest('DELETE', '/issues/comments/50002');
  await rest('POST', '/check-runs', { name: 'perf', head_sha: pull.data.head.sha, status: 'in_progress' });
  const annotation = {
    path: 'a.py',
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure',
    message: 'slow',
  };
  await rest('PATCH', '/check-runs/9000001', {
    conclusion: 'failure',
    output: { title: 'Slower', summary: '', annotations: [annotation] },
  });
  await get('/check-runs/9000001');
  await get('/check-runs/9000001/annotations');
  await get(`/commits/${pull.data.head.sha}/check-runs?check_name=perf`);
  await rest('POST', `/statuses/${base.sha}`, { state: 'success', context: 'aaco' });
  await get(`/commits/${base.sha}/statuses`);
  await rest('DELETE', '/actions/artifacts/8000001');

  const visited = new Set(github.exchanges.map(({ method, template }) => `${method} ${template}`));
  assert.deepEqual(
    routes.map(({ method, path }) => `${method} ${path}`).filter((name) => !visited.has(name)),
    [],
  );
});

test('every event has a payload that GitHub describes', async (t) => {
  const github = await startFaithful(t);
  const { repository, pull, foreign, strange } = busyScene(github);
  strange.complete('success');
  const payloads = {
    push: pushEvent(github, repository),
    'pull-request-opened': pullRequestEvent(github, foreign),
    'pull-request-synchronize': pullRequestEvent(github, pull, 'synchronize'),
    'merge-group-checks-requested': mergeGroupEvent(github, pull),
    'workflow-run-completed': workflowRunEvent(github, strange),
    'workflow-dispatch': workflowDispatchEvent(github, repository, { inputs: { reason: 'x' } }),
  };
  const problems = Object.entries(payloads).flatMap(([name, { payload }]) =>
    unfaithfulPayload(name, payload).map((problem) => `${name} ${problem}`),
  );
  assert.deepEqual(problems, []);
});
