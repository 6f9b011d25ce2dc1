import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalCdf, normalQuantile, normalUpperTail } from '../../src/statistics/normal.ts';
import { assertClose } from './assert-close.ts';
import { oracles } from './oracles.ts';

test('the upper tail has relative accuracy up to z = 37', () => {
  for (const [z, expected] of Object.entries(oracles.misc.normSf)) {
    assertClose(normalUpperTail(Number(z)), expected, 2e-13);
    assertClose(normalCdf(-Number(z)), expected, 2e-13);
  }
});

test('the quantile is right from 1e-300 to 0.9995', () => {
  for (const [p, expected] of Object.entries(oracles.misc.normQ)) {
    assertClose(normalQuantile(Number(p)), expected, 1e-13, 1e-15);
  }
});

test('the quantile is the inverse of the tail', () => {
  fc.assert(
    fc.property(fc.double({ min: -300, max: Math.log10(0.5), noNaN: true }), (exponent) => {
      const tail = 10 ** exponent;
      assertClose(normalUpperTail(-normalQuantile(tail)), tail, 1e-12);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('the tail falls, also where the series hands over to the continued fraction', () => {
  for (let z = 2.4; z < 2.6; z += 1e-3) assert.ok(normalUpperTail(z) > normalUpperTail(z + 1e-3));
  assertClose(normalUpperTail(2.5), normalUpperTail(2.5 - 1e-13), 1e-12);
});

test('probabilities of 0 and 1 have no quantile', () => {
  for (const p of [0, 1, -1, NaN]) assert.throws(() => normalQuantile(p), RangeError);
});
