import { groupBy } from '../model/group-by.ts';
import { metricId } from '../model/metric.ts';
import type { Execution, Measurement, Snapshot } from '../model/snapshot.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { mergeEnvironments } from './merge-environments.ts';
import { mergeHistories } from './merge-history.ts';
import { ownerOf, type Shard, shardsOf } from './shards.ts';

/**
 * The shards of one run as one snapshot of the suite, whatever their order. A benchmark of several shards is one: its
 * repetitions follow each other and its additive terms add up, so that no ratio is averaged; where it is among the `split`
 * (`splitBenchmarks`) each shard has its own, `resnet@a100`. Each benchmark keeps the machine that it ran on. `snapshots`
 * are of one run and have different shards; at least one.
 */
export function mergeShards(
  suite: string,
  snapshots: readonly Snapshot[],
  split: ReadonlySet<string>,
): Snapshot {
  const shards = shardsOf(snapshots, suite, split);
  const first = shards.map(({ snapshot }) => snapshot).reduce((one) => one);
  const history = mergeHistories(shards);
  const outputs = renamed(shards, (snapshot) => snapshot.outputs);
  return {
    ...first,
    name: suite,
    createdAt:
      snapshots
        .map(({ createdAt }) => createdAt)
        .sort()
        .at(-1) ?? first.createdAt,
    provenance: { ...first.provenance, shard: null, runAttempt: latestAttempt(snapshots) },
    environment: mergeEnvironments(shards, split),
    measurements: mergeMeasurements(shards),
    aggregates: renamed(shards, ({ aggregates }) => aggregates),
    executions: mergeExecutions(shards),
    failures: mergeFailures(shards),
    telemetry: mergeTelemetry(shards),
    kernels: orNull(renamed(shards, ({ kernels }) => kernels)),
    classification: orNull(renamed(shards, ({ classification }) => classification)),
    ...(outputs.length > 0 && { outputs }),
    ...(history.length > 0 && { history }),
  };
}

function latestAttempt(snapshots: readonly Snapshot[]): number | null {
  const attempts = snapshots.map(({ provenance }) => provenance.runAttempt).filter((one) => one !== null);
  return attempts.length === 0 ? null : Math.max(...attempts);
}

function renamed<T extends { readonly benchmark: string }>(
  shards: readonly Shard[],
  of: (snapshot: Snapshot) => readonly T[] | null | undefined,
): T[] {
  return shards.flatMap(({ snapshot, named }) =>
    (of(snapshot) ?? []).map((one) => ({ ...one, benchmark: named(one.benchmark) })),
  );
}

function orNull<T>(items: T[]): T[] | null {
  return items.length === 0 ? null : items;
}

/** A measurement under its name in the merge, and where it comes from. */
interface Piece {
  readonly shard: number;
  /** The planned benchmark's name in the merge. */
  readonly owner: string;
  readonly measurement: Measurement;
}

/** Each metric once. Where a shard repeated its benchmark without it, its repetitions there are empty. */
function mergeMeasurements(shards: readonly Shard[]): Measurement[] {
  const pieces = shards.flatMap(({ snapshot, named }, shard) =>
    snapshot.measurements.map(
      (measurement): Piece => ({
        shard,
        owner: named(ownerOf(measurement.benchmark, snapshot)),
        measurement: { ...measurement, benchmark: named(measurement.benchmark) },
      }),
    ),
  );
  const counts = shards.map(repetitionCounts);
  return [...groupBy(pieces, ({ measurement }) => metricId(measurement)).values()].map((own) =>
    pooled(own, counts),
  );
}

function pooled(pieces: readonly Piece[], counts: readonly ReadonlyMap<string, number>[]): Measurement {
  const { owner, measurement } = pieces.reduce((one) => one);
  const joined = <T>(of: (one: Measurement) => readonly T[][]): T[][] =>
    counts.flatMap((count, shard) => {
      const own = pieces.filter((piece) => piece.shard === shard).flatMap((piece) => of(piece.measurement));
      const lacking = Math.max(0, (count.get(owner) ?? 0) - own.length);
      return [...own, ...Array.from({ length: lacking }, (): T[] => [])];
    });
  return {
    ...measurement,
    repetitions: joined(({ repetitions }) => repetitions),
    ...(measurement.additive && {
      additive: {
        formula: measurement.additive.formula,
        terms: joined(({ additive }) => additive?.terms ?? []),
      },
    }),
  };
}

/** By the planned benchmark's name in the merge, how many repetitions of it the shard has. */
function repetitionCounts({ snapshot, named }: Shard): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { benchmark, repetitions } of snapshot.measurements) {
    const owner = named(ownerOf(benchmark, snapshot));
    counts.set(owner, Math.max(counts.get(owner) ?? 0, repetitions.length));
  }
  return counts;
}

/** Their repetitions are numbered as those of the merge. */
function mergeExecutions(shards: readonly Shard[]): Execution[] {
  const before = new Map<string, number>();
  return shards.flatMap((shard) => {
    const own = renamed([shard], ({ executions }) => executions).map((execution) => ({
      ...execution,
      repetition: execution.repetition + (before.get(execution.benchmark) ?? 0),
    }));
    for (const [owner, count] of repetitionCounts(shard)) before.set(owner, (before.get(owner) ?? 0) + count);
    return own;
  });
}

function mergeFailures(shards: readonly Shard[]): Snapshot['failures'] {
  const failures = renamed(shards, ({ failures }) => failures);
  const same = groupBy(failures, ({ benchmark, name }) => JSON.stringify([benchmark, name]));
  return [...same.values()].map((own) => ({
    ...own.reduce((one) => one),
    count: own.reduce((sum, { count }) => sum + count, 0),
  }));
}

function mergeTelemetry(shards: readonly Shard[]): Telemetry | null {
  const all = shards.map(({ snapshot }) => snapshot.telemetry).filter((telemetry) => telemetry !== null);
  if (all.length === 0) return null;
  const told = (of: (telemetry: Telemetry) => string | null, most: number) => {
    const texts = new Set(all.map(of).filter((text) => text !== null));
    return texts.size === 0 ? null : [...texts].join(', ').slice(0, most);
  };
  const repetitions = renamed(shards, ({ telemetry }) => telemetry?.repetitions);
  return {
    tool: told(({ tool }) => tool, 50),
    note: told(({ note }) => note, 500),
    repetitions: repetitions.map((repetition, slot) => ({ ...repetition, slot })),
  };
}
