import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aiperfCsvExporter } from '../../../src/formats/aiperf/aiperf-csv-exporter.ts';
import { parseSource } from '../../../src/formats/parse-source.ts';
import type { Measurement, Snapshot } from '../../../src/model/snapshot.ts';
import { latency, snapshotOf } from '../snapshot.ts';
import { sourceOf } from '../source.ts';

async function write(snapshot: Snapshot): Promise<[path: string, content: string][]> {
  return (await aiperfCsvExporter.write(snapshot)).map(({ path, content }) => [path, String(content)]);
}

test('aiperf-csv is read back by the AIPerf reader with the same statistics', async () => {
  const rate: Measurement = {
    ...latency('aiperf', [[0.5], [0.25]]),
    metric: 'error_rate',
    unit: 'ratio',
    grain: 'repetition',
    additive: { formula: 'proportion', terms: [[{ events: 1, trials: 2 }], [{ events: 1, trials: 4 }]] },
  };
  const first = { ...latency('aiperf', [[10, 20], [30]]), metric: 'time_to_first_token' };
  const [[path, content] = assert.fail()] = await write(snapshotOf({ measurements: [first, rate] }));
  assert.equal(path, 'profile_export_aiperf.csv');
  const { format, aggregates } = await parseSource(await sourceOf(path, content));
  assert.equal(format, 'aiperf');
  const value = (metric: string, statistic: string) =>
    aggregates.find((each) => each.metric === metric && each.statistic === statistic)?.value;
  assert.equal(value('time_to_first_token', 'avg'), 20);
  assert.equal(value('time_to_first_token', 'p90'), 28);
  assert.equal(value('time_to_first_token', 'std'), Math.sqrt(200 / 3));
  assert.equal(value('error_rate', 'avg'), 2 / 6, 'recomputed from the sums, not averaged');
});

test('aiperf-csv writes a file for each benchmark and refuses a snapshot without values', async () => {
  const files = await write(snapshotOf({ measurements: [latency('a', [[1, 2]]), latency('b/c', [[3, 4]])] }));
  assert.deepEqual(
    files.map(([path]) => path),
    ['a/profile_export_aiperf.csv', 'b_c/profile_export_aiperf.csv'],
  );
  await assert.rejects(write(snapshotOf({ measurements: [latency('a', [[]])] })), /no values to write/);
});
