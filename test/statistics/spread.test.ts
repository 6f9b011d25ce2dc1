import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pooledStandardDeviation } from '../../src/statistics/spread.ts';
import { assertClose } from './assert-close.ts';

test('a difference between the samples does not enter the spread within them', () => {
  assertClose(
    pooledStandardDeviation([
      [1, 3],
      [101, 103],
    ]) ?? NaN,
    Math.SQRT2,
    1e-14,
  );
});

test('a sample of one value has no say, and alone tells nothing', () => {
  assertClose(pooledStandardDeviation([[7], [1, 2, 3]]) ?? NaN, 1, 1e-14);
  assert.equal(pooledStandardDeviation([[7], []]), null);
});
