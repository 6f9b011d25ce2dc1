import assert from 'node:assert/strict';
import { test } from 'node:test';
import { predictiveT } from '../../src/statistics/predictive-t.ts';
import { assertClose } from './assert-close.ts';

const prior = { sd: 0.015, weight: 4 };
const history = [0.01, -0.01, 0.02, -0.02, 0];

test('prior and history share the variance by their degrees of freedom', () => {
  const { df, standardError, t } = predictiveT(0.06, history, prior);
  const variance = (4 * 0.015 ** 2 + 0.001) / 8;
  assert.equal(df, 8);
  assertClose(standardError, Math.sqrt(variance * 1.2), 1e-14);
  assertClose(t, 0.06 / standardError, 1e-14);
});

test('tails and bounds are two views of one test', () => {
  const result = predictiveT(0.06, history, prior);
  assertClose(result.pGreater + result.pLess, 1, 1e-14);
  assertClose(result.p, 2 * result.pGreater, 1e-14);
  assertClose(result.lower(1 - result.pGreater), 0, 0, 1e-12);
  assertClose((result.lower(0.95) + result.upper(0.95)) / 2, 0.06, 1e-12);
});

test('one bad job in the history moves the mean of the test but not the estimate', () => {
  const { estimate, t } = predictiveT(0.05, [0, 0, 0, 0, 0.5], prior);
  assert.equal(estimate, 0.05);
  assert.ok(t < 0);
});

test('a single earlier job leaves the spread to the prior', () => {
  const { df, standardError } = predictiveT(0.1, [0], prior);
  assert.equal(df, 4);
  assertClose(standardError, 0.015 * Math.SQRT2, 1e-14);
});

test('equal jobs do not make every difference significant', () => {
  assert.ok(predictiveT(0.01, [0, 0, 0], prior).pGreater > 0.1);
});

test('a change of the detectable size is shown with about the power asked for', () => {
  const { detectable, standardError, df } = predictiveT(0, history, prior);
  assert.ok(detectable(0.0005, 0.8) > detectable(0.01, 0.8));
  assert.equal(df, 8);
  assertClose(detectable(0.05, 0.8) / standardError, 1.8595 + 0.8889, 1e-4);
});

test('an empty history, a useless prior and values that are not finite are refused', () => {
  assert.throws(() => predictiveT(1, [], prior), RangeError);
  assert.throws(() => predictiveT(1, [NaN], prior), RangeError);
  assert.throws(() => predictiveT(Infinity, [1], prior), RangeError);
  assert.throws(() => predictiveT(1, [1], { sd: 0, weight: 4 }), RangeError);
});
