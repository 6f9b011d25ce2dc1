import { mean } from 'simple-statistics';
import { median } from './quantile.ts';
import { squaredDeviations } from './spread.ts';
import { studentQuantile, studentUpperTail } from './student-t.ts';

/** What is believed of the job-to-job spread before the history speaks: worth `weight` degrees of freedom. */
export interface SpreadPrior {
  readonly sd: number;
  readonly weight: number;
}

export interface PredictiveT {
  readonly t: number;
  readonly df: number;
  /** Standard error of the difference between a new job and the history's mean. */
  readonly standardError: number;
  /** Candidate less the median of the history, which one bad job cannot move. */
  readonly estimate: number;
  /** P of a difference this large or larger, had nothing changed: small where the candidate is larger. */
  readonly pGreater: number;
  readonly pLess: number;
  /** Two-sided. */
  readonly p: number;
  /** One-sided upper confidence bound of the change, by inversion of the test. */
  upper(confidence: number): number;
  /** One-sided lower confidence bound of the change. */
  lower(confidence: number): number;
  /** The change that this test shows with probability `power` at one-sided level `alpha`. */
  detectable(alpha: number, power: number): number;
}

/**
 * Is the candidate's job-level value one more draw from the history's? t = (c − mean) / (s·√(1 + 1/K)) over K earlier
 * jobs, with s² = (weight·sd² + Σ(x − mean)²) / (weight + K − 1): the prior keeps a short, lucky history from claiming
 * a spread near 0. Values on a logarithmic scale give ratios. Throws RangeError for an empty history, values that are
 * not finite, or a prior that is not positive.
 */
export function predictiveT(candidate: number, history: readonly number[], prior: SpreadPrior): PredictiveT {
  if (!Number.isFinite(candidate))
    throw new RangeError(`the candidate's value is ${candidate}, not a finite number`);
  if (!(prior.sd > 0 && prior.weight > 0)) throw new RangeError('the prior needs a positive sd and weight');
  const estimate = candidate - median(history);
  const deviations = squaredDeviations(history);
  const df = prior.weight + deviations.df;
  const variance = (prior.weight * prior.sd ** 2 + deviations.sum) / df;
  const standardError = Math.sqrt(variance * (1 + 1 / history.length));
  const difference = candidate - mean(history);
  const t = difference / standardError;
  const pGreater = studentUpperTail(t, df);
  const pLess = studentUpperTail(-t, df);
  return {
    t,
    df,
    standardError,
    estimate,
    pGreater,
    pLess,
    p: Math.min(1, 2 * Math.min(pGreater, pLess)),
    upper: (confidence) => difference + standardError * studentQuantile(confidence, df),
    lower: (confidence) => difference - standardError * studentQuantile(confidence, df),
    detectable: (alpha, power) =>
      standardError * (studentQuantile(1 - alpha, df) + studentQuantile(power, df)),
  };
}
