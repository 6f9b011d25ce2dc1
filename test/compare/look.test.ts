import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interleavedLook } from '../../src/compare/interleaved-look.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { policy } from '../model/policy-builder.ts';
import { measurement, snapshot } from '../model/snapshot-builder.ts';

const quiet = [10, 10.02, 9.98, 10.01, 9.99, 10.03, 9.97, 10];
const noisy = [10, 11.5, 8.7, 10.9, 9.1, 12, 9.4, 8.4];
const times = (values: readonly number[], factor: number) => values.map((value) => value * factor);

function sides(factor: number) {
  return snapshot([
    measurement(times(quiet, factor), { benchmark: 'slower' }),
    measurement(quiet, { benchmark: 'same' }),
    measurement(noisy, { benchmark: 'noisy' }),
    measurement(noisy, { benchmark: 'shown', direction: 'none' }),
  ]);
}

function look(previous?: readonly Comparison[]) {
  return interleavedLook({
    baseline: [sides(1)],
    candidate: sides(1.1),
    policy: policy(),
    alpha: 0.002,
    confidence: 0.98,
    ...(previous && { previous }),
  });
}

test('a look tells which benchmarks are decided and which need more repetitions', () => {
  const { decided, undecided, comparisons } = look();
  assert.deepEqual(decided, ['slower', 'same', 'shown']);
  assert.deepEqual(undecided, ['noisy']);
  assert.deepEqual(
    comparisons.map(({ outcome }) => outcome),
    ['regressed', 'unchanged', 'inconclusive', 'inconclusive'],
  );
  assert.equal(comparisons[0]?.interval?.confidence, 0.98);
});

test('what an earlier look decided stays decided', () => {
  const before = look().comparisons.map(
    (comparison): Comparison =>
      comparison.benchmark === 'same' ? { ...comparison, outcome: 'regressed' } : comparison,
  );
  const after = look(before);
  assert.equal(after.comparisons.find(({ benchmark }) => benchmark === 'same')?.outcome, 'regressed');
  const open = look(
    before.map((comparison) => ({ ...comparison, outcome: 'inconclusive', notWorse: false })),
  );
  assert.equal(open.comparisons.find(({ benchmark }) => benchmark === 'same')?.outcome, 'unchanged');
});

test('the level of the look decides, not that of the policy', () => {
  const few = (factor: number) => snapshot([measurement(times(quiet.slice(0, 5), factor))]);
  const at = (alpha: number) =>
    interleavedLook({ baseline: [few(1)], candidate: few(1.1), policy: policy(), alpha, confidence: 0.98 })
      .comparisons[0]?.outcome;
  assert.equal(at(0.004), 'regressed');
  assert.equal(at(0.0039), 'inconclusive');
});
