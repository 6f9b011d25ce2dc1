import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Evidence, plain } from '../../src/compare/evidence/evidence.ts';
import { type Adjusted, judge } from '../../src/compare/outcome.ts';
import type { Settings } from '../../src/compare/settings.ts';

/** Shifts are fractions of a baseline of 10. */
const scale: Evidence['scale'] = {
  of: (value) => value,
  fraction: (shift) => shift,
  shift: (fraction) => fraction,
  amount: (shift) => 10 * shift,
};
const level = { alpha: 0.005, reachable: true };
const worse: Adjusted = { worse: 0.001, better: 1 };
const better: Adjusted = { worse: 1, better: 0.001 };
const neither: Adjusted = { worse: 0.5, better: 0.5 };

function evidence(shift: number, fields: Partial<Evidence> = {}): Evidence {
  return {
    ...plain,
    test: 'mann-whitney-exact',
    scale,
    shift,
    interval: { low: shift - 0.01, high: shift + 0.01, confidence: 0.99 },
    n: { baseline: 8, candidate: 8 },
    center: { baseline: 10, candidate: 10 * (1 + shift) },
    ...fields,
  };
}

const settings = (fields: Partial<Settings> = {}): Settings => ({
  direction: 'lower',
  threshold: 0.03,
  thresholdGiven: false,
  margin: 0.05,
  floor: null,
  gate: 'fail',
  gateGiven: false,
  statistic: 'center',
  warnings: [],
  ...fields,
});

const word = (
  shift: number,
  adjusted: Adjusted | null,
  own: Partial<Settings> = {},
  fields: Partial<Evidence> = {},
  reachable = true,
) => judge(evidence(shift, fields), settings(own), adjusted, { ...level, reachable }).outcome;

test('a significant change counts from its threshold on, on the threshold, too', () => {
  assert.equal(word(0.0299, worse), 'unchanged', 'significant, and too small to matter');
  assert.equal(word(0.0299, worse, { margin: 0.031 }), 'inconclusive');
  assert.equal(word(0.03, worse), 'regressed');
  assert.equal(word(0.1, { ...worse, worse: 0.006 }), 'inconclusive', 'not significant');
  assert.equal(word(-0.03, better), 'improved');
  assert.equal(word(-0.1, { ...better, better: 0.006 }), 'inconclusive');
  assert.equal(word(0.1, better), 'inconclusive', 'the test and the change must agree');
});

test('what a test has shown is told without a warning', () => {
  const warnings = (shift: number, adjusted: Adjusted | null, fields: Partial<Evidence> = {}) =>
    judge(evidence(shift, fields), settings(), adjusted, level).warnings;
  assert.deepEqual(warnings(0.1, worse), []);
  assert.deepEqual(warnings(-0.1, better), []);
  assert.deepEqual(warnings(0, neither), []);
  assert.deepEqual(warnings(0.1, null, { tolerance: 0 }), []);
});

test('without an interval nothing is known not to be worse, whichever direction is better', () => {
  for (const direction of ['lower', 'higher'] as const) {
    const { outcome, notWorse } = judge(
      evidence(0, { interval: null }),
      settings({ direction }),
      neither,
      level,
    );
    assert.deepEqual([outcome, notWorse], ['inconclusive', false], direction);
  }
});

test('a floor is held against the amount on the side where the change is: of ratios, halving is less than doubling', () => {
  const ratios = { scale: { ...scale, amount: (shift: number) => 10 * Math.expm1(shift) } };
  const higher = { direction: 'higher', floor: 5.5 } as const;
  const half = Math.log(2);
  assert.equal(word(-half, worse, higher, ratios), 'unchanged', 'from 10 to 5');
  assert.equal(word(half, better, higher, ratios), 'improved', 'from 10 to 20');
  assert.equal(word(half, worse, { floor: 5.5 }, ratios), 'regressed', 'from 10 to 20');
  assert.equal(word(-half, better, { floor: 5.5 }, ratios), 'unchanged', 'from 10 to 5');
  const ends = (low: number, high: number) => ({ ...ratios, interval: { low, high, confidence: 0.99 } });
  assert.equal(word(0, neither, higher, ends(-half, 0)), 'unchanged');
  assert.equal(word(0, neither, higher, ends(0, half)), 'inconclusive');
});

test('where higher is better, the same shift means the opposite, interval and all', () => {
  const higher = { direction: 'higher' } as const;
  assert.equal(word(-0.06, worse, higher), 'regressed');
  assert.equal(word(0.06, better, higher), 'improved');
  const lopsided = { interval: { low: -0.09, high: 0.01, confidence: 0.99 } };
  assert.equal(judge(evidence(-0.01, lopsided), settings(higher), neither, level).notWorse, false);
  assert.equal(judge(evidence(-0.01, lopsided), settings(), neither, level).notWorse, true);
});

test('a metric without direction that moved is neither better nor worse, and one that did not is unchanged', () => {
  const none = { direction: 'none' } as const;
  const { outcome, notWorse, warnings, advice } = judge(evidence(0.1), settings(none), worse, level);
  assert.deepEqual([outcome, notWorse], ['inconclusive', false]);
  assert.match(warnings.join(), /no direction, so it is neither better nor worse/);
  assert.match(advice ?? '', /config rule/);
  assert.equal(word(0, neither, none), 'unchanged');
});

test('unchanged needs both ends of the interval inside the margin or the floor, not on it', () => {
  const ends = (low: number, high: number) => ({ interval: { low, high, confidence: 0.99 } });
  assert.equal(word(0, neither, {}, ends(-0.049, 0.049)), 'unchanged');
  assert.equal(word(0, neither, {}, ends(-0.05, 0.049)), 'inconclusive');
  assert.equal(word(0, neither, {}, ends(-0.049, 0.05)), 'inconclusive');
  assert.equal(word(0, neither, { floor: 1 }, ends(-0.09, 0.09)), 'unchanged', 'below 1 of 10');
  assert.equal(word(0, neither, { floor: 1 }, ends(-0.09, 0.1)), 'inconclusive', 'on it');
  assert.equal(word(0, neither, { margin: 0 }, ends(0, 0)), 'unchanged', 'no shift is within any margin');
  assert.equal(word(0, neither, {}, { interval: null }), 'inconclusive');
  assert.equal(word(0, null, {}, ends(-0.01, 0.01)), 'inconclusive', 'without a valid test nothing is shown');
});

test('a change below the floor matters to neither side', () => {
  assert.equal(word(0.06, worse, { floor: 0.61 }), 'inconclusive');
  assert.equal(word(0.06, worse, { floor: 0.6 }), 'regressed', 'on the floor');
  assert.equal(word(-0.06, better, { floor: 0.61 }), 'inconclusive');
});

test('not worse is the worse end within the margin, or on the better side altogether', () => {
  const notWorse = (low: number, high: number, adjusted: Adjusted | null = neither) =>
    judge(evidence(0, { interval: { low, high, confidence: 0.99 } }), settings(), adjusted, level).notWorse;
  assert.equal(notWorse(-0.2, 0.049), true);
  assert.equal(notWorse(-0.2, 0.05), false);
  assert.equal(notWorse(-0.2, -0.1), true);
  assert.equal(notWorse(-0.2, 0.01, null), false);
});

test('an objection keeps a significant change open, on its own side only', () => {
  const objection = { greater: 'the runs drifted', less: null };
  const told = judge(evidence(0.1, { objection }), settings(), worse, level);
  assert.deepEqual([told.outcome, told.warnings], ['inconclusive', ['the runs drifted']]);
  assert.equal(word(-0.1, better, {}, { objection }), 'improved');
  const other = { greater: null, less: 'the runs drifted' };
  const open = judge(evidence(-0.1, { objection: other }), settings(), better, level);
  assert.deepEqual([open.outcome, open.warnings], ['inconclusive', ['the runs drifted']]);
  assert.equal(word(-0.1, worse, { direction: 'higher' }, { objection: other }), 'inconclusive');
});

test('where no test can tell, values all beyond the hard limit are a regression, told as unverified', () => {
  const separated = { separated: { greater: true, less: false } };
  const told = judge(evidence(0.25, separated), settings(), null, level);
  assert.deepEqual([told.outcome, told.notWorse], ['regressed', false]);
  assert.match(told.warnings.join(), /^Unverified: .* beyond the limit of 25 %\.$/);
  assert.equal(word(0.24, null, {}, separated), 'inconclusive');
  assert.equal(word(0.3, null), 'inconclusive', 'the values overlap');
  assert.equal(word(0.3, neither, {}, separated), 'inconclusive', 'a test could tell, and does not');
  assert.equal(word(0.3, neither, {}, separated, false), 'regressed', 'too few values for any test');
  assert.equal(word(0.3, null, { threshold: 0.4 }, separated), 'inconclusive', 'a larger threshold holds');
});

test('a deterministic metric is compared exactly: beyond its tolerance, or at the threshold that was set', () => {
  const exact = { tolerance: 0.001 };
  assert.equal(word(0.001, null, {}, exact), 'unchanged');
  assert.equal(word(0.0011, null, {}, exact), 'regressed');
  assert.equal(word(-0.0011, null, {}, exact), 'improved');
  assert.equal(word(0.0299, null, { thresholdGiven: true }, exact), 'unchanged');
  assert.equal(word(0.03, null, { thresholdGiven: true }, exact), 'regressed');
  assert.equal(word(0, null, {}, { tolerance: 0 }), 'unchanged');
  assert.equal(
    word(0, null, { threshold: 0, thresholdGiven: true }, exact),
    'unchanged',
    'no change is none',
  );
  assert.equal(word(0, null, { direction: 'none' }, exact), 'unchanged', 'of which a direction says nothing');
  const notWorse = (shift: number) => judge(evidence(shift, exact), settings(), null, level).notWorse;
  assert.deepEqual([notWorse(-0.1), notWorse(0), notWorse(0.1)], [true, true, false]);
});
