import type { Comparison } from '../model/comparison.ts';
import { metricId } from '../model/metric.ts';
import type { Compared } from './compare-snapshots.ts';

/** A one-sided p from which a change for the worse is worth a second measurement. */
const SUSPICIOUS_P = 0.05;

/**
 * The benchmarks that a comparison with the history leaves suspicious: one of their metrics that may fail the job is not
 * shown unharmed, or it moved by half its threshold at p ≤ 0.05. They are measured again, interleaved, and only what was
 * measured freshly decides.
 */
export function screen(comparisons: readonly Comparison[]): readonly string[] {
  const suspicious = comparisons.filter(
    (comparison) => comparison.gate === 'fail' && isSuspicious(comparison),
  );
  return [...new Set(suspicious.map(({ benchmark }) => benchmark))];
}

function isSuspicious(comparison: Comparison): boolean {
  const { outcome, notWorse } = comparison;
  if (outcome === 'regressed' || outcome === 'incomparable') return true;
  if (outcome === 'inconclusive' && notWorse !== true) return true;
  return isDrifting(comparison);
}

function isDrifting({ change, direction, p, threshold }: Comparison): boolean {
  if (change === null || p === null) return false;
  const worse = direction === 'higher' ? -change : change;
  return worse >= threshold / 2 && p / 2 <= SUSPICIOUS_P;
}

/**
 * The screening with its `confirmed` benchmarks replaced by what was measured freshly, in the order of the screening. What
 * the fresh measurement does not have keeps its screened outcome.
 */
export function mergeConfirmed(screened: Compared, fresh: Compared, confirmed: readonly string[]): Compared {
  const measured = new Map(
    fresh.comparisons
      .filter(({ benchmark }) => confirmed.includes(benchmark))
      .map((comparison) => [metricId(comparison), comparison]),
  );
  const known = new Set(screened.comparisons.map(metricId));
  const comparisons = [
    ...screened.comparisons.map((comparison) => measured.get(metricId(comparison)) ?? comparison),
    ...[...measured].filter(([id]) => !known.has(id)).map(([, comparison]) => comparison),
  ];
  const allFresh = comparisons.every((comparison) => measured.has(metricId(comparison)));
  return {
    comparisons,
    environment: allFresh ? fresh.environment : screened.environment,
    warnings: [...new Set([...screened.warnings, ...fresh.warnings])],
  };
}
