import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareSnapshots } from '../../src/compare/compare-snapshots.ts';
import type { Comparison, Outcome } from '../../src/model/comparison.ts';
import type { MetricRule, Policy } from '../../src/model/policy.ts';
import type { Measurement, Snapshot } from '../../src/model/snapshot.ts';
import { policy } from '../model/policy-builder.ts';
import { measurement, snapshot } from '../model/snapshot-builder.ts';

const quiet = [10, 10.02, 9.98, 10.01, 9.99, 10.03, 9.97];
const times = (factor: number, values = quiet) => values.map((value) => value * factor);

function compare(baseline: Snapshot, candidate: Snapshot, own: Partial<Policy> = {}): readonly Comparison[] {
  const request = { baseline: [baseline], candidate, design: 'interleaved', policy: policy(own) } as const;
  return compareSnapshots(request).comparisons;
}

function one(
  baseline: readonly number[],
  candidate: readonly number[],
  fields: Partial<Measurement> = {},
  own: Partial<Policy> = {},
): Comparison {
  const [comparison] = compare(
    snapshot([measurement(baseline, fields)]),
    snapshot([measurement(candidate, fields)]),
    own,
  );
  assert.ok(comparison);
  return comparison;
}

const wide = [8, 12, 9, 11, 10, 13, 7];
const outcomes: readonly {
  readonly title: string;
  readonly baseline?: readonly number[];
  readonly candidate: readonly number[];
  readonly fields?: Partial<Measurement>;
  readonly rule?: Partial<MetricRule>;
  readonly outcome: Outcome;
  readonly notWorse?: boolean;
}[] = [
  { title: 'slower by 6 % is regressed', candidate: times(1.06), outcome: 'regressed', notWorse: false },
  { title: 'faster by 6 % is improved', candidate: times(0.94), outcome: 'improved', notWorse: true },
  { title: 'the same is unchanged', candidate: times(1.001), outcome: 'unchanged', notWorse: true },
  {
    title: 'significant, but smaller than the threshold, is unchanged',
    candidate: times(1.02),
    outcome: 'unchanged',
    notWorse: true,
  },
  {
    title: 'noise that hides the margin is inconclusive and never unchanged',
    baseline: wide,
    candidate: wide.toReversed(),
    outcome: 'inconclusive',
    notWorse: false,
  },
  {
    title: 'not worse, but not surely the same either, is inconclusive and not worse',
    candidate: [9.97, 9.4, 9.99, 9.2, 9.98, 9.1, 10.02],
    outcome: 'inconclusive',
    notWorse: true,
  },
  {
    title: 'less throughput is regressed',
    candidate: times(0.94),
    fields: { direction: 'higher', unit: 'tokens/s' },
    outcome: 'regressed',
    notWorse: false,
  },
  {
    title: 'more throughput is improved',
    candidate: times(1.06),
    fields: { direction: 'higher', unit: 'tokens/s' },
    outcome: 'improved',
    notWorse: true,
  },
  {
    title: 'a change within the floor does not matter',
    candidate: times(1.06),
    rule: { floor: { value: 700, unit: 'us' } },
    outcome: 'unchanged',
    notWorse: true,
  },
  {
    title: 'a change beyond the floor matters',
    candidate: times(1.06),
    rule: { floor: { value: 500, unit: 'us' } },
    outcome: 'regressed',
    notWorse: false,
  },
  {
    title: 'a metric without direction that moved is neither better nor worse',
    candidate: times(1.06),
    fields: { direction: 'none' },
    outcome: 'inconclusive',
    notWorse: false,
  },
  {
    title: 'a metric without direction that did not move is unchanged',
    candidate: times(1),
    fields: { direction: 'none' },
    outcome: 'unchanged',
    notWorse: true,
  },
  {
    title: 'values around 0 are compared by difference, relative to the baseline',
    baseline: [-1, 1, 100, 101, 99, 102, 98].map((value) => value - 1),
    candidate: [300, 301, 302, 303, 304, 305, 306],
    outcome: 'regressed',
    notWorse: false,
  },
];

for (const { title, baseline = quiet, candidate, fields = {}, rule, outcome, notWorse } of outcomes) {
  test(`interleaved: ${title}`, () => {
    const rules = rule ? [{ match: '*', ...rule }] : [];
    const comparison = one(baseline, candidate, fields, { rules });
    assert.equal(comparison.outcome, outcome);
    assert.equal(comparison.notWorse, notWorse);
  });
}

test('change and interval are fractions of the value, whatever the direction', () => {
  const slower = one(quiet, times(1.06));
  assert.ok(Math.abs((slower.change ?? 0) - 0.06) < 1e-9);
  assert.ok((slower.interval?.low ?? 0) > 0.05 && (slower.interval?.high ?? 1) < 0.07);
  const less = one(quiet, times(0.94), { direction: 'higher' });
  assert.ok(Math.abs((less.change ?? 0) + 0.06) < 1e-9);
  assert.ok((less.interval?.low ?? 0) < -0.05 && (less.interval?.high ?? 0) < -0.05);
  assert.deepEqual(slower.n, { baseline: 7, candidate: 7 });
  assert.equal(slower.center.baseline, 10);
  assert.equal(slower.test, 'mann-whitney-exact');
});

test('a p exactly at alpha is significant, one above is not', () => {
  const [low, high] = [
    [1, 1.01, 1.02, 1.03, 1.04],
    [2, 2.01, 2.02, 2.03, 2.04],
  ];
  assert.equal(one(low, high, {}, { alpha: 1 / 252 }).outcome, 'regressed');
  assert.equal(
    one(low, high, {}, { alpha: 1 / 253 }).warnings.some((text) => text.includes('Unverified')),
    true,
  );
});

test('a change exactly at the threshold is regressed, one below is not', () => {
  const flat = Array.from({ length: 7 }, (_, i) => 100 + i * 1e-9);
  const at = (factor: number) => one(flat, times(factor, flat)).outcome;
  assert.equal(at(1.03), 'regressed');
  assert.equal(at(1.029999), 'unchanged');
  assert.equal(at(1 / 1.03), 'improved');
  assert.equal(at(1 / 1.029999), 'unchanged');
});

test('a bound exactly at the margin is not inside it', () => {
  const flat = Array.from({ length: 7 }, () => 100);
  const at = (factor: number, margin: number) =>
    one(flat, times(factor, flat), {}, { threshold: 0.04, margin, alpha: 1e-9 }).outcome;
  assert.equal(at(1.05, 0.05), 'inconclusive');
  assert.equal(at(1.05, 0.0501), 'unchanged');
});

test('Holm runs over all gated metrics of all benchmarks, and shown metrics do not count', () => {
  const metrics = (factor: number) =>
    Array.from({ length: 20 }, (_, i) =>
      measurement(times(i === 0 ? factor : 1, i === 0 ? quiet : shuffled(i)), { benchmark: `b${i}` }),
    );
  const [first] = compare(snapshot(metrics(1)), snapshot(metrics(1.06)));
  assert.ok(first?.q !== null && first?.p !== null);
  assert.ok(Math.abs((first?.q ?? 0) - (20 * (first?.p ?? 0)) / 2) < 1e-12);
  const [alone] = compare(snapshot(metrics(1)), snapshot(metrics(1.06)), {
    rules: [
      { match: 'b0/*', gate: 'fail' },
      { match: '*', gate: 'report' },
    ],
  });
  assert.ok(Math.abs((alone?.q ?? 0) - (alone?.p ?? 0) / 2) < 1e-12);
});

function shuffled(seed: number): number[] {
  return quiet.map((_, i) => (quiet[(i * 3 + seed) % 7] ?? 0) * (1 + ((i * seed) % 5) / 997));
}

test('a throughput that is the reciprocal of a latency is shown, and counts once in the correction', () => {
  const both = (values: readonly number[]) =>
    snapshot([
      measurement(values),
      measurement(
        values.map((value) => Number((1000 / value).toFixed(3))),
        { metric: 'throughput', unit: '1/s', direction: 'higher' },
      ),
      measurement(times(1, [3, 3.3, 3.1, 3.2, 3.05, 3.25, 3.15]), { metric: 'load_ms' }),
    ]);
  const [latency, throughput] = compare(both(quiet), both(times(1.06)));
  assert.equal(latency?.q, throughput?.q);
  assert.ok(Math.abs((latency?.q ?? 0) - (latency?.p ?? 0)) < 1e-12, 'a family of two');
  assert.equal(throughput?.outcome, 'regressed');
  assert.match(throughput?.warnings.join() ?? '', /same as resnet\/latency_ms/);
});

test('too few repetitions say how many are needed, and a change beyond the hard limit is regressed, unverified', () => {
  const few = one([10, 10.1, 9.9], [10.5, 10.6, 10.4]);
  assert.equal(few.outcome, 'inconclusive');
  assert.match(few.warnings.join(), /n = 3 and 3 can never reach p ≤ 0\.01: at least 5 a side are needed/);
  assert.match(few.advice ?? '', /At least 5 repetitions/);
  const far = one([10, 10.1, 9.9], [13, 13.2, 12.8]);
  assert.equal(far.outcome, 'regressed');
  assert.match(far.warnings.join(), /Unverified/);
  assert.equal(one([10, 10.1, 13.1], [13, 13.2, 12.8]).outcome, 'inconclusive');
});

test('single values have no p, and only the hard limit can fail them', () => {
  const near = one([10], [12.4]);
  assert.equal(near.outcome, 'inconclusive');
  assert.equal(near.p, null);
  assert.equal(near.interval, null);
  assert.match(near.warnings.join(), /one value on either side, so no test was possible/);
  const far = one([10], [12.5]);
  assert.equal(far.outcome, 'regressed');
  assert.match(far.warnings.join(), /Unverified/);
  assert.equal(one([10], [8], { direction: 'higher' }).outcome, 'regressed');
  assert.equal(one([10], [10]).outcome, 'inconclusive');
  assert.equal(one([10], [2]).outcome, 'inconclusive');
});

test('a deterministic metric is compared exactly: counts without tolerance, bytes with 0.1 %', () => {
  const bytes = { unit: 'B', metric: 'size' };
  const constant = (value: number) => [value, value, value];
  assert.equal(one(constant(1_000_000), constant(1_001_000), bytes).outcome, 'unchanged');
  assert.equal(one(constant(1_000_000), constant(1_001_001), bytes).outcome, 'regressed');
  assert.equal(one(constant(1_000_000), constant(998_000), bytes).outcome, 'improved');
  const count = { unit: '', metric: 'kernels' };
  assert.equal(one(constant(1_000_000), constant(1_000_001), count).outcome, 'regressed');
  assert.equal(one(constant(0), constant(0), count).outcome, 'unchanged');
  const fromNothing = one(constant(0), constant(3), count);
  assert.equal(fromNothing.outcome, 'regressed');
  assert.equal(fromNothing.change, null);
  const regressed = one(constant(1_000_000), constant(1_002_000), bytes);
  assert.equal(regressed.p, null);
  assert.equal(regressed.test, 'exact');
  assert.equal(regressed.threshold, 0.001);
  assert.match(regressed.warnings.join(), /compared exactly/);
});

test('a threshold that the user set holds for a deterministic metric, too', () => {
  const bytes = { unit: 'B', metric: 'size' };
  const own = { threshold: 0.1, margin: 0.2 };
  assert.equal(one([100, 100], [109, 109], bytes, own).outcome, 'unchanged');
  assert.equal(one([100, 100], [111, 111], bytes, own).outcome, 'regressed');
});

test('equal times are rounded, not deterministic', () => {
  assert.equal(one([5, 5, 5], [6, 6, 6]).outcome, 'inconclusive');
  assert.equal(one(new Array(8).fill(5), new Array(8).fill(6)).outcome, 'regressed');
  assert.equal(one(new Array(8).fill(5), new Array(8).fill(5)).outcome, 'unchanged');
});

test('a deterministic metric takes no place in the correction', () => {
  const both = (factor: number) =>
    snapshot([
      measurement(times(factor)),
      measurement(new Array(7).fill(1024), { metric: 'size', unit: 'B' }),
    ]);
  const [latency] = compare(both(1), both(1.06));
  assert.ok(Math.abs((latency?.q ?? 0) - (latency?.p ?? 0) / 2) < 1e-12);
});

const rate = (events: readonly number[], trials: number): Measurement =>
  measurement(
    events.map((count) => [count / trials]),
    {
      metric: 'failure_rate',
      unit: '',
      grain: 'request',
      additive: { formula: 'proportion', terms: events.map((count) => [{ events: count, trials }]) },
    },
  );

test('rates are tested from their pooled counts, and change in points', () => {
  const [comparison] = compare(
    snapshot([rate([1, 0, 2, 1, 0, 1, 1], 100)]),
    snapshot([rate([9, 11, 8, 10, 12, 9, 11], 100)]),
  );
  assert.equal(comparison?.outcome, 'regressed');
  assert.equal(comparison?.test, 'fisher');
  assert.deepEqual(comparison?.counts, {
    baseline: { events: 6, trials: 700 },
    candidate: { events: 70, trials: 700 },
  });
  assert.ok(Math.abs((comparison?.change ?? 0) - 64 / 700) < 1e-12);
});

test('events that come in one cluster are not believed as a rate', () => {
  const [comparison] = compare(
    snapshot([rate([1, 0, 2, 1, 0, 1, 1], 100)]),
    snapshot([rate([60, 0, 1, 1, 0, 2, 1], 100)]),
  );
  assert.equal(comparison?.outcome, 'inconclusive');
  assert.match(comparison?.warnings.join() ?? '', /clusters/);
});

test('a rate of more trials than the exact test can look at is tested by the rates of its repetitions', () => {
  const many = 1_000_000;
  const [comparison] = compare(
    snapshot([rate([10, 11, 9, 10, 12, 8, 10], many)]),
    snapshot([rate([40, 41, 39, 42, 38, 40, 43], many)]),
  );
  assert.match(comparison?.test ?? '', /^mann-whitney/);
  assert.equal(comparison?.counts ?? null, null);
});

test('a rate with few trials is unchanged only when its interval says so', () => {
  const [few] = compare(snapshot([rate([0], 20)]), snapshot([rate([0], 20)]));
  assert.equal(few?.outcome, 'inconclusive');
  assert.equal(few?.n.baseline, 1);
  const [many] = compare(snapshot([rate([0], 1000)]), snapshot([rate([0], 1000)]));
  assert.equal(many?.outcome, 'unchanged');
});

test('percentages change in points', () => {
  const comparison = one([50, 50.1, 49.9, 50.2, 49.8, 50, 50.1], [52, 52.1, 51.9, 52.2, 51.8, 52, 52.1], {
    unit: '%',
    metric: 'cpu',
  });
  assert.ok(Math.abs((comparison.change ?? 0) - 0.02) < 1e-9);
  assert.equal(comparison.outcome, 'unchanged');
});

test('an open metric says how many repetitions would show the threshold, and what this run could show', () => {
  const noisy = [10, 10.5, 9.6, 10.2, 9.8, 10.4, 9.7];
  const comparison = one(noisy, times(1.02, noisy.toReversed()));
  assert.equal(comparison.outcome, 'inconclusive');
  assert.match(
    comparison.advice ?? '',
    /^\d+ repetitions would show 3 %; this run could show \d+(\.\d+)? %\.$/,
  );
  assert.ok((comparison.minimumDetectableChange ?? 0) > 0.05);
});

test('noise that no number of repetitions overcomes is said, too', () => {
  const loud = [1, 10, 100, 1, 50, 7, 30];
  const comparison = one(loud, loud.toReversed());
  assert.match(comparison.advice ?? '', /^More than 1000 repetitions would be needed to show 3 %/);
});

test('an interval that so few values cannot give has unknown ends', () => {
  const comparison = one([10, 10.1], [10, 10.1]);
  assert.deepEqual(comparison.interval, { low: null, high: null, confidence: 0.9 });
  assert.equal(comparison.outcome, 'inconclusive');
});

test('a baseline in another unit is converted, one of another dimension is incomparable', () => {
  const seconds = snapshot([measurement(times(0.001), { unit: 's' })]);
  assert.equal(compare(seconds, snapshot([measurement(quiet)]))[0]?.outcome, 'unchanged');
  const bytes = snapshot([measurement(quiet, { unit: 'B' })]);
  const [comparison] = compare(bytes, snapshot([measurement(quiet)]));
  assert.equal(comparison?.outcome, 'incomparable');
  assert.match(comparison?.warnings.join() ?? '', /baseline is in B, the candidate in ms/);
  assert.match(comparison?.advice ?? '', /^Measure both in one unit/);
});
