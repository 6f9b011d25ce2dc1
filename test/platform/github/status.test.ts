import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abandonStatus, publishStatus, type StatusRequest } from '../../../src/platform/github/status.ts';
import { startScene } from './scene.ts';

const request: Omit<StatusRequest, 'sha'> = {
  context: 'aaco / perf (status)',
  state: 'failure',
  description: '1 regressed',
  url: 'https://github.com/acme/engine/actions/runs/1',
};

test('a status is set on its commit, with a description that fits', async (t) => {
  const scene = await startScene(t);
  const { sha } = scene.repository.tip();
  const github = scene.connect();
  assert.ok((await publishStatus(github, { ...request, sha })).published);
  assert.ok((await publishStatus(github, { ...request, sha, description: 'x'.repeat(200) })).published);
  const [first, second] = scene.repository.data.statuses;
  assert.deepEqual(
    [first?.context, first?.state, first?.description],
    ['aaco / perf (status)', 'failure', '1 regressed'],
  );
  assert.equal(second?.description?.length, 140);
});

test('without the permission there is advice', async (t) => {
  const scene = await startScene(t);
  const github = scene.connect({ permissions: { contents: 'read' } });
  const publication = await publishStatus(github, { ...request, sha: scene.repository.tip().sha });
  assert.match(publication.published ? '' : (publication.advice ?? ''), /Add `statuses: write`/);
});

test('a status is abandoned only where this run has left it pending', async (t) => {
  const scene = await startScene(t);
  const { sha } = scene.repository.tip();
  const github = scene.connect();
  const pending = { ...request, sha, state: 'pending' } as const;
  const cancelled = { ...request, sha, state: 'error', description: 'Cancelled' } as const;
  const states = () => scene.repository.data.statuses.map(({ state }) => state);
  assert.equal((await abandonStatus(github, cancelled)).published, false);
  await publishStatus(github, { ...pending, url: `${request.url}2` });
  assert.equal((await abandonStatus(github, cancelled)).published, false, 'another run is at it');
  await publishStatus(github, pending);
  assert.equal((await abandonStatus(github, cancelled)).published, true);
  assert.equal((await abandonStatus(github, cancelled)).published, false, 'it is ended');
  assert.deepEqual(states(), ['pending', 'pending', 'error']);
});
