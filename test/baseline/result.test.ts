import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findResult } from '../../src/baseline/result.ts';
import { createRunHistory } from '../../src/platform/github/runs.ts';
import { type Scene, startScene } from '../platform/github/scene.ts';

function result(scene: Scene, runId: number) {
  return findResult(createRunHistory(scene.connect()), { name: 'perf', runId, maxBytes: 1000 });
}

test("a fork's result is read as text, of its latest attempt", async (t) => {
  const scene = await startScene(t);
  const from = scene.repository.fork('contributor');
  const run = scene.repository.run({ event: 'pull_request', from });
  run.artifact('aaco-result-perf', { 'result.json': 'first' });
  run.rerun();
  run.artifact('aaco-result-perf', { 'result.json': 'second' });
  assert.deepEqual(await result(scene, run.data.id), {
    ok: true,
    value: { artifact: 'aaco-result-perf', text: 'second' },
  });
});

test('a result that is absent, expired, too large or broken is told as what it is', async (t) => {
  const scene = await startScene(t);
  const kindOf = async (files: Record<string, string> | null, options = {}) => {
    const run = scene.repository.run({ event: 'pull_request' });
    if (files) run.artifact('aaco-result-perf', files, options);
    const reply = await result(scene, run.data.id);
    return reply.ok ? 'ok' : reply.trouble.kind;
  };
  assert.equal(await kindOf(null), 'absent');
  assert.equal(await kindOf({ 'result.json': '' }, { expired: true }), 'gone');
  assert.equal(await kindOf({ 'result.json': '' }, { size: 1001 }), 'broken');
  assert.equal(await kindOf({ 'other.json': '' }), 'broken');
});
