import type { Outcome } from '../model/comparison.ts';
import type { Direction } from '../model/metric.ts';
import type { Evidence } from './evidence/evidence.ts';
import { isSignificant } from './evidence/is-significant.ts';
import type { Settings } from './settings.ts';

/** Where no test can tell, a metric that is worse by so much is still a regression, told as unverified. */
export const HARD_LIMIT = 0.25;
/** Rounding must not move a number off the limit that it stands on. */
const SLACK = 1e-9;

/** Holm-adjusted one-sided p that the candidate is worse, and better. */
export interface Adjusted {
  readonly worse: number;
  readonly better: number;
}

export interface Level {
  /** Family-wise, one-sided. */
  readonly alpha: number;
  /** Whether so few values can be significant at all. */
  readonly reachable: boolean;
}

export interface Judgement {
  readonly outcome: Outcome;
  /** The worse end of the interval lies inside the margin. */
  readonly notWorse: boolean;
  readonly warnings: readonly string[];
  /** What to do next, where that is not a matter of how much was measured. */
  readonly advice?: string;
}

/**
 * The outcome of one metric. Regressed and improved need a significant test and a change of at least the threshold and the
 * floor; unchanged needs both ends of the interval inside the margin or the floor; all else is inconclusive. `adjusted` is
 * null where the metric is in no family, since no test of it is valid for a verdict.
 */
export function judge(
  evidence: Evidence,
  settings: Settings,
  adjusted: Adjusted | null,
  level: Level,
): Judgement {
  const view = worseIsUp(evidence, settings.direction);
  const { matters, within } = limits(evidence, settings, view.sign);
  if (evidence.tolerance !== null) {
    const outcome = matters(view.shift) ? 'regressed' : matters(-view.shift) ? 'improved' : 'unchanged';
    return directed({ outcome, notWorse: outcome !== 'regressed', warnings: [] }, settings.direction);
  }
  const notWorse = adjusted !== null && (view.high < 0 || within(view.high));
  const open = (...warnings: string[]): Judgement => ({ outcome: 'inconclusive', notWorse, warnings });
  const { alpha } = level;
  if (adjusted !== null && isSignificant(adjusted.worse, alpha) && matters(view.shift)) {
    if (view.objection.worse !== null) return open(view.objection.worse);
    return directed({ outcome: 'regressed', notWorse: false, warnings: [] }, settings.direction);
  }
  if (adjusted !== null && isSignificant(adjusted.better, alpha) && matters(-view.shift)) {
    if (view.objection.better !== null) return open(view.objection.better);
    return directed({ outcome: 'improved', notWorse: true, warnings: [] }, settings.direction);
  }
  if ((adjusted === null || !level.reachable) && view.separated && matters(view.shift, HARD_LIMIT)) {
    const warnings = [
      `Unverified: no valid test was possible, but the change is beyond the limit of ${HARD_LIMIT * 100} %.`,
    ];
    return directed({ outcome: 'regressed', notWorse: false, warnings }, settings.direction);
  }
  if (adjusted !== null && within(view.high) && within(view.low)) {
    return { outcome: 'unchanged', notWorse: true, warnings: [] };
  }
  return open();
}

/** The evidence with its sign turned so that worse is up. */
function worseIsUp({ shift, interval, objection, separated }: Evidence, direction: Direction) {
  const { low, high } = interval ?? { low: -Infinity, high: Infinity };
  return direction === 'higher'
    ? {
        sign: -1,
        shift: -shift,
        low: -high,
        high: -low,
        objection: { worse: objection.less, better: objection.greater },
        separated: separated.less,
      }
    : {
        sign: 1,
        shift,
        low,
        high,
        objection: { worse: objection.greater, better: objection.less },
        separated: separated.greater,
      };
}

/** What matters and what is within the margin, of shifts whose sign is turned by `sign`. */
function limits({ scale, shift: moved, tolerance }: Evidence, settings: Settings, sign: number) {
  const { margin, floor } = settings;
  const tolerant = tolerance !== null && !settings.thresholdGiven;
  const exceeds = (shift: number, limit: number) =>
    tolerant ? shift > limit * (1 + SLACK) : shift >= limit * (1 - SLACK);
  const amount = (shift: number) => Math.abs(scale.amount(sign * shift));
  const threshold = effectiveThreshold(settings, tolerance);
  return {
    matters: (shift: number, least = 0) =>
      shift > 0 &&
      exceeds(shift, scale.shift(Math.max(threshold, least))) &&
      (floor === null || Math.abs(scale.amount(moved)) >= floor * (1 - SLACK)),
    within: (end: number) =>
      Number.isFinite(end) &&
      (end === 0 ||
        Math.abs(end) < scale.shift(margin) * (1 - SLACK) ||
        (floor !== null && amount(end) < floor * (1 - SLACK))),
  };
}

/** A threshold that the user set holds for deterministic metrics too; else these have a tolerance of their own. */
export function effectiveThreshold(settings: Settings, tolerance: number | null): number {
  return tolerance === null || settings.thresholdGiven ? settings.threshold : tolerance;
}

/** A metric without direction can move, and nobody can say whether that is good. */
function directed(judgement: Judgement, direction: Direction): Judgement {
  if (direction !== 'none' || judgement.outcome === 'unchanged') return judgement;
  return {
    outcome: 'inconclusive',
    notWorse: false,
    warnings: [...judgement.warnings, 'It changed, but has no direction, so it is neither better nor worse.'],
    advice: 'Give it a direction by a config rule if it is to be judged.',
  };
}
