import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalUpperTail } from '../../src/statistics/normal.ts';
import { studentQuantile, studentUpperTail } from '../../src/statistics/student-t.ts';
import { assertClose } from './assert-close.ts';
import { oracles } from './oracles.ts';

test("the upper tail agrees with SciPy's", () => {
  for (const [t, df, expected] of oracles.misc.tSf) assertClose(studentUpperTail(t, df), expected, 1e-11);
});

test("the quantile agrees with SciPy's", () => {
  for (const [p, df, expected] of oracles.misc.tQ) assertClose(studentQuantile(p, df), expected, 1e-12);
});

test('the closed forms of 1 and 2 degrees of freedom are met', () => {
  for (const t of [1e-6, 0.1, 1, 1.7, 3, 40, 1e5]) {
    assertClose(studentUpperTail(t, 1), Math.atan2(1, t) / Math.PI, 1e-12);
    assertClose(studentUpperTail(t, 2), 1 / (2 + t * t + t * Math.sqrt(2 + t * t)), 1e-12);
  }
});

test('with very many degrees of freedom t is normal', () => {
  for (const t of [0.5, 1.7, 2, 5]) assertClose(studentUpperTail(t, 1e9), normalUpperTail(t), 1e-6);
});

test('the quantile is the inverse of the tail', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -20, max: Math.log10(0.499), noNaN: true }),
      fc.double({ min: -0.5, max: 6, noNaN: true }),
      (exponent, logDf) => {
        const tail = 10 ** exponent;
        const df = 10 ** logDf;
        assertClose(studentUpperTail(-studentQuantile(tail, df), df), tail, 1e-9);
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});

test('impossible degrees of freedom and probabilities are refused', () => {
  for (const df of [0, -1, NaN, Infinity]) assert.throws(() => studentUpperTail(1, df), RangeError);
  for (const p of [0, 1, NaN]) assert.throws(() => studentQuantile(p, 5), RangeError);
  assert.equal(studentQuantile(0.5, 5), 0);
});
