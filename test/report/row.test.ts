import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../src/model/comparison.ts';
import { iconOf, toRow } from '../../src/report/row.ts';
import { comparisonOf } from './builders.ts';

const limits: readonly (readonly [given: Partial<Comparison>, limit: string, title: string])[] = [
  [{}, '3 %', 'what is gated'],
  [{ floor: 0.05 }, '3 %, 0.05 ms', 'what has a floor'],
  [{ threshold: 0 }, 'exact', 'what is compared exactly'],
  [{ gate: 'report' }, '–', 'what is shown only'],
  [{ direction: 'none' }, '–', 'what has no direction'],
  [{ direction: 'none', test: 'outputs', threshold: 0.001 }, '0.1 %', 'outputs of a model'],
  [{ outcome: 'missing' }, '–', 'what was not compared'],
];

test('the limit is that which a metric is held to', () => {
  for (const [given, limit, title] of limits) assert.equal(toRow(comparisonOf(given)).limit, limit, title);
});

const icons: readonly (readonly [Comparison['outcome'], Comparison['gate'], icon: string])[] = [
  ['regressed', 'fail', '❌'],
  ['regressed', 'warn', '⚠️'],
  ['regressed', 'report', 'ℹ️'],
  ['missing', 'fail', '❌'],
  ['missing', 'warn', '⚠️'],
  ['improved', 'warn', '⚡'],
  ['unchanged', 'report', '➖'],
];

test('the mark of a row says what it does to the job', () => {
  for (const [outcome, gate, icon] of icons) {
    assert.equal(iconOf(outcome, gate), icon, `${outcome} ${gate}`);
  }
});

test('a side without a number is said to be missing, where the baseline had one, and absent where it is new', () => {
  const sides = (given: Partial<Comparison>) => {
    const { baseline, candidate } = toRow(comparisonOf(given));
    return [baseline, candidate];
  };
  const gone = { center: { baseline: 4.11, candidate: null } };
  assert.deepEqual(sides({ ...gone, outcome: 'missing' }), ['4.11 ms', 'missing']);
  assert.deepEqual(sides({ ...gone, outcome: 'incomparable' }), ['4.11 ms', 'missing']);
  assert.deepEqual(sides({ outcome: 'incomparable' }), ['4.110 ms', '4.118 ms']);
  assert.deepEqual(sides({ outcome: 'new', center: { baseline: null, candidate: 4.11 } }), ['–', '4.11 ms']);
});

test('what a run could not have shown at all is absent', () => {
  assert.equal(toRow(comparisonOf({ minimumDetectableChange: null })).detectable, '–');
  assert.equal(toRow(comparisonOf()).detectable, '2.1 %');
});
