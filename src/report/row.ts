import { type Comparison, changesInPoints, type Gate, type Outcome } from '../model/comparison.ts';
import type { Direction } from '../model/metric.ts';
import {
  ABSENT,
  type ChangeScale,
  formatConfigured,
  formatEstimate,
  formatLimit,
  formatPair,
  formatProbability,
  formatSize,
} from './number.ts';
import { plainText } from './plain-text.ts';

/** A comparison as every table shows it: finished texts, except for the names, which each output escapes its own way. */
export interface Row {
  readonly comparison: Comparison;
  readonly baseline: string;
  readonly candidate: string;
  readonly change: string;
  /** With its brackets, or empty. */
  readonly interval: string;
  /** Of the metric's own test. */
  readonly p: string;
  /** Of the Mann-Whitney test, which every metric with samples has, whichever test decided. */
  readonly rankP: string;
  readonly q: string;
  readonly n: string;
  readonly limit: string;
  readonly margin: string;
  readonly detectable: string;
  /** ` ↓` lower is better, ` ↑` higher is better, or empty. */
  readonly arrow: string;
}

export const arrows: Readonly<Record<Direction, string>> = { lower: '\u00a0↓', higher: '\u00a0↑', none: '' };

export function toRow(comparison: Comparison): Row {
  const scale = scaleOf(comparison);
  const sides = formatSides(comparison);
  const estimate = formatEstimate(comparison.change, comparison.interval, scale);
  return {
    comparison,
    ...sides,
    change: estimate.change,
    interval: estimate.interval === '' ? '' : `(${estimate.interval})`,
    p: formatProbability(comparison.p),
    rankP: formatProbability(rankP(comparison)),
    q: formatProbability(comparison.q),
    n: `${comparison.n.baseline} v ${comparison.n.candidate}`,
    limit: formatThreshold(comparison, scale),
    margin: uncompared.has(comparison.outcome) ? ABSENT : formatFraction(comparison.margin, scale),
    detectable:
      comparison.minimumDetectableChange === null
        ? ABSENT
        : formatSize(comparison.minimumDetectableChange, scale),
    arrow: arrows[comparison.direction],
  };
}

function rankP({ test, p, mannWhitneyP }: Comparison): number | null {
  return mannWhitneyP ?? (test?.startsWith('mann-whitney') ? p : null);
}

/** Rates and percentages are compared by difference, in points; all else by ratio. */
export function scaleOf(comparison: Comparison): ChangeScale {
  return changesInPoints(comparison) ? 'points' : 'percent';
}

function formatSides(comparison: Comparison): Pick<Row, 'baseline' | 'candidate'> {
  const { center, counts, outcome } = comparison;
  const sides =
    counts === undefined
      ? formatPair(center.baseline, center.candidate, plainText(comparison.unit, 20))
      : { baseline: rate(counts.baseline), candidate: rate(counts.candidate) };
  if (outcome === 'new') return { ...sides, baseline: ABSENT };
  const isGone = outcome === 'missing' || (outcome === 'incomparable' && center.candidate === null);
  return isGone ? { ...sides, candidate: 'missing' } : sides;
}

function rate(count: { readonly events: number; readonly trials: number }): string {
  return `${count.events}/${count.trials}`;
}

/** Nothing is held against the limit of what was not compared. */
const uncompared: ReadonlySet<Outcome> = new Set(['incomparable', 'missing', 'new']);

function formatThreshold(comparison: Comparison, scale: ChangeScale): string {
  if (comparison.gate === 'report') return ABSENT;
  if (comparison.direction === 'none' && comparison.test !== 'outputs') return ABSENT;
  if (uncompared.has(comparison.outcome)) return ABSENT;
  const relative = formatFraction(comparison.threshold, scale);
  const { floor, unit } = comparison;
  return floor === null ? relative : `${relative}, ${formatConfigured(floor, plainText(unit, 20))}`;
}

/** A metric without tolerance is compared exactly. */
function formatFraction(fraction: number, scale: ChangeScale): string {
  return fraction === 0 ? 'exact' : formatLimit(fraction, scale);
}

const outcomeIcons: Readonly<Record<Outcome, string>> = {
  regressed: '❌',
  missing: '❌',
  improved: '⚡',
  unchanged: '➖',
  inconclusive: '❔',
  incomparable: '🚫',
  new: '🆕',
};
const mildIcons: Readonly<Record<Gate, string>> = { fail: '❌', warn: '⚠️', report: 'ℹ️' };

/** Of what would be bad, had nobody accepted it. */
export const ACCEPTED_ICON = '☑️';

/** One sign for what happened and how bad it is. */
export function iconOf(outcome: Outcome, gate: Gate = 'fail'): string {
  return outcome === 'regressed' || outcome === 'missing' ? mildIcons[gate] : outcomeIcons[outcome];
}

/** `accepted by @octo until 2026-12-31: the new tokenizer`; empty where nobody accepted it. */
export function acceptedWords({ accepted }: Comparison): string {
  if (!accepted) return '';
  const { by, reason, until } = accepted;
  return `accepted by ${by}${until === null ? '' : ` until ${until}`}: ${reason}`;
}
