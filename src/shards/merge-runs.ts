import { groupBy } from '../model/group-by.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { mergeShards } from './merge-shards.ts';
import { shardOf, splitBenchmarks } from './shards.ts';

/** One snapshot a run of the suite: its shards merged under names that are the same in all runs, of attempts the latest. */
export function mergeRuns(suite: string, snapshots: readonly Snapshot[]): Snapshot[] {
  const runs = [...groupBy(snapshots, runOf).values()].map((run) => latestAttempts(suite, run));
  const split = splitBenchmarks(runs, []);
  return runs.map((run) => {
    const [only, ...others] = run;
    const whole = only && others.length === 0 && shardOf(only, suite) === null;
    return whole ? only : mergeShards(suite, run, split);
  });
}

/** Snapshots without a run are each a run of their own. */
export function runOf({ provenance, createdAt }: Snapshot): string {
  return provenance.runId === null ? createdAt : String(provenance.runId);
}

function latestAttempts(suite: string, run: readonly Snapshot[]): readonly Snapshot[] {
  const inTime = run.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  return [...new Map(inTime.map((snapshot) => [shardOf(snapshot, suite), snapshot])).values()];
}
