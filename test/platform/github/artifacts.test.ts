import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runtimeToken } from '../../../src/demo/github/runtime-token.ts';
import type { RunScene } from '../../../src/demo/github/scene-run.ts';
import { type UploadRequest, uploadArtifact } from '../../../src/platform/github/artifacts.ts';
import { createRunHistory } from '../../../src/platform/github/runs.ts';
import { type Scene, startScene } from './scene.ts';

const NAME = 'aaco-snapshot-perf';

interface Stage {
  readonly scene: Scene;
  readonly run: RunScene;
  upload(text: string, change?: Partial<UploadRequest>): ReturnType<typeof uploadArtifact>;
}

/** A run in progress whose job may upload; the client reads its variables from the process alone. */
async function stage(t: TestContext, runOptions = {}): Promise<Stage> {
  const scene = await startScene(t);
  const run = scene.repository.run({ conclusion: null, ...runOptions });
  const folder = mkdtempSync(join(tmpdir(), 'aaco-upload-'));
  t.after(() => rmSync(folder, { recursive: true }));
  muteText(t);
  return {
    scene,
    run,
    upload(text, change = {}) {
      const { id, attempt } = run.data;
      process.env.ACTIONS_RESULTS_URL = scene.emulated.urls.results;
      process.env.ACTIONS_RUNTIME_TOKEN = runtimeToken({ run: `${id}-${attempt}`, job: 'gate' });
      process.env.GITHUB_SERVER_URL = scene.emulated.urls.server;
      const file = join(folder, 'snapshot.json');
      writeFileSync(file, text);
      const request = { name: NAME, file, retentionDays: null, runId: id, runAttempt: attempt, ...change };
      return uploadArtifact(scene.connect(), request, process.env);
    },
  };
}

/** The client logs to stdout as text; the test's own reports are bytes. */
function muteText(t: TestContext): void {
  const write = process.stdout.write.bind(process.stdout);
  t.mock.method(process.stdout, 'write', (chunk: unknown) =>
    chunk instanceof Uint8Array ? write(chunk) : true,
  );
}

test('what is uploaded is what the baseline lookup reads back, digest and all', async (t) => {
  const { scene, run, upload } = await stage(t);
  const text = JSON.stringify({ values: Array.from({ length: 5000 }, (_, index) => index / 7) });
  const uploaded = await upload(text, { retentionDays: 7 });
  assert.ok(uploaded.ok, JSON.stringify(uploaded));
  assert.ok(uploaded.value.size < text.length, 'it is compressed');
  const history = createRunHistory(scene.connect());
  const artifacts = await history.artifactsOf(run.data.id, NAME);
  const artifact = artifacts.ok ? artifacts.value[0] : undefined;
  assert.equal(artifact?.id, uploaded.value.id);
  assert.match(artifact?.digest ?? '', /^sha256:/);
  assert.ok(artifact);
  assert.deepEqual(await history.read(artifact, 'snapshot.json'), { ok: true, value: Buffer.from(text) });
  const days = ((scene.repository.data.artifacts[0]?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000;
  assert.ok(Math.abs(days - 7) < 0.1);
});

test('a later attempt stores its own beside the earlier one', async (t) => {
  const { run, scene, upload } = await stage(t);
  assert.ok((await upload('first')).ok);
  run.rerun();
  assert.ok((await upload('second')).ok);
  const artifacts = await createRunHistory(scene.connect()).artifactsOf(run.data.id, NAME);
  assert.equal(artifacts.ok && artifacts.value.length, 2);
});

test('where the name of an earlier attempt is in the way, that artifact is replaced', async (t) => {
  const { run, scene, upload } = await stage(t, { attempt: 2, createdAt: new Date('2026-11-24T10:00:00Z') });
  const earlier = { attempt: 2, createdAt: new Date('2026-11-24T09:00:00Z') };
  run.artifact(NAME, { 'snapshot.json': 'first' }, earlier);
  const uploaded = await upload('second');
  assert.ok(uploaded.ok, JSON.stringify(uploaded));
  assert.deepEqual(
    scene.repository.data.artifacts.map(({ id }) => id),
    [uploaded.value.id],
  );
});

for (const attempt of [1, 2]) {
  test(`in attempt ${attempt} an artifact that another job of it stored stays, and the message says what to do`, async (t) => {
    const { scene, upload } = await stage(t, { attempt });
    assert.ok((await upload('of another job')).ok);
    const reply = await upload('mine');
    assert.equal(reply.ok ? 'ok' : reply.trouble.kind, 'refused');
    assert.match(
      reply.ok ? '' : reply.trouble.what,
      /another job or step .* already stored aaco-snapshot-perf/,
    );
    assert.match(reply.ok ? '' : (reply.trouble.next ?? ''), /its own name: .*shard:/);
    assert.equal(scene.repository.data.artifacts.length, 1);
  });
}

test('Enterprise Server is told before anything is tried, with the way around', async (t) => {
  const { scene, upload } = await stage(t);
  const reply = await uploadArtifact(
    scene.connect(),
    { name: NAME, file: '/x/snapshot.json', retentionDays: null, runId: 1, runAttempt: 1 },
    { ...process.env, GITHUB_SERVER_URL: 'https://github.acme.example' },
  );
  assert.match(
    reply.ok ? '' : reply.trouble.what,
    /Enterprise Server \(github\.acme\.example\) does not take artifacts/,
  );
  assert.match(reply.ok ? '' : (reply.trouble.next ?? ''), /baseline: <path>/);
  assert.deepEqual(scene.asked(), []);
  assert.ok((await upload('still fine')).ok);
});

test('a step that is not an action is told what it lacks', async (t) => {
  const { scene } = await stage(t);
  const request = { name: NAME, file: '/x/snapshot.json', retentionDays: null, runId: 1, runAttempt: 1 };
  const reply = await uploadArtifact(scene.connect(), request, { GITHUB_SERVER_URL: 'https://github.com' });
  assert.match(reply.ok ? '' : reply.trouble.what, /ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL/);
});

test('a file that is not there and a quota that is used up are told, not thrown', async (t) => {
  const { scene, upload } = await stage(t);
  const missing = await upload('x', { file: '/nowhere/snapshot.json' });
  assert.equal(missing.ok, false);
  scene.emulated.faults.add({
    path: '/twirp/**',
    trouble: { status: 403, body: { msg: 'insufficient usage to create artifact' } },
  });
  const reply = await upload('x');
  assert.match(reply.ok ? '' : reply.trouble.what, /quota has been hit/);
  assert.match(reply.ok ? '' : (reply.trouble.next ?? ''), /lower retention-days/);
});
