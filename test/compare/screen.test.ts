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
  ['missing, which a rerun cannot find', { outcome: 'missing', notWorse: false }, false],
  ['unchanged, and moved by an amount that no test was possible of', { change: 0.02, p: null }, false],
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

test('a metric that only the fresh measurement has comes after those that were screened', () => {
  const screened = compared(1.1, ['a']);
  const [first] = compared(1, ['a']).comparisons;
  assert.ok(first);
  const fresh = { ...compared(1, ['a']), comparisons: [{ ...first, metric: 'added' }, first] };
  assert.deepEqual(
    mergeConfirmed(screened, fresh, ['a']).comparisons.map(({ metric }) => metric),
    [first.metric, 'added'],
  );
});

test('what was warned of in either look is told once', () => {
  const both = { ...compared(1, ['a']), warnings: ['in both', 'screened'] };
  const fresh = { ...compared(1, ['a']), warnings: ['in both', 'fresh'] };
  assert.deepEqual(mergeConfirmed(both, fresh, ['a']).warnings, ['in both', 'screened', 'fresh']);
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
  const partly = mergeConfirmed(compared(1, ['a', 'b'], 8), compared(1, ['a']), ['a']);
  assert.equal(partly.environment.comparable, false, 'b is still held against the other machine');
});
