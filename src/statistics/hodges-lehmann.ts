import { criticalValue } from './critical-value.ts';
import { sortedSample } from './sorted-sample.ts';

export interface HodgesLehmann {
  /** Median of all n·m differences candidate − baseline. Not the difference of the medians. */
  readonly estimate: number;
  /** −Infinity where the samples are too small for the confidence asked for. */
  readonly low: number;
  /** Infinity where the samples are too small for the confidence asked for. */
  readonly high: number;
  /** The confidence attained, at least the one asked for; exact without ties, a lower bound with ties. */
  readonly confidence: number;
}

/**
 * Shift of the candidate against the baseline with its two-sided interval, the inversion of the Mann-Whitney test (Hodges
 * & Lehmann 1963). Each bound alone is one-sided at (1 + confidence) / 2. On logarithms of values the shift is the
 * logarithm of a ratio. Throws RangeError for an empty sample, a value that is not finite, or a confidence outside (0, 1).
 */
export function hodgesLehmann(
  candidate: ArrayLike<number>,
  baseline: ArrayLike<number>,
  confidence: number,
): HodgesLehmann {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence is ${confidence}, not in (0, 1)`);
  const x = sortedSample(candidate);
  const y = sortedSample(baseline);
  const pairs = x.length * y.length;
  const { count, attained } = criticalValue(x.length, y.length, (1 - confidence) / 2);
  const lowerMiddle = nthDifference(x, y, Math.ceil(pairs / 2));
  const upperMiddle = pairs % 2 === 1 ? lowerMiddle : nthDifference(x, y, pairs / 2 + 1);
  return {
    estimate: lowerMiddle + (upperMiddle - lowerMiddle) / 2,
    low: count === 0 ? -Infinity : nthDifference(x, y, count),
    high: count === 0 ? Infinity : nthDifference(x, y, pairs + 1 - count),
    confidence: 1 - 2 * attained,
  };
}

/**
 * The `rank`-th smallest (from 1) of the differences between two ascending samples, without forming them: bisection on
 * the value, where every step snaps to a difference that occurs, so that the result is one of them. O(n + m) a step.
 */
function nthDifference(x: Float64Array, y: Float64Array, rank: number): number {
  let low = (x[0] ?? 0) - (y.at(-1) ?? 0);
  let high = (x.at(-1) ?? 0) - (y[0] ?? 0);
  while (low < high) {
    const middle = low / 2 + high / 2;
    const { count, below, above } = split(x, y, middle < high ? middle : low);
    if (count >= rank) high = below;
    else low = above;
  }
  return low;
}

/** How many differences are at most `value`, the largest of them, and the smallest of the others. */
function split(x: Float64Array, y: Float64Array, value: number) {
  let count = 0;
  let below = -Infinity;
  let above = Infinity;
  let first = 0;
  for (const larger of x) {
    while (first < y.length && larger - (y[first] ?? 0) > value) first++;
    count += y.length - first;
    if (first < y.length) below = Math.max(below, larger - (y[first] ?? 0));
    if (first > 0) above = Math.min(above, larger - (y[first - 1] ?? 0));
  }
  return { count, below, above };
}
