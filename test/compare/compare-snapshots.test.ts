import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Compared, compareSnapshots } from '../../src/compare/compare-snapshots.ts';
import { ComparisonSchema } from '../../src/model/comparison.ts';
import type { Environment } from '../../src/model/environment.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { random } from '../../src/statistics/random.ts';
import { policy } from '../model/policy-builder.ts';
import { environment, measurement, snapshot } from '../model/snapshot-builder.ts';

const quiet = [10, 10.02, 9.98, 10.01, 9.99, 10.03, 9.97];
const times = (factor: number) => quiet.map((value) => value * factor);

function compare(baseline: readonly Snapshot[], candidate: Snapshot, own: Partial<Policy> = {}): Compared {
  return compareSnapshots({ baseline, candidate, design: 'interleaved', policy: policy(own) });
}

function outcomesOf({ comparisons }: Compared): Record<string, string> {
  return Object.fromEntries(
    comparisons.map(({ benchmark, metric, outcome }) => [`${benchmark}/${metric}`, outcome]),
  );
}

test('without a baseline every metric is new, with its centre', () => {
  const compared = compare([], snapshot([measurement(quiet), measurement([3], { metric: 'load_ms' })]));
  assert.deepEqual(outcomesOf(compared), { 'resnet/latency_ms': 'new', 'resnet/load_ms': 'new' });
  assert.deepEqual(compared.comparisons[0]?.center, { baseline: null, candidate: 10 });
  assert.equal(compared.environment.comparable, true);
});

test('new and missing metrics are told beside the compared ones, in the order of the candidate', () => {
  const base = snapshot([measurement(quiet, { metric: 'gone_ms' }), measurement(quiet)]);
  const candidate = snapshot([measurement(quiet), measurement(quiet, { metric: 'added_ms' })]);
  const compared = compare([base], candidate);
  assert.deepEqual(outcomesOf(compared), {
    'resnet/latency_ms': 'unchanged',
    'resnet/added_ms': 'new',
    'resnet/gone_ms': 'missing',
  });
  assert.deepEqual(compared.comparisons.at(-1)?.center, { baseline: 10, candidate: null });
});

test('a metric whose repetitions are all empty is missing, and a benchmark that is gone is said', () => {
  const base = snapshot([measurement(quiet), measurement(quiet, { benchmark: 'bert' })]);
  const compared = compare([base], snapshot([measurement([[], []])]));
  assert.deepEqual(outcomesOf(compared), { 'resnet/latency_ms': 'missing', 'bert/latency_ms': 'missing' });
  assert.match(compared.warnings.join(), /Measured without any value: resnet\/latency_ms/);
  assert.match(compared.warnings.join(), /benchmark bert, which the baseline has, is missing completely/);
});

test('numbers whose meaning has changed between two versions are not compared', () => {
  const old = snapshot([measurement(quiet)], { tool: { name: 'aaco', version: '0.0.9' } });
  assert.throws(() => compare([{ ...old, semanticsVersion: 2 }], snapshot([measurement(quiet)])), {
    name: 'InputError',
    message: /meaning of version 2 \(aaco 0\.0\.9\).*Measure both with one version of aaco/s,
  });
});

test('what only an older job of the history had is not missing', () => {
  const at = (day: number, metrics: readonly string[]) =>
    snapshot(
      metrics.map((metric) => measurement(quiet, { metric })),
      { createdAt: `2026-11-0${day}T00:00:00Z`, provenance: { runId: day } },
    );
  const compared = compareSnapshots({
    baseline: [at(3, ['a_ms']), at(1, ['a_ms', 'removed_ms']), at(2, ['a_ms'])],
    candidate: at(4, ['a_ms']),
    design: 'history',
    policy: policy(),
  });
  assert.deepEqual(Object.keys(outcomesOf(compared)), ['resnet/a_ms']);
});

test('several baseline snapshots of the same job are one sample', () => {
  const compared = compare(
    [snapshot([measurement(quiet.slice(0, 3))]), snapshot([measurement(quiet.slice(3))])],
    snapshot([measurement(quiet)]),
  );
  assert.deepEqual(compared.comparisons[0]?.n, { baseline: 7, candidate: 7 });
});

test('unequal machines make every metric incomparable, those that are gone too, with the fields', () => {
  const other: Environment = { ...environment, cpu: { ...environment.cpu, model: 'Xeon' } };
  const base = snapshot([measurement(quiet), measurement(quiet, { metric: 'gone_ms' })], {
    environment: other,
  });
  const candidate = snapshot([measurement(times(2))]);
  const compared = compare([base], candidate);
  assert.deepEqual(outcomesOf(compared), {
    'resnet/latency_ms': 'incomparable',
    'resnet/gone_ms': 'incomparable',
  });
  assert.equal(compared.environment.comparable, false);
  assert.equal(compared.environment.differences[0]?.field, 'cpu.model');
  const [comparison, gone] = compared.comparisons;
  assert.equal(comparison?.p, null);
  assert.match(comparison?.warnings[0] ?? '', /^The environment differs: cpu\.model was Xeon and is AMD/);
  assert.match(comparison?.advice ?? '', /^Run both on equal machines, or name .* environment\.ignore/);
  assert.match(
    gone?.warnings[0] ?? '',
    /^This run has no value of it, and its environment differs: cpu\.model was Xeon and is AMD/,
  );
  const ignored = compare([base], candidate, { ignoreEnvironment: ['cpu.*'] });
  assert.equal(outcomesOf(ignored)['resnet/latency_ms'], 'regressed');
  assert.equal(ignored.environment.comparable, true);
});

test('of many fields that differ the sentence names three, and the result has all', () => {
  const base = snapshot([measurement([[1], [2]])], { environment });
  const { os } = environment;
  const other: Environment = {
    ...environment,
    os: { ...os, platform: 'win32', arch: 'arm64', image: 'other' },
    cpu: { ...environment.cpu, model: 'AMD', cores: 2 },
  };
  const compared = compare([base], snapshot([measurement([[1], [2]])], { environment: other }));
  assert.match(
    compared.comparisons[0]?.warnings[0] ?? '',
    /^The environment differs: os\.platform was [^;]+; [^;]+; [^;]+; 2 more differ\.$/,
  );
  assert.equal(compared.environment.differences.filter(({ ignored }) => !ignored).length, 5);
});

test('unequal settings of one benchmark make that benchmark incomparable only', () => {
  const base: Environment = { ...environment, benchmarks: { resnet: { threads: 4 }, bert: { threads: 4 } } };
  const changed: Environment = { ...base, benchmarks: { ...base.benchmarks, bert: { threads: 8 } } };
  const both = [measurement(quiet), measurement(quiet, { benchmark: 'bert/b1' })];
  const compared = compare([snapshot(both, { environment: base })], snapshot(both, { environment: changed }));
  assert.deepEqual(outcomesOf(compared), {
    'resnet/latency_ms': 'unchanged',
    'bert/b1/latency_ms': 'incomparable',
  });
});

test('a run that fails more is not improved, and newly failing tests are named', () => {
  const failing = (names: readonly string[], factor: number) =>
    snapshot([measurement(times(factor)), measurement(times(factor), { benchmark: 'bert' })], {
      failures: names.map((name) => ({ benchmark: 'resnet', name, count: 2 })),
    });
  const compared = compare([failing(['a'], 1)], failing(['a', 'b'], 0.8));
  assert.deepEqual(outcomesOf(compared), {
    'resnet/latency_ms': 'inconclusive',
    'bert/latency_ms': 'improved',
  });
  assert.equal(compared.comparisons[0]?.notWorse, false);
  assert.match(
    compared.warnings.join(),
    /resnet fails 4 times, in the baseline 2 times; newly failing: b\. What it gains/,
  );
  const same = compare([failing(['a', 'b'], 1)], failing(['a'], 0.8));
  assert.equal(outcomesOf(same)['resnet/latency_ms'], 'improved');
  assert.deepEqual(same.warnings, []);
});

const seeded = random(3);
const requests = (count: number, factor = 1) =>
  Array.from({ length: 7 }, () => Array.from({ length: count }, () => factor * (10 + seeded())));

test('tails are shown, and gated only where a rule asks and the values carry them', () => {
  const gateOf = (count: number, rules: Policy['rules']) => {
    const one = () => snapshot([measurement(requests(count), { grain: 'request' })]);
    const { comparisons } = compare([one()], one(), { rules });
    return Object.fromEntries(comparisons.map(({ metric, gate }) => [metric, gate]));
  };
  const asks = [{ match: '*.p9?', gate: 'fail' }] as const;
  assert.deepEqual(gateOf(300, []), {
    latency_ms: 'fail',
    'latency_ms.p95': 'report',
    'latency_ms.p99': 'report',
  });
  assert.deepEqual(gateOf(300, asks), {
    latency_ms: 'fail',
    'latency_ms.p95': 'fail',
    'latency_ms.p99': 'report',
  });
  assert.equal(gateOf(1050, asks)['latency_ms.p99'], 'fail');
});

test('a tail that may not be gated says why', () => {
  const one = () => snapshot([measurement(requests(300), { grain: 'request' })]);
  const rules = [{ match: '*.p99', gate: 'fail' }] as const;
  const tail = compare([one()], one(), { rules }).comparisons.find(({ metric }) => metric.endsWith('.p99'));
  assert.match(
    tail?.warnings.join() ?? '',
    /not gated: p99 needs 1000 values a repetition, and the shortest has 300/,
  );
});

test('a shown tail that one side cannot give is not missing', () => {
  const one = (count: number) => snapshot([measurement(requests(count), { grain: 'request' })]);
  const compared = compare([one(300)], one(20));
  assert.deepEqual(Object.keys(outcomesOf(compared)), ['resnet/latency_ms']);
});

test('condensed numbers are compared by threshold only, gated where there is nothing else', () => {
  const condensed = (value: number, extra: Parameters<typeof snapshot>[0] = []) =>
    snapshot(extra, {
      aggregates: [
        { benchmark: 'resnet', metric: 'ttft', unit: 'ms', direction: 'lower', statistic: 'mean', value },
      ],
    });
  const slower = compare([condensed(10)], condensed(11)).comparisons[0];
  assert.equal(slower?.outcome, 'inconclusive');
  assert.equal(slower?.gate, 'fail');
  assert.match(
    slower?.advice ?? '',
    /^Let the tool write every value .* only a change beyond 25 % is judged/,
  );
  assert.equal(slower?.p, null);
  assert.equal(compare([condensed(10)], condensed(13)).comparisons[0]?.outcome, 'regressed');
  const beside = compare([condensed(10, [measurement(quiet)])], condensed(10, [measurement(quiet)]));
  assert.deepEqual(
    beside.comparisons.map(({ metric, gate }) => [metric, gate]),
    [
      ['latency_ms', 'fail'],
      ['ttft.mean', 'report'],
    ],
  );
});

test('iterations that do not settle are warned of', () => {
  const drifting = () =>
    Array.from({ length: 7 }, () => Array.from({ length: 100 }, (_, i) => 10 + i * 0.02 + 0.01 * seeded()));
  const one = () => snapshot([measurement(drifting(), { grain: 'iteration' })]);
  assert.match(compare([one()], one()).comparisons[0]?.warnings.join() ?? '', /do not settle/);
});

test('comparisons are ready for JSON: valid by the schema, without NaN or Infinity', () => {
  const sides = (factor: number) =>
    snapshot([
      measurement(times(factor)),
      measurement([factor], { metric: 'single' }),
      measurement([0, 0], { metric: 'zero', unit: 'B' }),
      measurement([0, factor], { metric: 'from_zero', unit: 'B' }),
      measurement([5, 5], { metric: 'two' }),
    ]);
  const { comparisons } = compare([sides(1)], sides(2));
  for (const comparison of comparisons) {
    assert.deepEqual(ComparisonSchema.parse(JSON.parse(JSON.stringify(comparison))), comparison);
  }
});
