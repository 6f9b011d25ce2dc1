import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findShards } from '../../src/baseline/shards.ts';
import { createRunHistory } from '../../src/platform/github/runs.ts';
import { type Scene, startScene, storeSnapshot } from '../platform/github/scene.ts';

function shards(scene: Scene, runId: number) {
  const history = createRunHistory(scene.connect());
  return findShards(history, { name: 'perf', runId, repository: 'acme/engine', maxBytes: 100_000 });
}

test("all shards of this run are read in the order of their names, a fork's too, and no other suite", async (t) => {
  const scene = await startScene(t);
  const from = scene.repository.fork('contributor');
  const run = scene.repository.run({ event: 'pull_request', from, conclusion: null });
  for (const shard of ['mi300', 'a100']) storeSnapshot(run, { shard });
  storeSnapshot(run, {});
  storeSnapshot(run, { name: 'other' });
  const read = await shards(scene, run.data.id);
  assert.deepEqual(
    read.map(({ provenance }) => provenance.shard ?? null),
    [null, 'a100', 'mi300'],
  );
});

test('a run of more than a hundred artifacts is read whole', async (t) => {
  const scene = await startScene(t);
  const run = scene.repository.run({ conclusion: null });
  for (let shard = 0; shard < 130; shard++) storeSnapshot(run, { shard: `s${shard}` });
  assert.equal((await shards(scene, run.data.id)).length, 130);
});

test('no shard at all is an error that says what the workflow needs', async (t) => {
  const scene = await startScene(t);
  const run = scene.repository.run({ conclusion: null });
  await assert.rejects(
    shards(scene, run.data.id),
    /no job of run \d+ has stored aaco-snapshot-perf.*mode: measure.*needs:/,
  );
});

test('a shard that is broken is an error, since its metrics would look missing', async (t) => {
  const scene = await startScene(t);
  const run = scene.repository.run({ conclusion: null });
  storeSnapshot(run, { shard: 'a100' });
  run.artifact('aaco-snapshot-perf-mi300', { 'snapshot.json': '{' });
  await assert.rejects(
    shards(scene, run.data.id),
    /cannot be used: aaco-snapshot-perf-mi300 of run \d+: not valid JSON/,
  );
});
