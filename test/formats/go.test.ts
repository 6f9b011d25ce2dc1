import assert from 'node:assert/strict';
import { test } from 'node:test';
import { go } from '../../src/formats/go.ts';
import { textSource } from './text-source.ts';

test('a package that does not build is a failure, told once beside a benchmark of it that failed', async () => {
  const { failures } = await go.parse(
    textSource(
      [
        'FAIL\texample.com/a [build failed]',
        'pkg: example.com/b',
        '--- FAIL: BenchmarkSum',
        'FAIL\texample.com/b\t0.1s',
      ].join('\n'),
    ),
  );
  assert.deepEqual(
    failures?.map(({ benchmark, message }) => [benchmark, message]),
    [
      ['example.com/a', '[build failed]'],
      ['example.com/b.BenchmarkSum', undefined],
    ],
  );
});
