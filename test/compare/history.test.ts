import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carriedHistory, historyEntryOf } from '../../src/compare/carried-history.ts';
import { type Compared, compareSnapshots } from '../../src/compare/compare-snapshots.ts';
import type { Comparison, Outcome } from '../../src/model/comparison.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Measurement, Snapshot } from '../../src/model/snapshot.ts';
import { policy } from '../model/policy-builder.ts';
import { environment, measurement, snapshot } from '../model/snapshot-builder.ts';
import { gaussian } from '../statistics/gaussian.ts';

const noise = gaussian(20261124);

/** Five repetitions about a level of the job's own. */
function repetitions(level: number, betweenJobs = 0.005, withinJob = 0.005): number[] {
  const own = level * Math.exp(betweenJobs * noise());
  return Array.from({ length: 5 }, () => own * Math.exp(withinJob * noise()));
}

function job(runId: number, measurements: readonly Measurement[], fields: Partial<Snapshot> = {}): Snapshot {
  return snapshot(measurements, {
    createdAt: new Date(Date.UTC(2026, 9, 1, runId)).toISOString(),
    ...fields,
    provenance: { runId, sha: `${runId}`.padStart(7, 'a').repeat(5) },
  });
}

function jobs(levels: readonly number[], fields: Partial<Measurement> = {}): Snapshot[] {
  return levels.map((level, i) => job(i + 1, [measurement(repetitions(level), fields)]));
}

function compare(baseline: readonly Snapshot[], candidate: Snapshot, own: Partial<Policy> = {}): Compared {
  return compareSnapshots({ baseline, candidate, design: 'history', policy: policy(own) });
}

function one(baseline: readonly Snapshot[], level: number, fields: Partial<Measurement> = {}): Comparison {
  const candidate = job(1000, [measurement(repetitions(level), fields)]);
  const [comparison] = compare(baseline, candidate).comparisons;
  assert.ok(comparison);
  return comparison;
}

const level = (count: number, value: number) => new Array<number>(count).fill(value);

const outcomes: readonly {
  readonly title: string;
  readonly history: readonly number[];
  readonly candidate: number;
  readonly direction?: 'higher';
  readonly outcome: Outcome;
}[] = [
  {
    title: '+10 % against ten jobs is regressed',
    history: level(10, 10),
    candidate: 11,
    outcome: 'regressed',
  },
  { title: '-10 % is improved', history: level(10, 10), candidate: 9, outcome: 'improved' },
  { title: 'the same is unchanged', history: level(10, 10), candidate: 10, outcome: 'unchanged' },
  {
    title: '-10 % of throughput is regressed',
    history: level(10, 10),
    candidate: 9,
    direction: 'higher',
    outcome: 'regressed',
  },
  {
    title: '+10 % against two jobs is inconclusive',
    history: level(2, 10),
    candidate: 11,
    outcome: 'inconclusive',
  },
  {
    title: '+30 % against one job is regressed, beyond the hard limit',
    history: level(1, 10),
    candidate: 13,
    outcome: 'regressed',
  },
  {
    title: 'the same as one job is inconclusive, not unchanged',
    history: level(1, 10),
    candidate: 10,
    outcome: 'inconclusive',
  },
];
for (const { title, history, candidate, direction = 'lower', outcome } of outcomes) {
  test(`history: ${title}`, () => {
    const comparison = one(jobs(history, { direction }), candidate, { direction });
    assert.equal(comparison.outcome, outcome);
    assert.equal(comparison.jobs, history.length);
  });
}

test('the predictive t decides, and the Mann-Whitney p against all repetitions is shown beside it', () => {
  const comparison = one(jobs(level(10, 10)), 11);
  assert.equal(comparison.test, 'predictive-t');
  assert.ok((comparison.p ?? 1) < 1e-4);
  assert.ok((comparison.mannWhitneyP ?? 1) < 1e-4);
  assert.deepEqual(comparison.n, { baseline: 50, candidate: 5 });
  assert.ok((comparison.minimumDetectableChange ?? 0) > 0.02);
  assert.match(comparison.warnings.join(), /baseline: auto or rerun confirms/);
});

test('too few jobs say so, and that p and interval cover the repetitions only', () => {
  const comparison = one(jobs(level(2, 10)), 10.5);
  assert.match(comparison.warnings.join(), /2 earlier jobs are too few to know how jobs differ/);
  assert.match(
    comparison.advice ?? '',
    /from 3 comparable jobs on, and there are 2; more of them .*baseline: rerun/,
  );
  assert.equal(comparison.q, null);
  assert.notEqual(comparison.p, null);
});

test('a wide spread between jobs keeps a difference from being blamed', () => {
  const spread = [9, 11, 9.5, 10.5, 9.2, 10.9, 10, 9.8, 11.1, 9.3];
  const comparison = one(jobs(spread), 10.8);
  assert.equal(comparison.outcome, 'inconclusive');
  assert.match(comparison.advice ?? '', /this history of 10 jobs could show \d+ %/);
});

test('a change of level on the branch is where the history begins: the candidate is not blamed for it', () => {
  const history = jobs([...level(12, 10), ...level(5, 11)]);
  const same = one(history, 11);
  assert.equal(same.outcome, 'unchanged');
  assert.equal(same.jobs, 5);
  assert.match(
    same.warnings.join(),
    /level of the baseline branch changed by \+\d+(\.\d+)? % at aaaaa13: compared with the 5 jobs since/,
  );
  assert.equal(one(history, 12.1).outcome, 'regressed');
});

test('a level that only the newest job of the branch has is not blamed on the candidate either', () => {
  const comparison = one(jobs([...level(12, 10), 11]), 11);
  assert.equal(comparison.outcome, 'inconclusive');
  assert.match(
    comparison.warnings.join(),
    /newest job of the baseline branch \(aaaaa13\) has this level already/,
  );
});

test('repetitions that do not agree with the jobs stop a regression', () => {
  const history = level(10, 10).map((value, i) =>
    job(i + 1, [measurement([value, value * 1.0001, value * 0.9999, value * 1.5, value * 0.5])]),
  );
  const candidate = job(1000, [measurement([10.9, 10.9, 10.9, 6, 4.5])]);
  const [comparison] = compare(history, candidate).comparisons;
  assert.equal(comparison?.outcome, 'inconclusive');
  assert.match(comparison?.warnings.join() ?? '', /repetitions of all baseline jobs do not agree/);
});

test('with one repetition a job the predictive t decides alone, and says so', () => {
  const history = level(12, 10).map((value, i) => job(i + 1, [measurement([value * (1 + i / 10_000)])]));
  const [comparison] = compare(history, job(1000, [measurement([11])])).comparisons;
  assert.equal(comparison?.outcome, 'regressed');
  assert.match(comparison?.warnings.join() ?? '', /predictive t decides alone/);
});

test('at most the latest twenty jobs are used', () => {
  assert.equal(one(jobs(level(30, 10)), 10).jobs, 20);
});

test('a deterministic metric is compared with the value that the latest jobs share', () => {
  const size = { metric: 'size', unit: 'B' };
  const at = (values: readonly number[], candidate: readonly number[]) =>
    compare(
      values.map((value, i) => job(i + 1, [measurement([value, value], size)])),
      job(1000, [measurement(candidate, size)]),
    ).comparisons[0];
  assert.equal(at(level(4, 1000), [1100, 1100])?.outcome, 'regressed');
  assert.equal(at(level(4, 1000), [1000, 1000])?.outcome, 'unchanged');
  assert.equal(at(level(1, 1000), [1100, 1100])?.test, 'exact');
  const moved = at([...level(6, 1000), ...level(4, 1100)], [1100, 1100]);
  assert.equal(moved?.outcome, 'unchanged');
  assert.equal(moved?.test, 'exact');
  assert.notEqual(at([1000, 1010, 1020, 1030], [1040, 1040])?.test, 'exact');
});

test('only jobs of an equal environment count, and what is left out is told', () => {
  const other = { ...environment, cpu: { ...environment.cpu, model: 'Intel Xeon Platinum 8370C' } };
  const mixed = [
    ...jobs(level(4, 10)),
    ...level(3, 20).map((value, i) => job(50 + i, [measurement(repetitions(value))], { environment: other })),
  ];
  const candidate = job(1000, [measurement(repetitions(10))]);
  const compared = compare(mixed, candidate);
  assert.equal(compared.comparisons[0]?.outcome, 'unchanged');
  assert.equal(compared.comparisons[0]?.jobs, 4);
  assert.equal(compared.environment.comparable, true);
  assert.match(compared.warnings.join(), /3 of 7 baseline jobs ran in another environment \(cpu\.model\)/);
  const none = compare(mixed.slice(4), candidate);
  assert.equal(none.comparisons[0]?.outcome, 'incomparable');
  assert.equal(none.environment.comparable, false);
  assert.match(none.comparisons[0]?.warnings.join() ?? '', /cpu\.model was Intel Xeon/);
});

test('job-level values that snapshots carry count as jobs, once a run, and only of an equal environment', () => {
  const gone = jobs(level(6, 10));
  const entries = carriedHistory(gone, []);
  assert.equal(entries.length, 6);
  const last = job(7, [measurement(repetitions(10))], { history: entries });
  const again = job(8, [measurement(repetitions(10))], { history: carriedHistory([...gone, last], []) });
  assert.equal(again.history?.length, 7);
  const candidate = job(1000, [measurement(repetitions(10))]);
  const [comparison] = compare([last, again], candidate).comparisons;
  assert.equal(comparison?.jobs, 8);
  assert.equal(comparison?.outcome, 'unchanged');
  const elsewhere = job(1000, [measurement(repetitions(10))], {
    environment: { ...environment, cpu: { ...environment.cpu, cores: 8 } },
  });
  assert.equal(compare([last, again], elsewhere).comparisons[0]?.outcome, 'incomparable');
});

test('a carried history keeps the newest hundred runs', () => {
  const entries = carriedHistory(jobs(level(105, 10)), []);
  assert.equal(entries.length, 100);
  assert.equal(entries.at(-1)?.runId, 105);
});

test('a snapshot without commit or run leaves no entry', () => {
  assert.equal(historyEntryOf(snapshot([measurement([1])], { provenance: { runId: null } }), []), null);
});

const rate = (events: number, trials = 500) =>
  measurement([[events / trials]], {
    metric: 'failure_rate',
    unit: '',
    grain: 'request',
    additive: { formula: 'proportion', terms: [[{ events, trials }]] },
  });

test('a rate of few trials is not unchanged, however steady the rates of earlier jobs are', () => {
  const history = Array.from({ length: 20 }, (_, i) => job(i + 1, [rate(1, 90)]));
  const at = (events: number, trials: number) =>
    compare(history, job(1000, [rate(events, trials)])).comparisons[0];
  const few = at(0, 3);
  assert.equal(few?.outcome, 'inconclusive');
  assert.ok((few?.interval?.high ?? 0) > 0.4, 'none of 3 leaves room for a rate of 40 %');
  assert.match(few?.advice ?? '', /^More trials would narrow the interval; this run could show \d+ pp\.$/);
  assert.equal(at(30, 2700)?.outcome, 'unchanged');
});

test('rates of jobs are compared in points', () => {
  const history = [5, 6, 4, 5, 7, 5].map((events, i) => job(i + 1, [rate(events)]));
  const at = (events: number) => compare(history, job(1000, [rate(events)])).comparisons[0];
  assert.equal(at(90)?.outcome, 'regressed');
  assert.equal(at(6)?.outcome, 'unchanged');
  assert.equal(at(90)?.counts?.candidate.events, 90);
  const [first] = history;
  assert.ok(first);
  assert.equal(compare([first], job(1000, [rate(250)])).comparisons[0]?.outcome, 'regressed');
  assert.equal(compare([first], job(1000, [rate(50)])).comparisons[0]?.outcome, 'inconclusive');
});
