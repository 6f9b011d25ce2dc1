import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exceedanceRate, median, quantile, tailMean } from '../../src/statistics/quantile.ts';
import { assertClose } from './assert-close.ts';
import { oracles } from './oracles.ts';

test('quantiles are those of type 7', () => {
  for (const { x, q } of oracles.misc.q7) {
    for (const [at, expected] of Object.entries(q)) assertClose(quantile(x, Number(at)), expected, 1e-14);
  }
});

test('order does not matter, and quantiles rise from the smallest to the largest value', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, q) => {
        const at = quantile(values, q);
        assert.equal(at, quantile(values.toReversed(), q));
        assert.ok(Math.min(...values) <= at && at <= Math.max(...values));
        assert.ok(q < 0.5 ? at <= median(values) : at >= median(values));
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

test('the tail mean is that of the largest share, rounded up to whole values', () => {
  assert.equal(tailMean([1, 9, 5, 7, 3, 2, 4, 6, 8, 10], 0.2), 9.5);
  assert.equal(tailMean([1, 9, 5, 7, 3, 2, 4, 6, 8, 10], 0.05), 10);
  assert.equal(tailMean([4, 2], 1), 3);
});

test('the exceedance rate counts what is above the limit, not what is on it', () => {
  assert.equal(exceedanceRate([1, 2, 3, 4], 3), 0.25);
  assert.equal(exceedanceRate([1], 3), 0);
});

test('no values and values that are not finite are refused', () => {
  for (const values of [[], [1, NaN], [Infinity, 1]]) {
    assert.throws(() => median(values), RangeError);
    assert.throws(() => tailMean(values, 0.05), RangeError);
    assert.throws(() => exceedanceRate(values, 1), RangeError);
  }
});
