import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingCollector } from '../../../src/formats/parsed/reading-collector.ts';
import { quantile } from '../../../src/statistics/quantile.ts';

const metric = { benchmark: 'b', metric: 'm', unit: 'ms', direction: 'lower', grain: 'request' } as const;

test('values of one metric become one reading, in their order; another unit is another reading', () => {
  const collector = readingCollector();
  for (const value of [3, 1]) collector.add({ ...metric, value });
  collector.add({ ...metric, unit: 's', value: 2 });
  assert.deepEqual(
    collector.collected().readings.map(({ unit, values }) => [unit, values]),
    [
      ['ms', [3, 1]],
      ['s', [2]],
    ],
  );
  assert.deepEqual(collector.collected().warnings, []);
});

test('beyond the limit a sample is kept that is the same each time, has the same quantiles, and is told', () => {
  const collect = () => {
    const collector = readingCollector(1000);
    for (let value = 0; value < 64_000; value += 1) collector.add({ ...metric, value });
    return collector;
  };
  const [reading] = collect().collected().readings;
  const values = reading?.values ?? [];
  assert.equal(values.length, 1000);
  assert.deepEqual(collect().collected().readings[0], reading);
  assert.equal(new Set(values).size, 1000, 'no value twice');
  for (const q of [0.1, 0.5, 0.9]) assert.ok(Math.abs(quantile(values, q) / 64_000 - q) < 0.05);
  assert.deepEqual(collect().collected().warnings, ['b/m: kept a random 1000 of 64000 values']);
});

test('terms stay with their values, and are left out where a value has none', () => {
  const collector = readingCollector();
  const additive = { formula: 'proportion', terms: { events: 1, trials: 2 } } as const;
  collector.add({ ...metric, value: 0.5, additive });
  assert.deepEqual(collector.collected().readings[0]?.additive, {
    formula: 'proportion',
    terms: [additive.terms],
  });
  collector.add({ ...metric, value: 0.5 });
  assert.equal(collector.collected().readings[0]?.additive, undefined);
});
