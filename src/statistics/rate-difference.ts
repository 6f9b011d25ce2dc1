import type { Counts } from './fisher.ts';
import { normalQuantile } from './normal.ts';

export interface RateDifference {
  /** Candidate's rate less the baseline's, −1 … 1. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Difference of two rates with its two-sided interval: Newcombe 1998 (Stat. Med. 17:873, method 10), from the two Wilson
 * intervals. Sound also where a rate is 0 or 1. Throws RangeError for no trials.
 */
export function rateDifference(candidate: Counts, baseline: Counts, confidence: number): RateDifference {
  const [x, y] = [wilson(candidate, confidence), wilson(baseline, confidence)];
  const estimate = x.rate - y.rate;
  return {
    estimate,
    low: estimate - Math.hypot(x.rate - x.low, y.high - y.rate),
    high: estimate + Math.hypot(x.high - x.rate, y.rate - y.low),
  };
}

function wilson({ events, trials }: Counts, confidence: number) {
  if (!(trials > 0)) throw new RangeError('a rate needs at least one trial');
  const z = normalQuantile((1 + confidence) / 2);
  const rate = events / trials;
  const center = (rate + (z * z) / (2 * trials)) / (1 + (z * z) / trials);
  const half =
    (z / (1 + (z * z) / trials)) * Math.sqrt((rate * (1 - rate)) / trials + (z * z) / (4 * trials * trials));
  return { rate, low: Math.max(0, center - half), high: Math.min(1, center + half) };
}
