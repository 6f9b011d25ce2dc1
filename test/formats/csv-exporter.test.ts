import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { csvExporter } from '../../src/formats/csv-exporter.ts';
import { latency, snapshotOf } from './snapshot.ts';

test('csv has a row for each raw value, and names of any shape come back as they were', async () => {
  const name = 'decode "fast", batch=8\nline 2';
  const [file = assert.fail()] = await csvExporter.write(
    snapshotOf({ measurements: [latency(name, [[1.5, 1e-7], [], [2]])] }),
  );
  assert.equal(file.path, 'values.csv');
  assert.deepEqual(parse(String(file.content)), [
    ['benchmark', 'metric', 'unit', 'direction', 'grain', 'repetition', 'value'],
    [name, 'latency_ms', 'ms', 'lower', 'iteration', '1', '1.5'],
    [name, 'latency_ms', 'ms', 'lower', 'iteration', '1', '1e-7'],
    [name, 'latency_ms', 'ms', 'lower', 'iteration', '3', '2'],
  ]);
});
