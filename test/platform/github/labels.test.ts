import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { findLabelAuthor } from '../../../src/platform/github/labels.ts';
import { startScene } from './scene.ts';

async function stage(t: TestContext) {
  const scene = await startScene(t);
  const pull = scene.repository.pull({ from: scene.repository.fork('contributor') });
  scene.repository.collaborator('maintainer', 'maintain');
  scene.repository.collaborator('triager', 'triage');
  return { scene, pull, find: (options = {}) => findLabelAuthor(scene.connect(options), 1, 'perf-accepted') };
}

for (const [login, maintainer] of [
  ['acme', true],
  ['maintainer', true],
  ['triager', false],
  ['contributor', false],
  ['github-actions[bot]', false],
] as const) {
  test(`a label that ${login} set counts ${maintainer ? 'as' : 'not as'} a maintainer's`, async (t) => {
    const { pull, find } = await stage(t);
    pull.label('perf-accepted', login);
    const reply = await find();
    assert.equal(reply.ok && reply.value?.login, login);
    assert.equal(reply.ok && reply.value?.maintainer, maintainer);
    assert.match((reply.ok && reply.value?.at) || '', /^\d{4}-\d\d-\d\dT/);
  });
}

test('who set it last counts', async (t) => {
  const { pull, find } = await stage(t);
  pull.label('perf-accepted', 'maintainer');
  pull.unlabel('perf-accepted', 'contributor');
  assert.deepEqual(await find(), { ok: true, value: null });
  pull.label('perf-accepted', 'contributor');
  pull.label('other', 'maintainer');
  const reply = await find();
  assert.equal(reply.ok && reply.value?.maintainer, false);
});

test('a label that was never set is none, and without the permission there is advice', async (t) => {
  const { find } = await stage(t);
  assert.deepEqual(await find(), { ok: true, value: null });
  const reply = await find({ permissions: {} });
  assert.match(reply.ok ? '' : (reply.trouble.next ?? ''), /`pull-requests: read`/);
});
