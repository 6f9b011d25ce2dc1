import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankSumDistribution } from '../../src/statistics/rank-sum-distribution.ts';
import { assertClose } from './assert-close.ts';
import { oracles } from './oracles.ts';

const untied = (size: number) => new Array<number>(size).fill(1);

test('the tied distribution agrees with the tables of Klotz 1966', () => {
  for (const { m, ties, rows } of oracles.klotz.tables) {
    const { atMost } = rankSumDistribution(ties, m);
    for (const [rankStatistic, expected] of rows) {
      assertClose(atMost(rankStatistic - m ** 2 / 2), expected, 0, 5.1e-7);
    }
  }
});

test('the untied distribution agrees with the tables of Mann and Whitney 1947', () => {
  for (const [n, table] of [
    [5, oracles.mann47.n5],
    [3, oracles.mann47.n3],
  ] as const) {
    for (const [m, row] of Object.entries(table)) {
      const size = Number(m.slice(1));
      const { atMost } = rankSumDistribution(untied(n + size), size);
      row.forEach((expected, u) => {
        assertClose(atMost(u), expected, 0, 5.1e-7);
      });
    }
  }
});

test('complete separation has probability 1 / C(2N, N), and the tails meet in the middle', () => {
  for (const [size, arrangements] of [
    [5, 252],
    [10, 184756],
    [20, 137846528820],
  ] as const) {
    const { atMost, atLeast } = rankSumDistribution(untied(2 * size), size);
    assertClose(atMost(0), 1 / arrangements, 1e-13);
    assertClose(atLeast(size ** 2), 1 / arrangements, 1e-13);
    assertClose(atMost(size ** 2 / 2 - 1), atLeast(size ** 2 / 2 + 1), 1e-13);
    assertClose(atMost(size ** 2), 1, 1e-13);
  }
});

test('very unequal samples keep their accuracy', () => {
  const { atMost, atLeast } = rankSumDistribution(untied(1200), 2);
  assertClose(atMost(0), 2 / (1200 * 1199), 1e-13);
  assertClose(atLeast(0), 1, 1e-13);
});

test('values outside the range of U have probability 0 or 1', () => {
  const { atMost, atLeast } = rankSumDistribution([2, 1, 1], 2);
  assert.deepEqual([atMost(-1), atLeast(5)], [0, 0]);
  assert.deepEqual([atMost(99), atLeast(-1)], [1, 1]);
});
