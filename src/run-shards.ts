import type { Baseline } from './baseline/find.ts';
import { type Gated, gated, heldAgainstHistory, type SuiteRequest } from './gated.ts';
import type { Measured } from './model/evidence.ts';
import { groupBy } from './model/group-by.ts';
import type { Snapshot } from './model/snapshot.ts';
import { runOf } from './shards/merge-runs.ts';
import { mergeShards } from './shards/merge-shards.ts';
import { shardOf, splitBenchmarks } from './shards/shards.ts';

export interface ShardPorts {
  /** The snapshots that the jobs of this run stored; throws InputError where there is none or one is not good. */
  readonly findShards: () => Promise<readonly Snapshot[]>;
  readonly findBaseline: () => Promise<Baseline>;
  /** Puts the merged candidate on disk. It is stored nowhere else, or it would be a shard of its own next time. */
  readonly keep: (candidate: Snapshot) => Promise<void>;
}

/** The gate over shards that other jobs measured: merge, baseline, compare, decide. Nothing is told here. */
export async function gateShards(
  request: SuiteRequest,
  ports: ShardPorts,
  notes: readonly string[] = [],
): Promise<Gated> {
  const { name, policy } = request;
  const shards = await ports.findShards();
  const found = await ports.findBaseline();
  const runs = [...groupBy(found.snapshots, runOf).values()];
  const split = splitBenchmarks([shards, ...runs], policy.ignoreEnvironment);
  const candidate = mergeShards(name, shards, split);
  await ports.keep(candidate);
  const merged = { ...found, snapshots: runs.map((run) => mergeShards(name, run, split)) };
  const warnings = goneShards(name, runs[0] ?? [], shards);
  const told = { notes: [...notes, mergeNote(name, shards)], warnings };
  const decided = heldAgainstHistory(merged, candidate, policy);
  const measured: Measured = { candidate: null, rerun: null, shards: [...shards] };
  return { ...gated(request, decided, merged, candidate, told), measured };
}

/** Says of which attempt each is, where they differ: the failed jobs were run again, or one that was is not there yet. */
function mergeNote(suite: string, shards: readonly Snapshot[]): string {
  const differ = new Set(shards.map(({ provenance }) => provenance.runAttempt)).size > 1;
  const names = shards.map((shard) => {
    const name = shardOf(shard, suite) ?? 'the whole suite';
    return differ ? `${name} (attempt ${shard.provenance.runAttempt ?? 'unknown'})` : name;
  });
  const count = names.length === 1 ? '1 shard' : `${names.length} shards`;
  return `Merged from ${count} of this run: ${names.sort().join(', ')}.`;
}

/** The shards of the newest baseline run that this run lacks, in sentences. */
function goneShards(suite: string, newest: readonly Snapshot[], shards: readonly Snapshot[]): string[] {
  const present = new Set(shards.map((shard) => shardOf(shard, suite)));
  return newest
    .map((shard) => shardOf(shard, suite))
    .filter((shard) => !present.has(shard))
    .map(
      (shard) =>
        `The shard ${shard ?? 'without a name'}, which the baseline has, is missing: its job stored no snapshot in this run. It failed, was skipped, or is not in the needs: of this job.`,
    )
    .sort();
}
