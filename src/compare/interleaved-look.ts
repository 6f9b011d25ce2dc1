import type { Comparison } from '../model/comparison.ts';
import { groupBy } from '../model/group-by.ts';
import { metricId } from '../model/metric.ts';
import type { Policy } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Compared, compareSnapshots } from './compare-snapshots.ts';

export interface LookRequest {
  /** All that was measured so far in this job, of either side; repetitions of decided benchmarks stay as they were. */
  readonly baseline: readonly Snapshot[];
  readonly candidate: Snapshot;
  readonly policy: Policy;
  /** What this look may spend of the family-wise level: `looks()`. */
  readonly alpha: number;
  /** Of this look's two-sided intervals: `looks()`. */
  readonly confidence: number;
  /** The comparisons of the look before: what they decided stays so, its metrics keep their place in the correction. */
  readonly previous?: readonly Comparison[];
}

export interface LookResult extends Compared {
  /** Benchmarks that need no more repetitions. */
  readonly decided: readonly string[];
  /** Benchmarks for which more repetitions may tell. */
  readonly undecided: readonly string[];
}

/**
 * One look at a running interleaved measurement. A benchmark is decided when one of its metrics that may fail the job
 * regressed, or when all of them are shown not to be worse. A regression anywhere already fails the job; measuring the
 * undecided ones further serves the report.
 */
export function interleavedLook(request: LookRequest): LookResult {
  const { previous = [], ...rest } = request;
  const compared = compareSnapshots({ ...rest, design: 'interleaved' });
  const kept = new Map(
    [...byBenchmark(previous).values()]
      .filter(isDecided)
      .flat()
      .map((comparison) => [metricId(comparison), comparison]),
  );
  const comparisons = compared.comparisons.map((comparison) => kept.get(metricId(comparison)) ?? comparison);
  const benchmarks = [...byBenchmark(comparisons)];
  const names = (decided: boolean) =>
    benchmarks.filter(([, own]) => isDecided(own) === decided).map(([name]) => name);
  return { ...compared, comparisons, decided: names(true), undecided: names(false) };
}

function byBenchmark(comparisons: readonly Comparison[]): Map<string, Comparison[]> {
  return groupBy(comparisons, ({ benchmark }) => benchmark);
}

function isDecided(comparisons: readonly Comparison[]): boolean {
  const gated = comparisons.filter(({ gate }) => gate === 'fail');
  return gated.some(({ outcome }) => outcome === 'regressed') || !gated.some(isOpen);
}

function isOpen({ outcome, notWorse }: Comparison): boolean {
  return outcome === 'inconclusive' && notWorse !== true;
}
