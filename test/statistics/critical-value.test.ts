import assert from 'node:assert/strict';
import { test } from 'node:test';
import { criticalValue } from '../../src/statistics/critical-value.ts';
import { assertClose } from './assert-close.ts';

test('a level that is attained exactly is used in spite of rounding', () => {
  const { count, attained } = criticalValue(3, 9, (1 - 0.9) / 2);
  assert.equal(count, 5);
  assertClose(attained, 0.05, 1e-12);
});

test('a level below 1 / C(N, n) is not attainable', () => {
  assert.deepEqual(criticalValue(1, 10, 0.05), { count: 0, attained: 0 });
  assert.deepEqual(criticalValue(1, 10, 0.05, 0), { count: 0, attained: 0 });
});

test('the approximation is next to the exact value and on the safe side', () => {
  for (const [n, m, alpha] of [
    [40, 40, 0.025],
    [30, 60, 0.005],
    [60, 60, 0.0005],
  ] as const) {
    const exact = criticalValue(n, m, alpha);
    const approximate = criticalValue(n, m, alpha, 0);
    assert.ok(approximate.count <= exact.count && approximate.count >= exact.count * 0.98);
    assert.ok(approximate.attained <= alpha);
  }
});
