import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workflowRunEvent } from '../../../src/demo/github/events.ts';
import type { RunScene } from '../../../src/demo/github/scene-run.ts';
import { readEvent } from '../../../src/platform/github/event.ts';
import { findPullRequests } from '../../../src/platform/github/pulls.ts';
import { type Scene, startScene } from './scene.ts';

async function pullOf(scene: Scene, run: RunScene, options = {}) {
  const variables = {
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_REPOSITORY: 'acme/engine',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: '1',
    GITHUB_WORKFLOW_REF: 'acme/engine/.github/workflows/report.yml@x',
  };
  const event = readEvent(
    variables,
    JSON.stringify(workflowRunEvent(scene.emulated, run).payload),
    'event.json',
  );
  assert.ok(event.triggeringRun);
  return findPullRequests(scene.connect(options), event, event.triggeringRun);
}

async function scene(t: Parameters<typeof startScene>[0]) {
  const started = await startScene(t);
  const from = started.repository.fork('contributor');
  const pull = started.repository.pull({ from, branch: 'feature/ünï' });
  const run = started.repository.run({
    event: 'pull_request',
    from,
    branch: 'feature/ünï',
    sha: pull.data.head.sha,
  });
  return { started, from, pull, run };
}

test("a fork's run finds its pull request by repository, branch and commit", async (t) => {
  const { started, pull, run } = await scene(t);
  const reply = await pullOf(started, run);
  assert.deepEqual(reply.ok && reply.value.map(({ number, fork }) => [number, fork]), [
    [pull.data.number, true],
  ]);
});

test('a pull request that has moved on or is closed is none', async (t) => {
  const { started, pull, run } = await scene(t);
  pull.push();
  assert.deepEqual(await pullOf(started, run), { ok: true, value: [] });
  const again = started.repository.run({
    event: 'pull_request',
    from: pull.head,
    branch: 'feature/ünï',
    sha: pull.data.head.sha,
  });
  pull.close();
  assert.deepEqual(await pullOf(started, again), { ok: true, value: [] });
});

test('a branch that is proposed to several branches has a pull request for each', async (t) => {
  const { started, from, pull, run } = await scene(t);
  started.repository.commit({ branch: 'release' });
  const other = started.repository.pull({ from, branch: 'feature/ünï', base: 'release' });
  const reply = await pullOf(started, run);
  const numbers = reply.ok ? reply.value.map(({ number }) => number) : [];
  assert.deepEqual(numbers.sort(), [pull.data.number, other.data.number]);
});

test("another repository's branch of the same name and commit is none", async (t) => {
  const { started, run } = await scene(t);
  const other = started.emulated.repository('contributor/other');
  Object.assign(run.data, { headRepository: other.data });
  assert.deepEqual(await pullOf(started, run), { ok: true, value: [] });
});

test('without the permission the advice names it', async (t) => {
  const { started, run } = await scene(t);
  const reply = await pullOf(started, run, { permissions: { contents: 'read' } });
  assert.match(reply.ok ? '' : (reply.trouble.next ?? ''), /`pull-requests: read`/);
});
