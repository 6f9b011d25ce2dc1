import type { HistoryEntry, Snapshot } from '../model/snapshot.ts';
import { environmentHash } from './environment.ts';
import { centerOf, samplesOf } from './sample.ts';

const MOST_ENTRIES = 100;

/**
 * The history that a new snapshot of the baseline branch carries, so that the expiry of artifacts cannot erase it: the
 * job-level values of `baselines` and what they carry themselves, one entry a run, oldest first, the newest hundred.
 */
export function carriedHistory(
  baselines: readonly Snapshot[],
  ignoreEnvironment: readonly string[],
): HistoryEntry[] {
  const own = baselines.map((baseline) => historyEntryOf(baseline, ignoreEnvironment));
  return mergeEntries([
    ...baselines.flatMap(({ history }) => history ?? []),
    ...own.filter((e) => e !== null),
  ]).slice(-MOST_ENTRIES);
}

/** One entry a run, the last of those given, oldest first. */
export function mergeEntries(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const byRun = new Map(entries.map((entry) => [entry.runId, entry]));
  return [...byRun.values()].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** The job-level values of a snapshot; null where it does not know its commit and run. */
export function historyEntryOf(
  snapshot: Snapshot,
  ignoreEnvironment: readonly string[],
): HistoryEntry | null {
  const { sha, runId } = snapshot.provenance;
  if (sha === null || runId === null) return null;
  const samples = [...samplesOf(snapshot).values()];
  const benchmarks = [...new Set(samples.map(({ benchmark }) => benchmark))];
  return {
    sha,
    runId,
    createdAt: snapshot.createdAt,
    environments: Object.fromEntries(
      benchmarks.map((name) => [name, environmentHash(snapshot.environment, name, ignoreEnvironment)]),
    ),
    values: samples.map((sample) => ({
      benchmark: sample.benchmark,
      metric: sample.metric,
      unit: sample.unit,
      center: centerOf(sample),
      n: sample.values.length,
      ...(sample.additive && {
        additive: { formula: sample.additive.formula, terms: sample.additive.total },
      }),
    })),
  };
}
