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

/** Requests below `/repos/octo/models`, which together visit every operation. */
function tour({
  base,
  run,
  pull,
}: ReturnType<typeof busyScene>): [method: string, path: string, body?: object][] {
  const { sha } = pull.data.head;
  const workflow = '/actions/workflows/perf.yml';
  const annotation = {
    path: 'a.py',
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure',
    message: 'slow',
  };
  const output = { title: 'Slower', summary: '', annotations: [annotation] };
  return [
    ['GET', ''],
    ['GET', '/collaborators/dev/permission'],
    ['GET', workflow],
    ['GET', `${workflow}/runs?branch=main&event=push&status=success&exclude_pull_requests=true&per_page=20`],
    ['GET', '/actions/runs'],
    ['GET', `/actions/runs/${run.data.id}`],
    ['GET', `/actions/runs/${run.data.id}/attempts/1`],
    ['GET', `/actions/runs/${run.data.id}/artifacts?name=aaco-snapshot-perf`],
    ['GET', '/actions/artifacts?per_page=100'],
    ['GET', '/actions/artifacts/8000001'],
    ['GET', '/actions/artifacts/8000001/zip'],
    ['GET', '/actions/artifacts/8000002/zip'],
    ['GET', '/commits?sha=main'],
    ['GET', `/commits/${base.sha}`],
    ['GET', `/compare/${base.sha}...faster`],
    ['GET', '/pulls?state=all&head=stranger:main'],
    ['GET', '/pulls/1'],
    ['GET', '/pulls/2'],
    ['GET', `/commits/${sha}/pulls`],
    ['GET', '/issues/1/labels'],
    ['GET', '/issues/1/events'],
    ['GET', '/issues/1/comments'],
    ['GET', '/issues/comments/50001'],
    ['GET', '/issues/comments/1'],
    ['POST', '/issues/1/comments', { body: 'Hello' }],
    ['PATCH', '/issues/comments/50002', { body: 'Hello again' }],
    ['DELETE', '/issues/comments/50002'],
    ['POST', '/check-runs', { name: 'perf', head_sha: sha, status: 'in_progress' }],
    ['PATCH', '/check-runs/9000001', { conclusion: 'failure', output }],
    ['GET', '/check-runs/9000001'],
    ['GET', '/check-runs/9000001/annotations'],
    ['GET', `/commits/${sha}/check-runs?check_name=perf`],
    ['POST', `/statuses/${base.sha}`, { state: 'success', context: 'aaco' }],
    ['GET', `/commits/${base.sha}/statuses`],
    ['DELETE', '/actions/artifacts/8000001'],
  ];
}

test('every operation answers as GitHub describes it', async (t) => {
  const github = await startFaithful(t);
  const scene = busyScene(github);
  const rest = restOf(github, scene.repository);
  for (const [method, path, body] of tour(scene)) await rest(method, path, body);
  const visited = new Set(github.exchanges.map(({ method, template }) => `${method} ${template}`));
  const all = routes.map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(
    all.filter((name) => !visited.has(name)),
    [],
  );
});

test('every event has a payload that GitHub describes', async (t) => {
  const github = await startFaithful(t);
  const { repository, pull, foreign, strange } = busyScene(github);
  strange.complete('success');
  assert.deepEqual(unfaithfulPayload('push', pushEvent(github, repository, { tag: 'v1' }).payload), []);
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
