import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headAt } from '../../../src/platform/github/head-seen.ts';
import { type Scene, startScene } from './scene.ts';

const minute = (n: number) => new Date(Date.UTC(2026, 10, 24, 10, n));

/** A branch whose commit `a` came, went for `b` and came back, another repository's branch of that name, and a run of the base. */
async function scene(t: Parameters<typeof startScene>[0]) {
  const started = await startScene(t);
  const { repository } = started;
  const [a, b] = ['a', 'b'].map((letter) => letter.repeat(40)) as [string, string];
  const fork = repository.fork('contributor');
  for (const [sha, at] of [
    [a, 0],
    [b, 10],
    [a, 20],
  ] as const) {
    repository.run({ event: 'pull_request', branch: 'feature', sha, createdAt: minute(at) });
  }
  repository.run({ event: 'pull_request', from: fork, branch: 'feature', sha: b, createdAt: minute(2) });
  repository.run({ event: 'pull_request_target', branch: 'feature', sha: b, createdAt: minute(3) });
  return { started, a, b, repositoryId: repository.data.id };
}

function seen({ connect }: Scene, repositoryId: number | null, at: Date, options = {}) {
  const branch = { name: 'feature', repositoryId };
  return headAt(connect(options), branch, at.toISOString());
}

test('the commit of a branch at a time is that of the last run before, also where a commit came back', async (t) => {
  const { started, a, b, repositoryId } = await scene(t);
  const at = async (n: number) => seen(started, repositoryId, minute(n));
  assert.deepEqual(await at(5), { ok: true, value: a });
  assert.deepEqual(await at(15), { ok: true, value: b });
  assert.deepEqual(await at(25), { ok: true, value: a });
});

test('before any run, and of a repository that is gone, it is not known', async (t) => {
  const { started, repositoryId } = await scene(t);
  assert.deepEqual(await seen(started, repositoryId, minute(0)), { ok: true, value: null });
  assert.deepEqual(await seen(started, null, minute(25)), { ok: true, value: null });
});

test('without the permission the trouble names it', async (t) => {
  const { started, repositoryId } = await scene(t);
  const reply = await seen(started, repositoryId, minute(5), { permissions: {} });
  assert.match(reply.ok ? '' : (reply.trouble.next ?? ''), /`actions: read`/);
});
