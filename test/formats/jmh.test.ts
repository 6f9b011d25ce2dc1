import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '../../src/errors.ts';
import { jmh } from '../../src/formats/jmh.ts';
import { textSource } from './text-source.ts';

const row = (primaryMetric: object, more: object = {}) => ({
  benchmark: 'sums.Sum',
  mode: 'avgt',
  primaryMetric: { scoreUnit: 'us/op', ...primaryMetric },
  ...more,
});
const source = (...rows: object[]) => textSource(JSON.stringify(rows), 'jmh-result.json');

test('each fork is a repetition, and a benchmark of fewer forks is absent from the later ones', async () => {
  const file = source(
    row({
      rawData: [
        [1, 2],
        [3, 4],
      ],
    }),
    row({ rawData: [[9]] }, { mode: 'ss' }),
  );
  const repetitions = (await jmh.parseRepetitions?.(file)) ?? [];
  assert.deepEqual(
    repetitions.map(({ readings }) => readings.map(({ metric, values }) => [metric, values])),
    [
      [
        ['average_time', [1, 2]],
        ['single_shot_time', [9]],
      ],
      [['average_time', [3, 4]]],
    ],
  );
});

test('the unit says which way is better: more operations, less time', async () => {
  const { readings } = await jmh.parse(
    source(row({ rawData: [[1]] }), row({ rawData: [[1]], scoreUnit: 'ops/ms' }, { mode: 'thrpt' })),
  );
  assert.deepEqual(
    readings.map(({ direction }) => direction),
    ['lower', 'higher'],
  );
});

test('a score without raw data is an aggregate, and a score of NaN is absent', async () => {
  const { readings, aggregates } = await jmh.parse(
    source(row({ score: 5 }), row({ score: 'NaN' }, { mode: 'ss' })),
  );
  assert.deepEqual(readings, []);
  assert.deepEqual(
    aggregates.map(({ metric, statistic, value }) => [metric, statistic, value]),
    [['average_time', 'mean', 5]],
  );
});

test('parameters and threads tell benchmarks of one name apart', async () => {
  const { readings } = await jmh.parse(
    source(row({ rawData: [[1]] }, { params: { count: '64', kind: 'x' }, threads: 4 })),
  );
  assert.equal(readings[0]?.benchmark, 'sums.Sum (count=64, kind=x, threads=4)');
});

test('a histogram of more samples than fit is refused', async () => {
  const bucket = [1, 9_000_000];
  await assert.rejects(
    jmh.parse(source(row({ rawDataHistogram: [[[bucket, bucket]]] }, { mode: 'sample' }))),
    (error) => error instanceof InputError && /18000000 samples/.test(error.message),
  );
});
