import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { historyEntryOf } from '../../src/compare/carried-history.ts';
import { type Compared, compareSnapshots } from '../../src/compare/compare-snapshots.ts';
import { centerOf, samplesOf } from '../../src/compare/sample.ts';
import type { Environment } from '../../src/model/environment.ts';
import { type Measurement, type Snapshot, SnapshotSchema } from '../../src/model/snapshot.ts';
import { mergeShards } from '../../src/shards/merge-shards.ts';
import { splitBenchmarks } from '../../src/shards/shards.ts';
import { policy } from '../model/policy-builder.ts';
import { environment, measurement, snapshot } from '../model/snapshot-builder.ts';
import { gaussian } from '../statistics/gaussian.ts';

const noise = gaussian(20261124);

const machines = {
  a100: { ...environment, cpu: { ...environment.cpu, model: 'AMD EPYC 7742' } },
  mi300: { ...environment, cpu: { ...environment.cpu, model: 'AMD EPYC 9654' } },
} satisfies Record<string, Environment>;

/** A shard's snapshot; `benchmarks` are the planned ones. */
function shard(
  name: string | null,
  measurements: readonly Measurement[],
  fields: Partial<Omit<Snapshot, 'provenance'>> & { readonly runId?: number } = {},
): Snapshot {
  const { runId = 1, environment: own = environment, ...rest } = fields;
  const planned = new Set(measurements.map(({ benchmark }) => benchmark.split('/')[0] ?? ''));
  return snapshot(measurements, {
    createdAt: new Date(Date.UTC(2026, 9, 1, runId)).toISOString(),
    ...rest,
    environment: { ...own, benchmarks: Object.fromEntries([...planned].map((key) => [key, { threads: 4 }])) },
    provenance: { runId, sha: `${runId}`.padStart(8, 'a').repeat(5), shard: name },
  });
}

function around(level: number): number[] {
  return Array.from({ length: 5 }, () => level * Math.exp(0.003 * noise()));
}

/** One run of two machines that measure the same benchmark. */
function twoMachines(runId: number, levels: { readonly a100?: number; readonly mi300?: number }): Snapshot[] {
  return Object.entries(levels).map(([name, level]) =>
    shard(name, [measurement(around(level))], {
      runId,
      environment: machines[name as keyof typeof machines],
    }),
  );
}

function compareRuns(baseline: readonly (readonly Snapshot[])[], candidate: readonly Snapshot[]): Compared {
  const split = splitBenchmarks([...baseline, candidate], []);
  return compareSnapshots({
    baseline: baseline.map((run) => mergeShards('perf', run, split)),
    candidate: mergeShards('perf', candidate, split),
    design: 'history',
    policy: policy(),
  });
}

const outcomes = ({ comparisons }: Compared) =>
  Object.fromEntries(
    comparisons.map(({ benchmark, metric, outcome }) => [`${benchmark}/${metric}`, outcome]),
  );

const values = fc.array(fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});
const counts = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 })), {
  minLength: 1,
  maxLength: 5,
});

const anyMeasurements: fc.Arbitrary<Measurement[]> = fc
  .record({
    latency: fc.option(fc.tuple(fc.constantFrom('resnet', 'bert/b1', 'bert/b2'), values)),
    rate: fc.option(counts),
  })
  .map(({ latency, rate }) => [
    ...(latency ? [measurement(latency[1], { benchmark: latency[0] })] : []),
    ...(rate ? [success(rate)] : []),
  ]);

/** A rate of each repetition, with the counts that it is recomputed from. */
function success(rates: readonly (readonly [events: number, more: number])[]): Measurement {
  const terms = rates.map(([events, more]) => ({ events, trials: events + more }));
  return measurement(
    terms.map(({ events, trials }) => [events / trials]),
    {
      benchmark: 'bert/b1',
      metric: 'success',
      unit: '',
      direction: 'higher',
      additive: { formula: 'proportion', terms: terms.map((one) => [one]) },
    },
  );
}

const anyShards = fc
  .uniqueArray(fc.constantFrom(null, 'a100', 'mi300', 'l4'), { minLength: 1 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .tuple(anyMeasurements, fc.constantFrom(machines.a100, machines.mi300), fc.boolean())
          .map(([measurements, machine, carries]) => {
            const own = shard(name, measurements, { environment: machine });
            const earlier = historyEntryOf(shard(name, measurements, { runId: 0, environment: machine }), []);
            return carries && earlier ? { ...own, history: [earlier] } : own;
          }),
      ),
    ),
  );

test('a merge is the same in whatever order the shards come, and a valid snapshot', () => {
  fc.assert(
    fc.property(anyShards, fc.nat(), (shards, turn) => {
      const split = splitBenchmarks([shards], []);
      const merged = mergeShards('perf', shards, split);
      SnapshotSchema.parse(JSON.parse(JSON.stringify(merged)));
      const turned = [...shards.slice(turn % shards.length), ...shards.slice(0, turn % shards.length)];
      assert.deepEqual(splitBenchmarks([turned], []), split);
      assert.deepEqual(mergeShards('perf', turned.reverse(), split), merged);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('no value is lost or made up by a merge', () => {
  fc.assert(
    fc.property(anyShards, (shards) => {
      const merged = mergeShards('perf', shards, splitBenchmarks([shards], []));
      const all = (snapshots: readonly Snapshot[]) =>
        snapshots
          .flatMap(({ measurements }) => measurements.flatMap(({ repetitions }) => repetitions.flat()))
          .sort((a, b) => a - b);
      assert.deepEqual(all([merged]), all(shards));
    }),
    { seed: 2, numRuns: 200 },
  );
});

test('repetitions that are measured in shards of equal machines say what they say in one job', () => {
  fc.assert(
    fc.property(values, counts, fc.nat(), (latency, rates, cut) => {
      const whole = [measurement(latency, { benchmark: 'bert/b1' }), success(rates)];
      const at = (length: number) => 1 + (cut % Math.max(1, length));
      const [first, second] = [
        [
          measurement(latency.slice(0, at(latency.length)), { benchmark: 'bert/b1' }),
          success(rates.slice(0, at(rates.length))),
        ],
        [
          measurement(latency.slice(at(latency.length)), { benchmark: 'bert/b1' }),
          success(rates.slice(at(rates.length))),
        ],
      ].map((own) => own.filter(({ repetitions }) => repetitions.length > 0));
      const merged = mergeShards('perf', [shard('1', first ?? []), shard('2', second ?? [])], new Set());
      const [apart, together] = [merged, shard(null, whole)].map((one) => samplesOf(one));
      assert.deepEqual([...(apart?.keys() ?? [])].sort(), [...(together?.keys() ?? [])].sort());
      for (const [id, sample] of together ?? []) {
        const own = apart?.get(id);
        assert.ok(own);
        assert.deepEqual(
          own.values.toSorted((a, b) => a - b),
          sample.values.toSorted((a, b) => a - b),
        );
        assert.equal(centerOf(own), centerOf(sample));
      }
    }),
    { seed: 3, numRuns: 200 },
  );
});

test('a snapshot of the whole suite stays as it is', () => {
  const only = shard(null, [measurement([1, 2, 3])]);
  const { aggregates, executions, ...merged } = mergeShards('perf', [only], new Set());
  assert.deepEqual(merged, only);
  assert.deepEqual([aggregates, executions], [[], []]);
});

test('a ratio of shards is that of their sums, not the mean of their ratios', () => {
  const shards = [shard('eu', [success([[1, 9]])]), shard('us', [success([[90, 0]])])];
  const merged = mergeShards('perf', shards, splitBenchmarks([shards], []));
  const sample = samplesOf(merged).get('bert/b1/success');
  assert.equal(sample && centerOf(sample), 91 / 100);
});

test('one benchmark on unlike machines is two, each with its own machine and named by its shard', () => {
  const shards = twoMachines(1, { a100: 10, mi300: 20 });
  const merged = mergeShards('perf', shards, splitBenchmarks([shards], []));
  assert.deepEqual(
    merged.measurements.map(({ benchmark }) => benchmark),
    ['resnet@a100', 'resnet@mi300'],
  );
  assert.equal(merged.environment.benchmarks['resnet@mi300']?.machine?.cpu.model, 'AMD EPYC 9654');
});

test('fields that may differ do not tell shards apart', () => {
  const shards = twoMachines(1, { a100: 10, mi300: 20 });
  assert.deepEqual([...splitBenchmarks([shards], ['cpu.model'])], []);
});

test('numbers that a tool condensed are never pooled', () => {
  const p99 = {
    benchmark: 'resnet',
    metric: 'latency',
    unit: 'ms',
    direction: 'lower',
    statistic: 'p99',
  } as const;
  const shards = ['1', '2'].map((name) => shard(name, [], { aggregates: [{ ...p99, value: 5 }] }));
  assert.deepEqual([...splitBenchmarks([shards], [])], ['resnet']);
});

test('a benchmark that once ran on unlike machines has one name in all runs of a comparison', () => {
  const alone = twoMachines(1, { a100: 10 });
  const both = twoMachines(2, { a100: 10, mi300: 20 });
  assert.deepEqual(outcomes(compareRuns([alone], both)), {
    'resnet@a100/latency_ms': 'inconclusive',
    'resnet@mi300/latency_ms': 'new',
  });
});

const history = Array.from({ length: 8 }, (_, run) => twoMachines(run + 1, { a100: 10, mi300: 20 }));

test('each machine is compared with itself, side by side', () => {
  const candidate = twoMachines(20, { a100: 10, mi300: 24 });
  assert.deepEqual(outcomes(compareRuns(history, candidate)), {
    'resnet@a100/latency_ms': 'unchanged',
    'resnet@mi300/latency_ms': 'regressed',
  });
});

test('another driver on one machine makes only its benchmarks incomparable', () => {
  const [a100, mi300] = twoMachines(20, { a100: 10, mi300: 24 });
  assert.ok(a100 && mi300);
  const node = { ...mi300, environment: { ...mi300.environment, node: 'v26.0.0' } };
  const compared = compareRuns(history, [a100, node]);
  assert.deepEqual(outcomes(compared), {
    'resnet@a100/latency_ms': 'unchanged',
    'resnet@mi300/latency_ms': 'incomparable',
  });
  assert.deepEqual(
    compared.environment.differences.map(({ field }) => field),
    ['node'],
  );
});

test('what a shard that is gone had measured is missing', () => {
  const compared = compareRuns(history, twoMachines(20, { a100: 10 }));
  assert.deepEqual(outcomes(compared), {
    'resnet@a100/latency_ms': 'unchanged',
    'resnet@mi300/latency_ms': 'missing',
  });
});

test('history that shards carry counts as that of the runs themselves', () => {
  const newest = history.at(-1) ?? [];
  const carrying = newest.map((own) => ({
    ...own,
    history: history
      .slice(0, -1)
      .flat()
      .filter(({ provenance }) => provenance.shard === own.provenance.shard)
      .map((earlier) => historyEntryOf(earlier, []))
      .filter((entry) => entry !== null),
  }));
  const compared = compareRuns([carrying], twoMachines(20, { a100: 10, mi300: 24 }));
  assert.deepEqual(outcomes(compared), {
    'resnet@a100/latency_ms': 'unchanged',
    'resnet@mi300/latency_ms': 'regressed',
  });
  assert.deepEqual(
    compared.comparisons.map(({ jobs }) => jobs),
    [8, 8],
  );
});

test('carried values of shards of one benchmark are one: terms are summed, centres weighed', () => {
  const run = ['1', '2'].map((name, index) => {
    const own = [measurement(index === 0 ? [1, 2, 3] : [9]), success([[index === 0 ? 1 : 90, 9]])];
    const entry = historyEntryOf(shard(name, own, { runId: 0 }), []);
    return { ...shard(name, own), ...(entry && { history: [entry] }) };
  });
  const [entry] = mergeShards('perf', run, new Set()).history ?? [];
  assert.deepEqual(
    entry?.values.map(({ metric, center, n }) => [metric, center, n]),
    [
      ['latency_ms', 2, 4],
      ['success', 91 / 109, 2],
    ],
  );
});
