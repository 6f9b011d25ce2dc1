import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { benjaminiHochberg, holm } from '../../src/statistics/correction.ts';
import { assertClose } from './assert-close.ts';
import { oracles } from './oracles.ts';

test("Holm and Benjamini-Hochberg agree with R's p.adjust", () => {
  const { holm: first, holm2: second, bh } = oracles.misc;
  for (const [[p, expected], adjust] of [
    [first, holm],
    [second, holm],
    [bh, benjaminiHochberg],
  ] as const) {
    adjust(p).forEach((value, i) => {
      assertClose(value, expected[i] ?? NaN, 1e-14);
    });
  }
});

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

test('adjusted values keep the order of the p-values, and raise them to at most their Bonferroni value', () => {
  fc.assert(
    fc.property(pValues, (p) => {
      const family = holm(p);
      const discovery = benjaminiHochberg(p);
      p.forEach((value, i) => {
        const [byHolm = NaN, byDiscovery = NaN] = [family[i], discovery[i]];
        assert.ok(value <= byDiscovery * (1 + 1e-12) && byDiscovery <= byHolm * (1 + 1e-12));
        assert.ok(byHolm <= Math.min(1, p.length * value));
        p.forEach((other, j) => {
          if (other <= value) assert.ok((family[j] ?? NaN) <= byHolm && (discovery[j] ?? NaN) <= byDiscovery);
        });
      });
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('no tests, nothing to adjust', () => {
  assert.deepEqual([holm([]), benjaminiHochberg([])], [[], []]);
});
