import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hodgesLehmann } from '../../src/statistics/hodges-lehmann.ts';
import { mannWhitney } from '../../src/statistics/mann-whitney.ts';
import { assertClose } from './assert-close.ts';
import { oracles } from './oracles.ts';

for (const { name, x, y, hl } of oracles.mw) {
  for (const [confidence, expected] of Object.entries(hl)) {
    test(`shift and ${confidence} interval are the differences that sorting gives: ${name}`, () => {
      const result = hodgesLehmann(x, y, Number(confidence));
      assert.equal(result.estimate, expected.estimate);
      assert.equal(result.low, expected.lower ?? -Infinity);
      assert.equal(result.high, expected.upper ?? Infinity);
      assertClose(result.confidence, expected.achieved, 1e-12);
    });
  }
}

const settings = { seed: 1, numRuns: 300 };
const sample = (maxLength: number) =>
  fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength });
const tiedSample = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 });

test('the estimate is the median of all differences, whatever the sizes and ties', () => {
  fc.assert(
    fc.property(fc.oneof(sample(25), tiedSample), fc.oneof(sample(25), tiedSample), (x, y) => {
      const differences = Float64Array.from(x.flatMap((a) => y.map((b) => a - b))).sort();
      const [lower = NaN, upper = NaN] = [
        differences[Math.ceil(differences.length / 2) - 1],
        differences[Math.floor(differences.length / 2)],
      ];
      assert.ok(hodgesLehmann(x, y, 0.9).estimate === lower + (upper - lower) / 2);
    }),
    settings,
  );
});

test('values of very different magnitude end the selection too', () => {
  const spread = [1e-300, 1e-200, 1e-100, 1, 1e100, 1e300];
  assert.equal(hodgesLehmann(spread, [0], 0.5).estimate, 0.5);
  assert.equal(hodgesLehmann(spread, spread, 0.5).estimate, 0);
});

test('exchanging the samples mirrors estimate and interval', () => {
  fc.assert(
    fc.property(sample(15), sample(15), (x, y) => {
      const forth = hodgesLehmann(x, y, 0.95);
      const back = hodgesLehmann(y, x, 0.95);
      assertClose(forth.estimate, -back.estimate, 1e-12, 1e-12);
      assert.ok(forth.low === -back.high && forth.high === -back.low);
    }),
    settings,
  );
});

test('without ties the interval excludes 0 exactly where the test rejects', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 24 }),
      fc.integer({ min: 1, max: 23 }),
      fc.constantFrom(0.8, 0.9, 0.95, 0.99),
      (values, cut, confidence) => {
        const [x, y] = [values.slice(0, cut), values.slice(cut)];
        fc.pre(y.length > 0);
        const { low, high } = hodgesLehmann(x, y, confidence);
        const alpha = (1 - confidence) * (1 + 1e-9);
        assert.equal(low > 0 || high < 0, mannWhitney(x, y).p <= alpha);
      },
    ),
    settings,
  );
});

test('large samples take the normal rank of the bound and stay close to the exact one', () => {
  const x = Array.from({ length: 71 }, (_, i) => Math.sin(i) + 0.2);
  const y = Array.from({ length: 72 }, (_, i) => Math.cos(i * 1.3));
  const { confidence, low, high, estimate } = hodgesLehmann(x, y, 0.95);
  assert.ok(confidence >= 0.95 && confidence < 0.951);
  assert.ok(low < estimate && estimate < high);
});

test('a confidence outside (0, 1) is refused', () => {
  for (const confidence of [0, 1, 95, NaN])
    assert.throws(() => hodgesLehmann([1], [2], confidence), RangeError);
});
