import { environmentHash } from '../compare/environment.ts';
import { metricId } from '../model/metric.ts';
import { shardName } from '../model/shard-name.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** A shard of a suite, and what its benchmarks are called in the merge. */
export interface Shard {
  /** Null for a snapshot of the whole suite. */
  readonly shard: string | null;
  readonly snapshot: Snapshot;
  /** The name in the merge. */
  readonly named: (benchmark: string) => string;
}

/** The shards of one run in the order of their names; `split` is what `splitBenchmarks` said. */
export function shardsOf(
  snapshots: readonly Snapshot[],
  suite: string,
  split: ReadonlySet<string>,
): readonly Shard[] {
  return snapshots
    .map((snapshot) => {
      const shard = shardOf(snapshot, suite);
      const named = (benchmark: string) => {
        const owner = ownerOf(benchmark, snapshot);
        return split.has(owner) ? shardName(owner, shard) + benchmark.slice(owner.length) : benchmark;
      };
      return { shard, snapshot, named };
    })
    .sort((a, b) => compareText(a.shard ?? '', b.shard ?? ''));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Which part of the suite a snapshot holds: what follows the suite's name in its artifact's name; null for all of it. */
export function shardOf({ name, provenance }: Snapshot, suite: string): string | null {
  const shard = provenance.shard ?? null;
  const full = shard === null ? name : `${name}-${shard}`;
  return full.startsWith(`${suite}-`) ? full.slice(suite.length + 1) : shard;
}

/**
 * The benchmark as it was planned, of which `benchmark` is a part: result files name their own below the one that wrote
 * them. Itself, where the snapshot does not say.
 */
export function ownerOf(benchmark: string, { environment }: Snapshot): string {
  const owners = Object.keys(environment.benchmarks).filter(
    (name) => name === benchmark || benchmark.startsWith(`${name}/`),
  );
  return owners.sort((a, b) => b.length - a.length)[0] ?? benchmark;
}

/** The planned benchmarks that a snapshot has values or failures of. */
export function ownersOf(snapshot: Snapshot): ReadonlySet<string> {
  const { measurements, aggregates = [], failures } = snapshot;
  const names = new Set([...measurements, ...aggregates, ...failures].map(({ benchmark }) => benchmark));
  return new Set([...names].map((name) => ownerOf(name, snapshot)));
}

/**
 * The planned benchmarks in which shards must be told apart: some run measured them in several shards that are not alike.
 * `runs` are all that are compared, so that baseline and candidate use the same names.
 */
export function splitBenchmarks(
  runs: readonly (readonly Snapshot[])[],
  ignoreEnvironment: readonly string[],
): ReadonlySet<string> {
  const split = new Set<string>();
  for (const snapshots of runs) {
    const known = snapshots.map((snapshot) => ({ snapshot, owners: ownersOf(snapshot) }));
    for (const owner of new Set(known.flatMap(({ owners }) => [...owners]))) {
      const own = known.filter(({ owners }) => owners.has(owner)).map(({ snapshot }) => snapshot);
      if (own.length > 1 && !areAlike(own, owner, ignoreEnvironment)) split.add(owner);
    }
  }
  return split;
}

/** Whether the values of several shards may be pooled: equal environments, equal metrics, nothing condensed twice. */
function areAlike(
  snapshots: readonly Snapshot[],
  owner: string,
  ignoreEnvironment: readonly string[],
): boolean {
  const hashes = snapshots.map(({ environment }) => environmentHash(environment, owner, ignoreEnvironment));
  const kinds = new Map<string, string>();
  const condensed = snapshots.flatMap((snapshot) => [...condensedIds(snapshot, owner)]);
  return (
    new Set(hashes).size === 1 &&
    new Set(condensed).size === condensed.length &&
    snapshots.every((snapshot) =>
      snapshot.measurements
        .filter(({ benchmark }) => ownerOf(benchmark, snapshot) === owner)
        .every((measurement) => {
          const { unit, direction, grain, additive } = measurement;
          const kind = JSON.stringify([unit, direction, grain, additive?.formula ?? null]);
          const known = kinds.get(metricId(measurement)) ?? kind;
          kinds.set(metricId(measurement), known);
          return known === kind;
        }),
    )
  );
}

function condensedIds(snapshot: Snapshot, owner: string): ReadonlySet<string> {
  const own = (snapshot.aggregates ?? []).filter(({ benchmark }) => ownerOf(benchmark, snapshot) === owner);
  return new Set(own.map((aggregate) => `${metricId(aggregate)} ${aggregate.statistic}`));
}
