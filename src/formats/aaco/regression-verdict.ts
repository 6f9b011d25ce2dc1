import type { Comparison, Outcome } from '../../model/comparison.ts';
import { metricId } from '../../model/metric.ts';
import type { Result } from '../../model/verdict.ts';

/** Seed 000's RegressionVerdict. */
export interface RegressionVerdict {
  /** The seed says UNKNOWN where data are missing. */
  readonly verdict: 'REGRESSION' | 'IMPROVEMENT' | 'NEUTRAL' | 'UNKNOWN';
  /** 0 … 1: how sure the comparison is of the verdict; 0 where it could not tell. */
  readonly confidence: number;
  readonly regressions: readonly string[];
  readonly improvements: readonly string[];
  readonly comparisons: readonly ComparisonRow[];
  /** Of the metric that decides; null where no test was possible. */
  readonly p_value: number | null;
  readonly summary: string;
}

/** A row as AACO writes it, and our outcome beside it. */
interface ComparisonRow {
  readonly metric: string;
  readonly baseline: number | null;
  readonly current: number | null;
  /** Percent; null where the baseline is 0 or one side has no value. */
  readonly delta_pct: number | null;
  readonly verdict: 'regression' | 'improvement' | 'neutral' | 'noise';
  readonly outcome: Outcome;
}

const rowVerdicts: Readonly<Record<Outcome, ComparisonRow['verdict']>> = {
  regressed: 'regression',
  improved: 'improvement',
  unchanged: 'neutral',
  inconclusive: 'noise',
  incomparable: 'noise',
  new: 'noise',
  missing: 'noise',
};

/**
 * The result's comparisons of `benchmark`, and of the benchmarks that are in none of the `bundled` ones (`benchmark/metric`,
 * so that what has no latency is not lost), in the seed's fields and words. One gated metric that regressed makes it a
 * REGRESSION, else one that is missing UNKNOWN with confidence 0; the confidence is 1 − q of the surest such metric, for NEUTRAL the share of gated metrics that were shown
 * to be unchanged.
 */
export function regressionVerdict(
  { comparisons }: Result,
  benchmark: string,
  bundled: readonly string[],
): RegressionVerdict {
  const own = comparisons.flatMap((comparison) => {
    if (comparison.benchmark === benchmark) return [comparison];
    return bundled.includes(comparison.benchmark) ? [] : [{ ...comparison, metric: metricId(comparison) }];
  });
  const gated = own.filter(({ gate, direction }) => gate !== 'report' && direction !== 'none');
  const regressed = gated.filter(({ outcome }) => outcome === 'regressed');
  const improved = gated.filter(({ outcome }) => outcome === 'improved');
  const missing = gated.filter(({ outcome, accepted }) => outcome === 'missing' && !accepted);
  const verdict = verdictOf(regressed, missing, improved);
  const deciding = verdict === 'UNKNOWN' ? undefined : (surest(regressed) ?? surest(improved));
  const unchanged = gated.filter(({ outcome }) => outcome === 'unchanged').length;
  const neutral = gated.length === 0 ? 0 : unchanged / gated.length;
  return {
    verdict,
    confidence: deciding ? 1 - (deciding.q ?? deciding.p ?? 1) : verdict === 'UNKNOWN' ? 0 : neutral,
    regressions: regressed.map(({ metric }) => metric),
    improvements: improved.map(({ metric }) => metric),
    comparisons: own.map(row),
    p_value: (deciding ?? surest(gated))?.p ?? null,
    summary:
      verdict === 'UNKNOWN'
        ? `UNKNOWN: this run has no value of ${missing.map(({ metric }) => metric).join(', ')}.`
        : summary(verdict, deciding ? [...regressed, ...improved] : [], unchanged, gated.length),
  };
}

/** What is missing may hide a regression, so beside it nothing is neutral or better. */
function verdictOf(
  regressed: readonly Comparison[],
  missing: readonly Comparison[],
  improved: readonly Comparison[],
): RegressionVerdict['verdict'] {
  if (regressed.length > 0) return 'REGRESSION';
  if (missing.length > 0) return 'UNKNOWN';
  return improved.length > 0 ? 'IMPROVEMENT' : 'NEUTRAL';
}

/** The one with the smallest p; undefined for an empty list. */
function surest(comparisons: readonly Comparison[]): Comparison | undefined {
  return comparisons.toSorted((a, b) => (a.q ?? a.p ?? 1) - (b.q ?? b.p ?? 1))[0];
}

function row({ metric, center, change, outcome }: Comparison): ComparisonRow {
  const { baseline, candidate } = center;
  return {
    metric,
    baseline,
    current: candidate,
    delta_pct: change === null || baseline === 0 ? null : change * 100,
    verdict: rowVerdicts[outcome],
    outcome,
  };
}

function summary(
  verdict: RegressionVerdict['verdict'],
  changed: readonly Comparison[],
  unchanged: number,
  gated: number,
): string {
  if (changed.length === 0) return `${verdict}: ${unchanged} of ${gated} metrics are shown to be unchanged.`;
  const list = changed.map(({ metric, change }) => `${metric} ${change === null ? 'n/a' : percent(change)}`);
  return `${verdict}: ${list.join(', ')}.`;
}

function percent(change: number): string {
  return `${change < 0 ? '' : '+'}${(change * 100).toFixed(1)} %`;
}
