import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareSnapshots } from '../../src/compare/compare-snapshots.ts';
import { interleavedLook } from '../../src/compare/interleaved-look.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { looks } from '../../src/statistics/looks.ts';
import { decide } from '../../src/verdict/decide.ts';
import { policy } from '../model/policy-builder.ts';
import { measurement, snapshot } from '../model/snapshot-builder.ts';
import { gaussian } from '../statistics/gaussian.ts';

const METRICS = 10;
const rules = policy();

/** A panel of independent metrics of which the first is slower by `change`; standard deviations are relative. */
function panel(
  normal: () => number,
  {
    repetitions,
    change = 0,
    within = 0.01,
    between = 0,
    runId = 1,
  }: {
    repetitions: number;
    change?: number;
    within?: number;
    between?: number;
    runId?: number;
  },
): Snapshot {
  const measurements = Array.from({ length: METRICS }, (_, metric) => {
    const level = 10 * (1 + (metric === 0 ? change : 0)) * Math.exp(between * normal());
    const values = Array.from({ length: repetitions }, () => level * Math.exp(within * normal()));
    return measurement(values, { benchmark: `b${metric}` });
  });
  return snapshot(measurements, {
    createdAt: new Date(Date.UTC(2026, 9, 1, runId)).toISOString(),
    provenance: { runId },
  });
}

function verdictOf(comparisons: readonly Comparison[]): string {
  return decide(comparisons, rules, { hasBaseline: true }).verdict;
}

function interleaved(normal: () => number, change: number, within: number): string {
  const baseline = [panel(normal, { repetitions: 8, within })];
  const candidate = panel(normal, { repetitions: 8, within, change });
  const request = { baseline, candidate, design: 'interleaved', policy: rules } as const;
  return verdictOf(compareSnapshots(request).comparisons);
}

function count(verdicts: readonly string[], word: string): number {
  return verdicts.filter((verdict) => verdict === word).length;
}

test('interleaved: of 200 panels without a change none fails and nearly all pass', () => {
  const normal = gaussian(1);
  const verdicts = Array.from({ length: 200 }, () => interleaved(normal, 0, 0.01));
  assert.equal(count(verdicts, 'fail'), 0);
  assert.ok(count(verdicts, 'pass') >= 196, `${count(verdicts, 'pass')} pass`);
});

test('interleaved: of 100 panels with one metric slower by 10 % all fail', () => {
  const normal = gaussian(2);
  const verdicts = Array.from({ length: 100 }, () => interleaved(normal, 0.1, 0.01));
  assert.equal(count(verdicts, 'fail'), 100);
});

test('interleaved: noise beyond the margin is inconclusive, and fails no more often than alpha allows', () => {
  const normal = gaussian(3);
  const verdicts = Array.from({ length: 300 }, () => interleaved(normal, 0, 0.1));
  assert.equal(count(verdicts, 'pass'), 0);
  // 1 % nominal; three standard errors above it.
  assert.ok(
    count(verdicts, 'fail') <= 3 + 3 * Math.sqrt(300 * 0.01 * 0.99),
    `${count(verdicts, 'fail')} fail`,
  );
});

test('interleaved: at the margin a metric is seldom called not worse', () => {
  const normal = gaussian(4);
  const pass = Array.from({ length: 300 }, () => {
    const baseline = [snapshot([measurement(values(normal, 8, 0.02))])];
    const candidate = snapshot([measurement(values(normal, 8, 0.02).map((value) => value * 1.05))]);
    return compareSnapshots({ baseline, candidate, design: 'interleaved', policy: rules }).comparisons[0]
      ?.notWorse;
  }).filter(Boolean).length;
  // 5 % nominal; three standard errors above it.
  assert.ok(pass <= 0.05 * 300 + 3 * Math.sqrt(300 * 0.05 * 0.95), `${pass} of 300`);
});

function values(normal: () => number, n: number, sd: number): number[] {
  return Array.from({ length: n }, () => 10 * Math.exp(sd * normal()));
}

test('history: of 100 panels without a change none fails, and +10 % is found', () => {
  const normal = gaussian(5);
  const verdict = (change: number) => {
    const jobs = Array.from({ length: 10 }, (_, i) =>
      panel(normal, { repetitions: 5, between: 0.005, runId: i + 1 }),
    );
    const candidate = panel(normal, { repetitions: 5, between: 0.005, change, runId: 100 });
    return verdictOf(
      compareSnapshots({ baseline: jobs, candidate, design: 'history', policy: rules }).comparisons,
    );
  };
  assert.equal(
    count(
      Array.from({ length: 100 }, () => verdict(0)),
      'fail',
    ),
    0,
  );
  assert.ok(
    count(
      Array.from({ length: 40 }, () => verdict(0.1)),
      'fail',
    ) >= 39,
  );
});

test('looks: a measurement that stops as soon as it is decided keeps the promise', () => {
  const normal = gaussian(6);
  const run = (change: number) => {
    const all = {
      baseline: panel(normal, { repetitions: 20, within: 0.02 }),
      candidate: panel(normal, { repetitions: 20, within: 0.02, change }),
    };
    let comparisons: readonly Comparison[] = [];
    let pairs = 0;
    for (const look of looks({ alpha: rules.alpha })) {
      pairs = look.pairs;
      const result = interleavedLook({
        baseline: [firstOf(all.baseline, pairs)],
        candidate: firstOf(all.candidate, pairs),
        policy: rules,
        alpha: look.alpha,
        confidence: look.confidence,
        previous: comparisons,
      });
      comparisons = result.comparisons;
      if (result.undecided.length === 0) break;
    }
    return { verdict: verdictOf(comparisons), pairs };
  };
  const clean = Array.from({ length: 60 }, () => run(0));
  assert.equal(clean.filter(({ verdict }) => verdict === 'fail').length, 0);
  assert.ok(clean.filter(({ verdict }) => verdict === 'pass').length >= 57);
  assert.ok(
    clean.some(({ pairs }) => pairs < 20),
    'some stop early',
  );
  const slower = Array.from({ length: 30 }, () => run(0.1));
  assert.equal(slower.filter(({ verdict }) => verdict === 'fail').length, 30);
});

function firstOf(all: Snapshot, pairs: number): Snapshot {
  return {
    ...all,
    measurements: all.measurements.map((own) => ({ ...own, repetitions: own.repetitions.slice(0, pairs) })),
  };
}
