import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { looks } from '../../src/statistics/looks.ts';
import { assertClose } from './assert-close.ts';

test('one per cent is spent at 8, 12, 16 and 20 pairs', () => {
  assert.deepEqual(
    looks({ alpha: 0.01 }).map(({ pairs, alpha }) => ({ pairs, alpha })),
    [
      { pairs: 8, alpha: 0.002 },
      { pairs: 12, alpha: 0.002 },
      { pairs: 16, alpha: 0.002 },
      { pairs: 20, alpha: 0.004 },
    ],
  );
});

test('the ends of the intervals of all looks together err in 5 % at most', () => {
  const errors = looks({ alpha: 0.01 }).map(({ confidence }) => (1 - confidence) / 2);
  [0.01, 0.01, 0.01, 0.02].forEach((expected, i) => {
    assertClose(errors[i] ?? NaN, expected, 1e-12);
  });
});

test('a fixed number of pairs is one look with the whole level', () => {
  const [only, ...more] = looks({ alpha: 0.01, minimum: 10, maximum: 10 });
  assert.equal(only?.pairs, 10);
  assertClose(only?.alpha ?? NaN, 0.01, 1e-12);
  assertClose(only?.confidence ?? NaN, 0.9, 1e-12);
  assert.deepEqual(more, []);
});

test('a maximum below the minimum gives way to it', () => {
  assert.deepEqual(
    looks({ alpha: 0.01, minimum: 8, maximum: 4 }).map(({ pairs }) => pairs),
    [8],
  );
});

test('whatever the range, looks rise in even pairs from minimum to maximum and spend the level exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(60), (minimum, more) => {
      const all = looks({ alpha: 0.05, minimum, maximum: minimum + more });
      assertClose(
        all.reduce((sum, { alpha }) => sum + alpha, 0),
        0.05,
        1e-12,
      );
      const pairs = all.map((look) => look.pairs);
      assert.deepEqual(
        pairs,
        [...new Set(pairs)].sort((a, b) => a - b),
      );
      assert.ok(pairs.every((count) => count % 2 === 0 && count >= minimum && count <= minimum + more + 1));
    }),
    { seed: 1, numRuns: 200 },
  );
});
