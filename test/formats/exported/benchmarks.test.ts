import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fileName, foldersOf } from '../../../src/formats/exported/benchmarks.ts';

test('a single benchmark needs no folder, several have one each, named for it', () => {
  assert.deepEqual([...foldersOf(['a/b'])], [['a/b', '']]);
  assert.deepEqual(
    [...foldersOf(['resnet-50 (batch=8)', 'a/b'])],
    [
      ['resnet-50 (batch=8)', 'resnet-50_batch_8_/'],
      ['a/b', 'a_b/'],
    ],
  );
});

test('benchmarks whose names a disk cannot tell apart do not share a folder', () => {
  assert.deepEqual(
    [...foldersOf(['a/b', 'a b', 'A_B', 'a_b_2']).values()],
    ['a_b/', 'a_b_2/', 'A_B_3/', 'a_b_2_2/'],
  );
});

test('whatever a benchmark is called, its folder lies in the chosen one and is its own', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2 }), (benchmarks) => {
      const folders = [...foldersOf(benchmarks).values()];
      assert.equal(new Set(folders.map((folder) => folder.toLowerCase())).size, benchmarks.length);
      for (const folder of folders) assert.match(folder, /^[\w-][\w.-]*\/$/);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('a name is as long as a file name may be', () => {
  assert.equal(fileName('x'.repeat(1000)).length, 80);
  assert.equal(fileName('..'), '_');
});
