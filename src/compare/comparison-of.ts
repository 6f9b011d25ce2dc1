import type { Comparison, Design } from '../model/comparison.ts';
import type { Metric } from '../model/metric.ts';
import { minimumRepetitions } from '../statistics/planning.ts';
import { adviceFor, fractionOf } from './advice.ts';
import type { Assessed } from './assessed.ts';
import type { Obstacle } from './baseline-side.ts';
import type { Evidence } from './evidence/evidence.ts';
import { isSignificant } from './evidence/is-significant.ts';
import type { Place } from './family.ts';
import { effectiveThreshold, type Judgement, judge } from './outcome.ts';
import { centerOf, type Sample } from './sample.ts';
import type { Settings } from './settings.ts';

export interface Rule {
  readonly design: Design;
  /** Family-wise, one-sided. */
  readonly alpha: number;
}

/** A metric that both sides have. */
export function comparedMetric(assessed: Assessed, place: Place, { design, alpha }: Rule): Comparison {
  const { metric, settings, evidence } = assessed;
  const { scale, shift, interval, p } = evidence;
  const reachable = isSignificant(evidence.smallestP * place.size, alpha);
  const judgement = judge(evidence, settings, place.adjusted, { alpha, reachable });
  const { outcome } = judgement;
  const worseIsGreater = settings.direction !== 'higher';
  const threshold = effectiveThreshold(settings, evidence.tolerance);
  return {
    ...blank(metric, settings),
    outcome,
    change: finite(scale.fraction(shift)),
    interval: interval && {
      low: bound(scale.fraction(interval.low)),
      high: bound(scale.fraction(interval.high)),
      confidence: interval.confidence,
    },
    notWorse: judgement.notWorse,
    p: p?.twoSided ?? null,
    q: place.adjusted && (shift > 0 === worseIsGreater ? place.adjusted.worse : place.adjusted.better),
    ...(evidence.mannWhitneyP !== null && { mannWhitneyP: evidence.mannWhitneyP }),
    n: evidence.n,
    center: evidence.center,
    threshold,
    margin: evidence.tolerance === null ? settings.margin : threshold,
    minimumDetectableChange: fractionOf(evidence, alpha / Math.max(1, place.size)),
    test: evidence.test,
    ...(evidence.jobs !== null && { jobs: evidence.jobs }),
    ...(evidence.counts && { counts: evidence.counts }),
    warnings: warningsOf(assessed, place, judgement, { design, alpha }),
    advice:
      outcome === 'inconclusive' && settings.gate !== 'report'
        ? adviceFor(evidence, { settings, alpha, family: place.size })
        : null,
  };
}

/** A metric that no baseline has. */
export function newMetric(sample: Sample, settings: Settings): Comparison {
  return {
    ...blank(sample, settings),
    outcome: 'new',
    n: { baseline: 0, candidate: sample.values.length },
    center: { baseline: null, candidate: centerOf(sample) },
    warnings: [...settings.warnings, 'No baseline has this metric, so nothing was compared.'],
  };
}

/** A metric that the baseline has and the candidate has not. */
export function missingMetric(sample: Sample, settings: Settings): Comparison {
  return {
    ...blank(sample, settings),
    outcome: 'missing',
    n: { baseline: sample.values.length, candidate: 0 },
    center: { baseline: centerOf(sample), candidate: null },
    warnings: [...settings.warnings, 'The baseline has this metric, this run has no value of it.'],
    advice: 'Find out why it was not measured; if it was removed on purpose, add a rule with gate: report.',
  };
}

/** A metric whose sides must not be compared; null is a candidate that has no value of it. */
export function incomparableMetric(
  baseline: Sample,
  candidate: Sample | null,
  settings: Settings,
  { why, advice }: Obstacle,
): Comparison {
  return {
    ...blank(candidate ?? baseline, settings),
    outcome: 'incomparable',
    n: { baseline: baseline.values.length, candidate: candidate?.values.length ?? 0 },
    center: { baseline: centerOf(baseline), candidate: candidate && centerOf(candidate) },
    warnings: [...settings.warnings, why],
    advice,
  };
}

function blank({ benchmark, metric, unit }: Metric, settings: Settings) {
  return {
    benchmark,
    metric,
    unit,
    direction: settings.direction,
    change: null,
    interval: null,
    p: null,
    q: null,
    threshold: settings.threshold,
    margin: settings.margin,
    floor: settings.floor,
    minimumDetectableChange: null,
    gate: settings.gate,
    test: null,
    advice: null,
  } as const satisfies Partial<Comparison>;
}

function warningsOf(
  { settings, evidence }: Assessed,
  { size, twin }: Place,
  judgement: Judgement,
  { design, alpha }: Rule,
): string[] {
  return [
    ...settings.warnings,
    ...evidence.warnings,
    ...judgement.warnings,
    ...weakness(evidence, size, alpha),
    ...(twin === null ? [] : [`It tells the same as ${twin} and counts once with it in the correction.`]),
    ...(design === 'history' && judgement.outcome === 'regressed' && evidence.tolerance === null
      ? [
          'Held against stored jobs only, which on noisy runners blames up to 3.5 % of clean changes: mode: gate with baseline: auto or rerun confirms in the same job.',
        ]
      : []),
  ];
}

/** What so few values can never show. */
function weakness({ p, decisive, smallestP, n, counts }: Evidence, size: number, alpha: number): string[] {
  if (p === null || !decisive || counts !== null || size === 0) return [];
  if (isSignificant(smallestP * size, alpha)) return [];
  const least = minimumRepetitions(size, alpha);
  const among = size === 1 ? '' : ` among ${size} metrics`;
  return [
    `n = ${n.baseline} and ${n.candidate} can never reach p ≤ ${alpha}${among}: at least ${least} a side are needed.`,
  ];
}

function finite(fraction: number | null): number | null {
  return fraction !== null && Number.isFinite(fraction) ? fraction : null;
}

/** −Infinity on a logarithmic scale is −100 %, which nothing can reach: the bound is unknown, too. */
function bound(fraction: number | null): number | null {
  return finite(fraction) === -1 ? null : finite(fraction);
}
