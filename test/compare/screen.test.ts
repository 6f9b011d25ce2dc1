import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareSnapshots } from '../../src/compare/compare-snapshots.ts';
import { mergeConfirmed, screen } from '../../src/compare/screen.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { policy } from '../model/policy-builder.ts';
import { environment, measurement, snapshot } from '../model/snapshot-builder.ts';

const quiet = [10, 10.02, 9.98, 10.01, 9.99, 10.03, 9.97];
const times = (factor: number) => quiet.map((value) => value * factor);

function compared(factor: number, benchmarks: readonly string[] = ['resnet'], cores = 4) {
  return compareSnapshots({
    baseline: [snapshot(benchmarks.map((benchmark) => measurement(quiet, { benchmark })))],
    candidate: snapshot(
      benchmarks.map((benchmark) => measurement(times(factor), { benchmark })),
      { environment: { ...environment, cpu: { ...environment.cpu, cores } } },
    ),
    design: 'interleaved',
    policy: policy(),
  });
}

function comparison(fields: Partial<Comparison>): Comparison {
  const [first] = compared(1).comparisons;
  assert.ok(first);
  return { ...first, p: 0.5, change: 0.001, ...fields };
}

const table: readonly (readonly [title: string, fields: Partial<Comparison>, suspicious: boolean])[] = [
  ['regressed', { outcome: 'regressed' }, true],
  ['incomparable, since a rerun has one machine', { outcome: 'incomparable' }, true],
  ['inconclusive', { outcome: 'inconclusive', notWorse: false }, true],
  ['inconclusive, but shown not to be worse', { outcome: 'inconclusive', notWorse: true }, false],
  ['unchanged', { outcome: 'unchanged' }, false],
  ['improved', { outcome: 'improved', change: -0.1, p: 0.001 }, false],
  ['unchanged, but moved by half the threshold at p = 0.05', { change: 0.015, p: 0.1 }, true],
  ['unchanged, moved by half the threshold at p > 0.05', { change: 0.015, p: 0.11 }, false],
  ['unchanged, moved by less than half the threshold', { change: 0.0149, p: 0.001 }, false],
  ['less throughput by half the threshold', { direction: 'higher', change: -0.015, p: 0.1 }, true],
  ['more throughput', { direction: 'higher', change: 0.015, p: 0.001 }, false],
  ['missing, which a rerun cannot find', { outcome: 'missing' }, false],
  ['regressed, but only shown', { outcome: 'regressed', gate: 'report' }, false],
];
for (const [title, fields, suspicious] of table) {
  test(`screen: ${title} is ${suspicious ? '' : 'not '}suspicious`, () => {
    assert.deepEqual(screen([comparison(fields)]), suspicious ? ['resnet'] : []);
  });
}

test('confirmed benchmarks take their fresh comparisons, the others keep theirs', () => {
  const screened = compared(1.1, ['a', 'b', 'c']);
  const fresh = compared(1, ['b', 'c']);
  const merged = mergeConfirmed(screened, fresh, ['b']);
  assert.deepEqual(
    merged.comparisons.map(({ benchmark, outcome }) => [benchmark, outcome]),
    [
      ['a', 'regressed'],
      ['b', 'unchanged'],
      ['c', 'regressed'],
    ],
  );
});

test('a benchmark that gave nothing fresh keeps its screened outcome', () => {
  const screened = compared(1.1, ['a', 'b']);
  const merged = mergeConfirmed(screened, compared(1, ['a']), ['a', 'b']);
  assert.deepEqual(
    merged.comparisons.map(({ outcome }) => outcome),
    ['unchanged', 'regressed'],
  );
});

test('another machine than that of the history no longer matters once all is confirmed on one', () => {
  const screened = compared(1, ['a'], 8);
  assert.equal(screened.environment.comparable, false);
  const merged = mergeConfirmed(screened, compared(1, ['a']), screen(screened.comparisons));
  assert.equal(merged.environment.comparable, true);
  assert.equal(merged.comparisons[0]?.outcome, 'unchanged');
});
