import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeFileAtomic, writeFiles } from '../../src/platform/write-files.ts';

const root = mkdtempSync(join(tmpdir(), 'aaco-write-files-'));
after(() => rmSync(root, { recursive: true, force: true }));

test('a write replaces the file whole and leaves no temporary file', async () => {
  const path = join(root, 'out/deep/result.json');
  await writeFileAtomic(path, 'first');
  await writeFileAtomic(path, 'second');
  assert.equal(readFileSync(path, 'utf8'), 'second');
  assert.deepEqual(readdirSync(join(root, 'out/deep')), ['result.json']);
});

test('a write that fails leaves nothing behind', async () => {
  mkdirSync(join(root, 'taken/x.json'), { recursive: true });
  await assert.rejects(writeFileAtomic(join(root, 'taken/x.json'), 'content'));
  assert.deepEqual(readdirSync(join(root, 'taken')), ['x.json']);
});

test('an exported file cannot leave the chosen folder', async () => {
  const out = join(root, 'exported');
  assert.deepEqual(await writeFiles(out, [{ path: 'a/b.json', content: '{}' }]), [join(out, 'a/b.json')]);
  await assert.rejects(writeFiles(out, [{ path: '../x.json', content: '' }]), /outside the chosen folder/);
});
