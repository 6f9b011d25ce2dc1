import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { InputError } from '../../../src/errors.ts';
import { readZipEntry } from '../../../src/platform/github/zip.ts';
import { type HandMadeEntry, type HandMadeZip, handMadeZip } from './hand-made-zip.ts';

const LIMIT = 1_000_000;
const good: HandMadeEntry = { name: 'snapshot.json', content: '{"schema":"aaco.snapshot/1"}' };

function read(zip: Uint8Array, limit = LIMIT): string {
  return Buffer.from(readZipEntry(zip, 'snapshot.json', limit)).toString();
}

for (const [title, entry] of [
  ['deflated', good],
  ['stored', { ...good, method: 0 }],
  ['deflated with a data descriptor, as streaming writers leave it', { ...good, descriptor: true }],
  ['of a writer that knows no Unix modes', { ...good, mode: 0 }],
  ['empty', { ...good, content: '' }],
] as const) {
  test(`an entry that is ${title} is read`, () => {
    assert.equal(read(handMadeZip([entry])), entry.content);
  });
}

test('any content comes back as it was, deflated or stored', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), fc.constantFrom(0, 8), (content, method) => {
      const zip = handMadeZip([{ ...good, content, method }]);
      assert.deepEqual(new Uint8Array(readZipEntry(zip, 'snapshot.json', LIMIT)), content);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test("Python's zipfile writes what is read here", (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-zip-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'snapshot.json'), good.content);
  try {
    execFileSync('python3', ['-m', 'zipfile', '-c', 'a.zip', 'snapshot.json'], { cwd: folder });
  } catch {
    t.skip('there is no python3 here');
    return;
  }
  assert.equal(read(readFileSync(join(folder, 'a.zip'))), good.content);
});

const refused: readonly [string, readonly HandMadeEntry[], HandMadeZip, RegExp][] = [
  ['no entry', [], {}, /0 entries/],
  ['duplicate entries', [good, good], {}, /2 entries/],
  ['a further entry', [good, { name: 'other', content: '' }], {}, /2 entries/],
  ['two entries that claim to be one', [good, good], { entryCount: 1 }, /directory is damaged/],
  ['another name', [{ ...good, name: 'evil.json' }], {}, /"evil.json", not snapshot.json/],
  ['an absolute name', [{ ...good, name: '/snapshot.json' }], {}, /"\/snapshot.json", not/],
  ['a name that climbs', [{ ...good, name: '../snapshot.json' }], {}, /"\.\.\/snapshot.json", not/],
  ['another case', [{ ...good, name: 'SNAPSHOT.json' }], {}, /not snapshot.json/],
  ['a folder', [{ ...good, name: 'snapshot.json/' }], {}, /not snapshot.json/],
  [
    'a name that differs in its local header',
    [{ ...good, localName: 'snapshot.jsom' }],
    {},
    /names contradict/,
  ],
  ['a method that differs in its local header', [{ ...good, localMethod: 0 }], {}, /methods contradict/],
  ['a symbolic link', [{ ...good, mode: 0o120777 }], {}, /link/],
  ['a directory mode', [{ ...good, mode: 0o040755 }], {}, /special file/],
  ['encryption', [{ ...good, flags: 1 }], {}, /encrypted/],
  ['an unknown method', [{ ...good, method: 12 }], {}, /method 12/],
  ['a zip64 size', [{ ...good, size: 0xffffffff }], {}, /zip64/],
  ['zip64 entries', [good], { entryCount: 0xffff }, /zip64/],
  ['a wrong checksum', [{ ...good, crc: 1 }], {}, /checksum/],
  ['a size too small', [{ ...good, size: 3 }], {}, /damaged/],
  ['a size too large', [{ ...good, size: 300 }], {}, /sizes contradict/],
  ['a stored size that is wrong', [{ ...good, method: 0, size: 3 }], {}, /sizes contradict/],
  ['data that reaches into the directory', [{ ...good, compressedSize: 5000 }], {}, /directory/],
  ['an entry elsewhere', [{ ...good, offset: 4 }], {}, /begin with its entry/],
  ['bytes before its entry', [good], { before: Buffer.from('MZ') }, /begin with its entry/],
  [
    'bytes after its entry',
    [good],
    { betweenEntriesAndDirectory: Buffer.from('x') },
    /reach to its directory/,
  ],
  ['a comment', [good], { comment: 'hello' }, /end as a zip/],
  ['several disks', [good], { disk: 1 }, /part of several/],
];

for (const [title, entries, options, message] of refused) {
  test(`a zip with ${title} is refused`, () => {
    assert.throws(() => read(handMadeZip(entries, options)), message);
  });
}

test('a bomb is refused by its stated size, and by its true size where it lies', () => {
  const content = Buffer.alloc(5_000_000);
  const honest = handMadeZip([{ ...good, content }]);
  assert.ok(honest.length < 10_000, 'five megabytes of zeros are small in a zip');
  assert.throws(() => read(honest), /holds 5000000 bytes, more than the 1000000/);
  assert.throws(() => read(handMadeZip([{ ...good, content, size: 100 }])), /damaged/);
});

test('a zip that is cut anywhere is refused', () => {
  const zip = handMadeZip([good]);
  for (let length = 0; length < zip.length; length++) {
    assert.throws(() => read(zip.subarray(0, length)), InputError, `cut to ${length} bytes`);
  }
});

test('whatever byte is changed, the answer is the true content or an InputError, never anything else', () => {
  const zip = handMadeZip([{ ...good, descriptor: true }]);
  fc.assert(
    fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const mutated = Uint8Array.from(zip, (byte, index) => (index === at ? byte ^ change : byte));
      try {
        assert.equal(read(mutated), good.content);
      } catch (error) {
        assert.ok(error instanceof InputError, String(error));
      }
    }),
    { seed: 1, numRuns: 3000 },
  );
});

test('arbitrary bytes are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      assert.throws(() => read(bytes), InputError);
    }),
    { seed: 1, numRuns: 500 },
  );
});
