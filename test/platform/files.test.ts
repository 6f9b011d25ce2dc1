import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { expandGlob, openSource } from '../../src/platform/files.ts';

const root = mkdtempSync(join(tmpdir(), 'aaco-files-'));
after(() => rmSync(root, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function lines(path: string): Promise<[number, string][]> {
  const read: [number, string][] = [];
  for await (const { number, text } of (await openSource(path)).lines()) read.push([number, text]);
  return read;
}

test('a text is decoded without its byte order mark', async () => {
  const source = await openSource(file('bom.json', '\ufeff{"a": "é"}'));
  assert.equal(source.head, '{"a": "é"}');
  assert.equal(await source.text(), '{"a": "é"}');
  assert.deepEqual(await lines(source.path), [[1, '{"a": "é"}']]);
});

test('a gzip file is read as what it holds', async () => {
  const content = `${'x'.repeat(99)}\n`.repeat(3000);
  const source = await openSource(file('big.txt.gz', gzipSync(content)));
  assert.equal(source.head, content.slice(0, 64 * 1024));
  assert.equal(await source.text(), content);
});

test('a gzip file that ends early is an error', async () => {
  const whole = gzipSync(Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * i) % 251)));
  const source = await openSource(file('cut.gz', whole.subarray(0, whole.length - 20)));
  await assert.rejects(source.bytes(), /cut\.gz: the gzip data is broken or ends early/);
});

test('UTF-16 and broken UTF-8 are errors that say so', async () => {
  await assert.rejects(
    openSource(file('utf16.json', Buffer.from('\ufeff{}', 'utf16le'))),
    /utf16\.json: the file is UTF-16/,
  );
  const broken = file('latin1.json', Buffer.from('ok\n"caf\xe9"\n', 'latin1'));
  await assert.rejects((await openSource(broken)).text(), /not valid UTF-8/);
  await assert.rejects(lines(broken), /latin1\.json line 1: not valid UTF-8/);
});

test('lines are numbered, whatever their ends are and with or without a last one', async () => {
  assert.deepEqual(await lines(file('a.txt', 'one\r\n\ntwo')), [
    [1, 'one'],
    [2, ''],
    [3, 'two'],
  ]);
  assert.deepEqual(await lines(file('b.txt', 'one\n')), [[1, 'one']]);
  assert.deepEqual(await lines(file('c.txt', '')), []);
});

test('a line and a character that span two chunks are read whole', async () => {
  const long = `${'é'.repeat(1024 * 1024)}x`;
  assert.deepEqual(await lines(file('long.txt', `a${long}\nb\n`)), [
    [1, `a${long}`],
    [2, 'b'],
  ]);
});

test('a line of 50 MB is an error that names the line', async () => {
  const path = file('endless.jsonl', Buffer.concat([Buffer.from('{}\n'), Buffer.alloc(50_000_000, 'x')]));
  await assert.rejects(lines(path), /endless\.jsonl line 2: the line is longer than 32 MiB/);
  rmSync(path);
});

test('progress is told in bytes on disk up to the whole', async () => {
  const seen: number[] = [];
  const source = await openSource(file('progress.txt', 'x'.repeat(3_000_000)), (read, total) => {
    assert.equal(total, 3_000_000);
    seen.push(read);
  });
  await source.bytes();
  assert.ok(seen.length >= 3);
  assert.equal(seen.at(-1), 3_000_000);
});

test('a folder lists its entries by name, passes links over, and finds nothing outside itself', async () => {
  file('folder/b.txt', 'b');
  file('folder/a/x.txt', 'x');
  file('outside.txt', 'secret');
  symlinkSync('..', join(root, 'folder/loop'));
  const folder = await openSource(join(root, 'folder'));
  assert.equal(folder.head, 'a/\nb.txt\n');
  assert.deepEqual(
    (await folder.entries()).map(({ name, kind }) => [name, kind]),
    [
      ['a', 'folder'],
      ['b.txt', 'file'],
    ],
  );
  assert.equal(await (await folder.find('a/x.txt'))?.text(), 'x');
  assert.equal(await folder.find('missing'), undefined);
  assert.equal(await folder.find('../outside.txt'), undefined);
  assert.equal(await folder.find('a/../../outside.txt'), undefined);
  await assert.rejects(folder.text(), /a folder, where a file is expected/);
});

test('a path that is not there is an error that names it', async () => {
  await assert.rejects(openSource(join(root, 'nope')), /nope: no such file or folder/);
});

test('a glob finds files at any depth, sorted, outside node_modules', async () => {
  for (const name of ['g/z/run/out.json', 'g/a/out.json', 'g/a/out.txt', 'g/node_modules/p/out.json'])
    file(name, '');
  const relative = (paths: readonly string[]) => paths.map((path) => path.slice(root.length + 1));
  assert.deepEqual(relative(await expandGlob('g/**/out.json', root)), ['g/a/out.json', 'g/z/run/out.json']);
  assert.deepEqual(relative(await expandGlob('g/a/*', root)), ['g/a/out.json', 'g/a/out.txt']);
  assert.deepEqual(relative(await expandGlob('g/a', root)), ['g/a']);
  assert.deepEqual(await expandGlob('g/none.json', root), []);
  assert.deepEqual(await expandGlob('nowhere/*.json', root), []);
});
