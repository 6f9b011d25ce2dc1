import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type WorkflowEvent as Emulated,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  workflowDispatchEvent,
} from '../../../src/demo/github/events.ts';
import { type Checkout, findBaseCommit } from '../../../src/platform/github/base-commit.ts';
import { readEvent } from '../../../src/platform/github/event.ts';
import { type Scene, startScene } from './scene.ts';

const unknown: Checkout = { head: null, parents: [] };

async function base(
  scene: Scene,
  emulated: Emulated,
  checkout = unknown,
  payload = {},
): Promise<string | null> {
  const variables = {
    GITHUB_EVENT_NAME: emulated.name,
    GITHUB_REPOSITORY: 'acme/engine',
    GITHUB_SHA: emulated.sha,
    GITHUB_REF: emulated.ref,
    GITHUB_RUN_ID: '1',
    GITHUB_WORKFLOW_REF: 'acme/engine/.github/workflows/perf.yml@x',
  };
  const event = readEvent(variables, JSON.stringify({ ...emulated.payload, ...payload }), 'event.json');
  const reply = await findBaseCommit(scene.connect(), event, checkout, 'main');
  return reply.ok ? reply.value : null;
}

test('of a pull request it is the first parent of the test merge commit that was checked out', async (t) => {
  const scene = await startScene(t);
  const pull = scene.repository.pull();
  const merged = scene.repository.commit().sha;
  const parents = [merged, pull.data.head.sha];
  assert.equal(
    await base(scene, pullRequestEvent(scene.emulated, pull), { head: pull.data.mergeSha, parents }),
    merged,
  );
  assert.deepEqual(scene.asked(), [], 'git knows it without GitHub');
});

test('of a pull request whose head was checked out it is the merge base, not where the branch stands', async (t) => {
  const scene = await startScene(t);
  const fork = scene.repository.tip().sha;
  const pull = scene.repository.pull({ from: scene.repository.fork('contributor') });
  scene.repository.commit();
  pull.push({ parents: [pull.data.head.sha] });
  const checkout = { head: pull.data.head.sha, parents: [fork] };
  assert.equal(await base(scene, pullRequestEvent(scene.emulated, pull), checkout), fork);
});

test('of a merge group it is its own base', async (t) => {
  const scene = await startScene(t);
  const tip = scene.repository.tip().sha;
  const pull = scene.repository.pull();
  assert.equal(await base(scene, mergeGroupEvent(scene.emulated, pull)), tip);
});

test('of a push to the baseline branch it is where the branch stood, or the first parent after a force-push', async (t) => {
  const scene = await startScene(t);
  const before = scene.repository.tip().sha;
  const head = scene.repository.commit().sha;
  const push = pushEvent(scene.emulated, scene.repository);
  assert.equal(await base(scene, push), before);
  const parents = ['c'.repeat(40)];
  assert.equal(await base(scene, push, { head, parents }, { forced: true }), parents[0]);
  assert.equal(await base(scene, push, { head: 'd'.repeat(40), parents }, { forced: true }), null);
});

test('of a run without change on the baseline branch it is the commit itself', async (t) => {
  const scene = await startScene(t);
  const event = workflowDispatchEvent(scene.emulated, scene.repository);
  assert.equal(await base(scene, event), scene.repository.tip().sha);
});

test('of any other branch it is the merge base with the baseline branch', async (t) => {
  const scene = await startScene(t);
  const fork = scene.repository.tip().sha;
  scene.repository.commit({ branch: 'release/1', parents: [fork] });
  scene.repository.commit();
  assert.equal(await base(scene, pushEvent(scene.emulated, scene.repository, { branch: 'release/1' })), fork);
  assert.equal(
    await base(scene, workflowDispatchEvent(scene.emulated, scene.repository, { branch: 'release/1' })),
    fork,
  );
});
