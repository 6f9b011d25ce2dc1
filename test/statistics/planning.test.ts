import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minimumDetectableChange, minimumRepetitions, pairsNeeded } from '../../src/statistics/planning.ts';
import { assertClose } from './assert-close.ts';

const both = (repetitions: number) => ({ baseline: repetitions, candidate: repetitions });

/** By simulation of the exact test, in units of the sd: level, repetitions, change shown with probability 0.8. */
const simulated: [alpha: number, repetitions: number, change: number][] = [
  [0.01, 6, 2.32],
  [0.01, 8, 1.9],
  [0.01, 10, 1.59],
  [0.01, 12, 1.43],
  [0.01, 16, 1.22],
  [0.01, 20, 1.07],
  [0.01, 30, 0.86],
  [0.0025, 6, 2.88],
  [0.0025, 8, 2.22],
  [0.0025, 10, 1.95],
  [0.0025, 12, 1.7],
  [0.0025, 20, 1.25],
  [0.0025, 30, 1.0],
  [0.0005, 7, 3.44],
  [0.0005, 8, 2.88],
  [0.0005, 10, 2.33],
  [0.0005, 12, 2.0],
  [0.0005, 20, 1.45],
  [0.0005, 30, 1.14],
];

for (const [alpha, repetitions, expected] of simulated) {
  test(`the detectable change of ${repetitions} repetitions at ${alpha} is the simulated one`, () => {
    const change = minimumDetectableChange({ n: both(repetitions), sd: 1, alpha }) ?? NaN;
    assertClose(change, expected, repetitions < 10 ? 0.105 : 0.035);
  });
}

test('too few repetitions can show no change at all', () => {
  assert.equal(minimumDetectableChange({ n: both(6), sd: 1, alpha: 0.0005 }), null);
  assert.equal(minimumDetectableChange({ n: { baseline: 30, candidate: 1 }, sd: 1, alpha: 0.01 }), null);
});

test('the repetitions needed are the fewest that show the change', () => {
  for (const [sd, change, alpha] of [
    [0.015, 0.03, 0.0005],
    [0.015, 0.05, 0.01],
    [0.03, 0.03, 0.0005],
    [0.001, 0.03, 0.0005],
  ] as const) {
    const pairs = pairsNeeded({ sd, change, alpha });
    const shown = minimumDetectableChange({ n: both(pairs), sd, alpha });
    const before = minimumDetectableChange({ n: both(pairs - 1), sd, alpha });
    assert.ok(shown !== null && shown <= change);
    assert.ok(before === null || before > change);
  }
});

test('a change that is small against the noise needs very many repetitions, found in few steps', () => {
  const pairs = pairsNeeded({ sd: 1, change: 0.01, alpha: 0.01 });
  assertClose(pairs, 2 * 1.05 ** 2 * ((2.3263 + 0.8416) / 0.01) ** 2, 0.02);
});

test('a change of nothing cannot be planned for', () => {
  assert.throws(() => pairsNeeded({ sd: 1, change: 0, alpha: 0.01 }), RangeError);
});

test("the fewest repetitions are those whose smallest p passes Holm's first step", () => {
  const table: [from: number, to: number, repetitions: number][] = [
    [1, 2, 5],
    [3, 9, 6],
    [10, 34, 7],
    [35, 100, 8],
  ];
  for (const [from, to, repetitions] of table) {
    assert.equal(minimumRepetitions(from, 0.01), repetitions);
    assert.equal(minimumRepetitions(to, 0.01), repetitions);
  }
});
