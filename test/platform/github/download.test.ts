import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { type TestContext, test } from 'node:test';
import type { ArtifactRecord } from '../../../src/baseline/ports.ts';
import { webPage } from '../../../src/demo/github/faults.ts';
import type { Artifact } from '../../../src/demo/github/world.ts';
import { type Answer, answer } from '../../../src/model/answer.ts';
import { DOWNLOAD_LIMITS, downloadEntry, sizeAdvice } from '../../../src/platform/github/download.ts';
import { handMadeZip } from './hand-made-zip.ts';
import { type Scene, startScene, startServer } from './scene.ts';

const LIMITS = { zipBytes: 10_000, entryBytes: 100_000 };

function recordOf(artifact: Artifact): ArtifactRecord {
  const { id, name, size, expired, digest, run } = artifact;
  return { id, name, size, expired, digest, runId: run.id, headRepositoryId: null };
}

function stored(scene: Scene, content: string | Uint8Array = '{}', zip?: Uint8Array): ArtifactRecord {
  const run = scene.repository.run();
  return recordOf(run.artifact('aaco-snapshot-perf', zip ?? { 'snapshot.json': content }));
}

async function download(scene: Scene, artifact: ArtifactRecord, options = {}): Promise<Answer<string>> {
  const file = await downloadEntry(scene.connect(options), artifact, 'snapshot.json', LIMITS);
  return file.ok ? answer(new TextDecoder().decode(file.value)) : file;
}

const why = (reply: Answer<string>) => (reply.ok ? assert.fail(`got ${reply.value}`) : reply.trouble);

test('the file of an artifact is read, and the token stays with the API', async (t) => {
  const scene = await startScene(t);
  assert.deepEqual(await download(scene, stored(scene, 'héllo')), { ok: true, value: 'héllo' });
  const blob = scene.emulated.exchanges.find(({ service }) => service === 'blobs');
  assert.equal(blob?.login, null);
});

test('the blob host gets no authorization header', async (t) => {
  const seen: unknown[] = [];
  const scene = await redirected(t, (request, response) => {
    seen.push(request.headers.authorization);
    response.end(handMadeZip([{ name: 'snapshot.json', content: 'x' }]));
  });
  await download(scene.scene, scene.artifact);
  assert.deepEqual(seen, [undefined]);
});

/** A scene whose API sends downloads on to a server of the test. */
async function redirected(t: TestContext, listener: RequestListener) {
  const scene = await startScene(t);
  const artifact = { ...stored(scene), digest: null };
  redirectTo(scene, `${await startServer(t, listener)}/blob`);
  return { scene, artifact };
}

function redirectTo(scene: Scene, location: string): void {
  scene.emulated.faults.add({ path: '/repos/**', trouble: { status: 302, body: '', headers: { location } } });
}

for (const address of [
  'http://blobs.example/x.zip',
  'http://127.0.0.1.evil.example/x',
  'http://localhost.evil.example/x',
  'file:///etc/passwd',
  'data:application/zip,x',
  'nonsense',
]) {
  test(`an address that is not https is refused: ${address}`, async (t) => {
    const scene = await startScene(t);
    const artifact = stored(scene);
    redirectTo(scene, address);
    const { kind, what } = why(await download(scene, artifact));
    assert.equal(kind, 'broken');
    assert.match(what, /not https/);
  });
}

test('a second redirect is not followed', async (t) => {
  const { scene, artifact } = await redirected(t, (_, response) => {
    response.writeHead(302, { location: 'http://127.0.0.1:1/elsewhere' }).end();
  });
  assert.match(why(await download(scene, artifact)).what, /artifact store answered 302/);
});

for (const [title, trouble] of [
  ['502', { status: 502 }],
  ['429', { status: 429 }],
  ['a closed connection', { drop: true }],
  ['a truncated body', { truncate: 20 }],
  ['a hanging store', { hang: true }],
  ['a byte that was changed on the way', { corrupt: true }],
  ['a web page in its place', webPage(200)],
] as const) {
  test(`after ${title} from the store another attempt with a new address succeeds`, async (t) => {
    const scene = await startScene(t);
    const artifact = stored(scene, 'good');
    scene.emulated.faults.add({ path: '/actions-results/**', times: 2, trouble });
    assert.deepEqual(await download(scene, artifact, { attemptMs: 200 }), { ok: true, value: 'good' });
    assert.equal(scene.asked().filter((line) => line.endsWith('/zip')).length, 3);
  });
}

test('an address that has expired is asked for anew, and told where it never works', async (t) => {
  const scene = await startScene(t);
  const artifact = stored(scene);
  scene.emulated.world.signedUrlLifetime = -1000;
  assert.match(why(await download(scene, artifact)).what, /artifact store answered 403/);
  assert.equal(scene.asked().length, 6);
});

test('a corrupt body is refused by its digest before anything reads it', async (t) => {
  const scene = await startScene(t);
  const artifact = stored(scene);
  scene.emulated.faults.add({ path: '/actions-results/**', trouble: { corrupt: true } });
  const { kind, what } = why(await download(scene, artifact));
  assert.equal(kind, 'broken');
  assert.match(what, /its digest is sha256:[0-9a-f]{64}, GitHub has sha256:/);
  assert.equal(scene.asked().length, 6, 'three addresses, three bodies');
});

test('without a digest, as on Enterprise Server, the checksum of the zip decides', async (t) => {
  const scene = await startScene(t, { enterprise: true });
  const zip = handMadeZip([{ name: 'snapshot.json', content: 'abc', method: 0 }]);
  zip[zip.indexOf('abc')] = 0x7a;
  const artifact = { ...stored(scene, '', zip), digest: null };
  assert.match(why(await download(scene, artifact)).what, /checksum/);
});

test('a zip larger than it may be is cut off, whatever size was announced', async (t) => {
  const scene = await startScene(t);
  const zip = handMadeZip([{ name: 'snapshot.json', content: Buffer.alloc(20_000, 1), method: 0 }]);
  assert.match(why(await download(scene, stored(scene, '', zip))).what, /more than 10000 bytes/);
});

test('a bomb is refused', async (t) => {
  const scene = await startScene(t);
  const zip = handMadeZip([{ name: 'snapshot.json', content: Buffer.alloc(5_000_000) }]);
  assert.ok(zip.length < LIMITS.zipBytes);
  assert.match(why(await download(scene, stored(scene, '', zip))).what, /holds 5000000 bytes/);
});

test('an artifact that has expired is gone', async (t) => {
  const scene = await startScene(t);
  const artifact = scene.repository.run().artifact('aaco-snapshot-perf', { 'snapshot.json': '' });
  artifact.expired = true;
  assert.equal(why(await download(scene, recordOf(artifact))).kind, 'gone');
});

const mebibytes = (count: number) => count * 1024 * 1024;
for (const [title, size, contentSize, advice] of [
  ['well below what is read', 383, 1151, null],
  [
    'near in its packed size',
    384,
    1,
    /has 384\.0 MiB packed, 1\.0 MiB unpacked: beyond 512\.0 MiB packed, 1536/,
  ],
  [
    'near in its unpacked size',
    1,
    1152,
    /1152\.0 MiB unpacked: beyond .* would no longer read it\. Measure fewer/,
  ],
  ['just what is read', 512, 1536, /would no longer read it/],
  [
    'beyond in its packed size',
    513,
    1,
    /other runs read at most 512\.0 MiB packed.* none of them will use it/,
  ],
  [
    'beyond in its unpacked size',
    1,
    1537,
    /so none of them will use it\. Measure fewer iterations or metrics/,
  ],
] as const) {
  test(`an artifact ${title} is ${advice ? 'advised about' : 'left without a word'}`, () => {
    const sizes = { size: mebibytes(size), contentSize: mebibytes(contentSize) };
    const said = sizeAdvice('aaco-snapshot-perf', sizes, DOWNLOAD_LIMITS);
    if (advice === null) assert.equal(said, null);
    else assert.match(said ?? '', advice);
  });
}
