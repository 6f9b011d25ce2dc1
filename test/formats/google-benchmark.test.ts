import assert from 'node:assert/strict';
import { test } from 'node:test';
import { googleBenchmark } from '../../src/formats/google-benchmark.ts';
import { textSource } from './text-source.ts';

const read = (data: unknown) => googleBenchmark.parse(textSource(JSON.stringify(data)));

test('aggregates that raw values say themselves are left out, other statistics are kept', async () => {
  const run = (run_type: string, real_time: number, aggregate_name?: string) => ({
    name: 'sum',
    run_name: 'sum',
    run_type,
    aggregate_name,
    real_time,
    time_unit: 'ns',
  });
  const { aggregates } = await read({
    context: {},
    benchmarks: [run('iteration', 3), run('aggregate', 3, 'mean'), run('aggregate', 9, 'p99')],
  });
  assert.deepEqual(
    aggregates.map(({ statistic, direction, value }) => [statistic, direction, value]),
    [['p99', 'lower', 9]],
  );
});

test('a benchmark that Google Benchmark skipped is a warning, never a time of 0', async () => {
  const skipped = { skipped: true, skip_message: 'no GPU', real_time: 0, time_unit: 'ns' };
  const { readings, warnings } = await read({
    context: {},
    benchmarks: [{ name: 'copy', run_name: 'copy', run_type: 'iteration', ...skipped }],
  });
  assert.deepEqual([readings, warnings], [[], ['copy was skipped: no GPU']]);
});
