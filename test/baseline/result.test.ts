import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArtifactRecord, RunHistory } from '../../src/baseline/ports.ts';
import { findResult } from '../../src/baseline/result.ts';
import { answer, noAnswer } from '../../src/model/answer.ts';
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

const record = (id: number, fields: Partial<ArtifactRecord> = {}): ArtifactRecord => ({
  id,
  name: 'aaco-result-perf',
  size: 10,
  expired: false,
  digest: null,
  runId: 7,
  headRepositoryId: null,
  ...fields,
});

/** A platform that lists these artifacts, in this order, and holds its own id in each. */
const listing = (artifacts: readonly ArtifactRecord[]): RunHistory => ({
  runs: async () => answer([]),
  ancestors: async () => answer({ shas: [], complete: true }),
  isAncestor: async () => answer(false),
  artifactsNamed: async () => answer({ artifacts: [], complete: true }),
  artifactsOf: async () => answer(artifacts),
  read: async ({ id }) => answer(Buffer.from(String(id))),
});

test('an artifact of another run or name is not the result, whatever the platform lists', async () => {
  const foreign = [
    record(4, { runId: 8 }),
    record(5, { name: 'aaco-result-other' }),
    record(6, { runId: null }),
  ];
  const request = { name: 'perf', runId: 7, maxBytes: 10 };
  const none = await findResult(listing(foreign), request);
  assert.equal(none.ok ? 'a result' : none.trouble.kind, 'absent');
  const own = [record(2), record(3), record(1), ...foreign];
  assert.deepEqual(await findResult(listing(own), request), {
    ok: true,
    value: { artifact: 'aaco-result-perf', text: '3' },
  });
});

test('one that has expired is not read, and where the platform does not answer that is told', async () => {
  const request = { name: 'perf', runId: 7, maxBytes: 10 };
  const expired = await findResult(listing([record(1, { expired: true })]), request);
  assert.equal(expired.ok ? 'read' : expired.trouble.kind, 'gone');
  const trouble = noAnswer('unavailable', 'no answer');
  const silent = { ...listing([]), artifactsOf: async () => trouble };
  assert.deepEqual(await findResult(silent, request), trouble);
});
