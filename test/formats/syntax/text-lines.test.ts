import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { benchmarkjs } from '../../../src/formats/benchmarkjs.ts';
import { cargo } from '../../../src/formats/cargo.ts';
import type { Format } from '../../../src/formats/format.ts';
import { go } from '../../../src/formats/go.ts';
import { mlperf } from '../../../src/formats/mlperf/mlperf.ts';
import { onnxruntimePerfTest } from '../../../src/formats/onnxruntime-perf-test.ts';
import { numberIn } from '../../../src/formats/syntax/text-lines.ts';
import { textSource } from '../text-source.ts';

const withoutResults: readonly [format: Format, text: string, lookedFor: RegExp][] = [
  [
    go,
    'goos: linux\nPASS\nok  \texample.com/sums\t0.2s\n',
    /no line like "BenchmarkName-8 {2}1000 {2}1234 ns\/op"/,
  ],
  [cargo, 'running 1 test\ntest sum ... ok\n\ntest result: ok.\n', /no line like "test name \.\.\. bench:/],
  [benchmarkjs, 'Fastest is sort\n', /no line like "name x 1,234 ops\/sec/],
  [
    mlperf,
    'MLPerf Results Summary\nScenario : Offline\nMode : AccuracyOnly\n\nNo errors encountered during test.\n',
    /no line like "Samples per second/,
  ],
  [onnxruntimePerfTest, '\n\n', /no line like "model,0\.00123/],
];
for (const [format, text, lookedFor] of withoutResults) {
  test(`${format.name}: a text without a result line is an error that says what was looked for`, async () => {
    await assert.rejects(format.parse(textSource(text, 'bench.txt')), (error) => {
      assert.ok(error instanceof Error);
      assert.match(error.message, lookedFor);
      assert.match(error.message, /^bench\.txt: /);
      return true;
    });
  });
}

const brokenLines: readonly [format: Format, text: string, where: RegExp][] = [
  [go, 'BenchmarkSum-2 \t 10\t 1.2.3 ns/op\n', /bench\.txt line 1: expected a number, found "1\.2\.3"/],
  [
    cargo,
    '\ntest a ... bench:  1.2.3 ns/iter (+/- 4)\n',
    /bench\.txt line 2: expected a number, found "1\.2\.3"/,
  ],
  [benchmarkjs, 'a x 1.2.3 ops/sec ±1% (9 runs sampled)', /line 1: expected a number, found "1\.2\.3"/],
  [mlperf, 'Samples per second: 12abc\n', /line 1: expected a number, found "12abc"/],
  [
    onnxruntimePerfTest,
    'm,0.1,5,5,0\nm,0.1,5\n',
    /line 2: expected model,seconds,peak working set,CPU,index/,
  ],
];
for (const [format, text, where] of brokenLines) {
  test(`${format.name}: a line that is broken is an error with its number`, async () => {
    await assert.rejects(format.parse(textSource(text, 'bench.txt')), where);
  });
}

test('a line too long for a result is passed over, not searched', async () => {
  const result = 'test sum ... bench:  10 ns/iter (+/- 4)';
  const { aggregates } = await cargo.parse(textSource(`test ${' '.repeat(1_000_000)}\n${result}`));
  assert.equal(aggregates.length, 2);
});

test('what a tool prints with thousands separators, decimals or an exponent is read back exactly', () => {
  const source = textSource('');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e15 }),
      fc.double({ min: 0, max: 1e300, noNaN: true }),
      (whole, any) => {
        assert.equal(numberIn(whole.toLocaleString('en-US'), source, 1), whole);
        assert.equal(numberIn(String(any), source, 1), any);
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});
