import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startFaithful } from '../../github/start-faithful.ts';
import { restOf } from './rest.ts';

interface Listed {
  readonly workflow_runs: readonly {
    readonly id: number;
    readonly head_repository: { readonly full_name: string };
    readonly pull_requests: readonly { readonly number: number }[];
  }[];
}

test("a fork's pull request from its main is a run on main here, and names no pull", async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const own = repository.run();
  const fork = repository.fork('stranger');
  repository.pull({ from: fork, branch: 'main' });
  const foreign = repository.run({ from: fork, branch: 'main', event: 'pull_request' });
  const { body } = await restOf(github, repository)('GET', '/actions/workflows/perf.yml/runs?branch=main');
  const runs = (body as Listed).workflow_runs;
  assert.deepEqual(
    runs.map((run) => [run.id, run.head_repository.full_name, run.pull_requests]),
    [
      [foreign.data.id, 'stranger/models', []],
      [own.data.id, 'octo/models', []],
    ],
  );
});

test('runs are filtered by event, conclusion and commit, and name the pulls of their branch', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const pull = repository.pull({ branch: 'faster' });
  const failed = repository.run({ conclusion: 'failure' });
  const going = repository.run({ event: 'pull_request', branch: 'faster', conclusion: null });
  const other = repository.run({ workflow: '.github/workflows/test.yml' });
  const rest = restOf(github, repository);
  const ids = async (query: string) => {
    const { body } = await rest('GET', `/actions/runs?${query}`);
    return (body as Listed).workflow_runs.map(({ id }) => id);
  };
  assert.deepEqual(await ids('status=failure'), [failed.data.id]);
  assert.deepEqual(await ids('status=in_progress'), [going.data.id]);
  assert.deepEqual(await ids('event=push'), [other.data.id, failed.data.id]);
  assert.deepEqual(await ids(`head_sha=${pull.data.head.sha}`), [going.data.id]);
  const { body } = await rest('GET', `/actions/runs/${going.data.id}`);
  assert.partialDeepStrictEqual(body, { pull_requests: [{ number: 1 }], path: '.github/workflows/perf.yml' });
});

test('a re-run is the next attempt of the same run', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const run = repository.run({ conclusion: 'failure' });
  run.rerun();
  const rest = restOf(github, repository);
  const path = `/actions/runs/${run.data.id}`;
  assert.partialDeepStrictEqual((await rest('GET', path)).body, { run_attempt: 2, status: 'in_progress' });
  assert.partialDeepStrictEqual((await rest('GET', `${path}/attempts/1`)).body, { run_attempt: 1 });
  assert.equal((await rest('GET', `${path}/attempts/3`)).status, 404);
});
