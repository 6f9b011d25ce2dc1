import type { Comparison, Outcome } from '../model/comparison.ts';
import { groupBy } from '../model/group-by.ts';
import { metricId } from '../model/metric.ts';
import type { Result } from '../model/verdict.ts';

/**
 * The one value that headline, rows and counts of every report are read from: the comparisons worst first, and grouped
 * by what the reader does with them.
 */
export interface Outline {
  readonly result: Result;
  /** All comparisons: the judged ones, worst first, then the informational. */
  readonly ranked: readonly Comparison[];
  /** What has a direction, or moved into or out of the benchmark: what headline and counts are about. */
  readonly judged: readonly Comparison[];
  /** Compared metrics without a direction: shown, and neither good nor bad. */
  readonly informational: readonly Comparison[];
  readonly byOutcome: Readonly<Record<Outcome, readonly Comparison[]>>;
  /** What the reader has to see first: what moved, what is gone, and what the verdict rests on. */
  readonly prominent: readonly Comparison[];
  /** The worst regression that nobody accepted, else null. */
  readonly worst: Comparison | null;
  /** What somebody accepted, worst first. */
  readonly accepted: readonly Comparison[];
  /** What to do next, for the worst first; each piece of advice once, with all that it is for. */
  readonly advice: readonly Advice[];
}

export interface Advice {
  readonly text: string;
  /** At least one. */
  readonly concerns: readonly Comparison[];
}

export function outline(result: Result): Outline {
  const sorted = result.comparisons.toSorted(worstFirst);
  const judged = sorted.filter((comparison) => !isInformational(comparison));
  const informational = sorted.filter(isInformational);
  const of = (outcome: Outcome) => judged.filter((comparison) => comparison.outcome === outcome);
  const byOutcome: Outline['byOutcome'] = {
    regressed: of('regressed'),
    improved: of('improved'),
    unchanged: of('unchanged'),
    inconclusive: of('inconclusive'),
    incomparable: of('incomparable'),
    new: of('new'),
    missing: of('missing'),
  };
  const shown = prominentOutcomes(result);
  return {
    result,
    ranked: [...judged, ...informational],
    judged,
    informational,
    byOutcome,
    prominent: judged.filter((comparison) => shown.has(comparison.outcome)),
    worst: byOutcome.regressed.find(({ accepted }) => accepted === undefined) ?? null,
    accepted: judged.filter(({ accepted }) => accepted !== undefined),
    advice: adviceOf(judged),
  };
}

function adviceOf(judged: readonly Comparison[]): readonly Advice[] {
  const advised = groupBy(judged, ({ advice }) => advice ?? '');
  return [...advised].filter(([text]) => text !== '').map(([text, concerns]) => ({ text, concerns }));
}

/** Whether it is neither good nor bad, whatever it does. Outputs have no direction, and may not move. */
export function isInformational({ direction, outcome, test }: Comparison): boolean {
  return (
    direction === 'none' && test !== 'outputs' && (outcome === 'unchanged' || outcome === 'inconclusive')
  );
}

/** The comparisons that are not prominent, worst first. */
export function restOf({ ranked, prominent }: Outline): readonly Comparison[] {
  const shown = new Set(prominent);
  return ranked.filter((comparison) => !shown.has(comparison));
}

function prominentOutcomes(result: Result): ReadonlySet<Outcome> {
  const moved: readonly Outcome[] = ['regressed', 'missing', 'improved'];
  if (result.verdict === 'no-baseline') return new Set([...moved, 'new']);
  return new Set(result.verdict === 'inconclusive' ? [...moved, 'inconclusive'] : moved);
}

/** So many reasons are told openly, where they are. */
export const OPEN_REASONS = 5;

/** Whether the reasons are told openly: where no row of the table tells them. */
export function reasonsAreOpen({ result, prominent }: Outline): boolean {
  if (result.verdict === 'no-baseline' || result.verdict === 'incomparable') return true;
  return result.verdict !== 'pass' && prominent.length === 0;
}

/** Worst first. */
export const outcomeOrder: readonly Outcome[] = [
  'regressed',
  'missing',
  'incomparable',
  'inconclusive',
  'improved',
  'unchanged',
  'new',
];
const gateOrder = ['fail', 'warn', 'report'];

function worstFirst(a: Comparison, b: Comparison): number {
  return (
    outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome) ||
    Number(a.accepted !== undefined) - Number(b.accepted !== undefined) ||
    gateOrder.indexOf(a.gate) - gateOrder.indexOf(b.gate) ||
    urgency(b) - urgency(a) ||
    compareText(metricId(a), metricId(b))
  );
}

/** The order of code units, which is the same in every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** How far up within its outcome: by the size of a change for better, by the harm of any other. */
function urgency(comparison: Comparison): number {
  const harm = harmOf(comparison, comparison.change);
  return comparison.outcome === 'improved' ? Math.abs(harm) : harm;
}

/** A signed change as harm: positive is worse. A metric without direction is harmed by neither. */
function harmOf(comparison: Comparison, change: number | null): number {
  if (change === null) return 0;
  if (comparison.direction === 'none') return Math.abs(change);
  return comparison.direction === 'lower' ? change : -change;
}

/** The largest harm that the interval leaves possible; null where the sample gives no such bound. */
export function worstBound(comparison: Comparison): number | null {
  const { direction, interval } = comparison;
  if (direction === 'none') return null;
  if (comparison.test === 'exact') return harmOf(comparison, comparison.change);
  if (interval === null) return null;
  const bound = direction === 'lower' ? interval.high : interval.low;
  return bound === null ? null : harmOf(comparison, bound);
}
