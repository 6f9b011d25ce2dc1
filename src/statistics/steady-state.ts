import { linearRegression } from 'simple-statistics';
import { median, quantile } from './quantile.ts';

const BATCH = 5;
/** A start-up phase longer than this share is no phase any more: the series has no steady state to speak of. */
const MAXIMUM_SHARE = 0.5;
const MAXIMUM_SLOPE = 0.02;

export interface SteadyState {
  /** Leading values to discard from every process. */
  readonly cut: number;
  /** Relative change over the kept part, the median of the processes; null where too little is kept to say. */
  readonly slope: number | null;
  /** False where the cut is at its limit or the kept part still moves by more than 2 %. */
  readonly steady: boolean;
}

/**
 * The common warm-up of processes of one benchmark, each a series in order of time. Baseline and candidate processes go in
 * together and unlabelled: a cut of its own for each side would be an effect of the side.
 */
export function steadyState(processes: readonly (readonly number[])[]): SteadyState {
  const limit = Math.min(...processes.map((values) => BATCH * largestCut(Math.floor(values.length / BATCH))));
  const cut = Math.min(commonCut(processes.map(mserCut)), limit);
  const slopes = processes
    .map((values) => relativeSlope(values.slice(cut)))
    .filter((slope) => slope !== null);
  const slope = slopes.length === 0 ? null : median(slopes);
  const atLimit = cut > 0 && cut === limit;
  return { cut, slope, steady: !atLimit && Math.abs(slope ?? 0) <= MAXIMUM_SLOPE };
}

/**
 * How many leading values to discard: the truncation that minimises the standard error of what is left (MSER-5, White
 * 1997), on medians of batches of 5, which single spikes do not move. At most half of the values, a multiple of 5.
 */
export function mserCut(values: readonly number[]): number {
  const medians = batchMedians(values);
  let best = { error: Infinity, cut: 0 };
  let [count, mean, squares] = [0, 0, 0];
  for (let cut = medians.length - 1; cut >= 0; cut--) {
    const value = medians[cut] ?? 0;
    count++;
    const difference = value - mean;
    mean += difference / count;
    squares += difference * (value - mean);
    const error = squares / count ** 2;
    if (cut <= largestCut(medians.length) && error <= best.error) best = { error, cut };
  }
  return best.cut * BATCH;
}

/** One cut for all processes: the 90th percentile of their own, so that nearly all of them have warmed up. */
export function commonCut(cuts: readonly number[]): number {
  return Math.ceil(quantile(cuts, 0.9));
}

/** Change over the series along its least-squares line, relative to its median; null for fewer than 3 batches. */
export function relativeSlope(values: readonly number[]): number | null {
  const medians = batchMedians(values);
  if (medians.length < 3) return null;
  const center = median(medians);
  if (center === 0) return null;
  return (
    (linearRegression(medians.map((value, i) => [i, value])).m * (medians.length - 1)) / Math.abs(center)
  );
}

function largestCut(batches: number): number {
  return Math.floor(batches * MAXIMUM_SHARE);
}

/** Medians of whole batches; an incomplete last one is left out. */
function batchMedians(values: readonly number[]): number[] {
  const medians = new Array<number>(Math.floor(values.length / BATCH));
  for (let batch = 0; batch < medians.length; batch++) medians[batch] = medianOfFive(values, batch * BATCH);
  return medians;
}

/** Of the five values from `start` on, without the list that `median` would make: a long series has millions of them. */
function medianOfFive(values: readonly number[], start: number): number {
  const at = (offset: number) => values[start + offset] ?? Number.NaN;
  const [low1, high1] = [Math.min(at(0), at(1)), Math.max(at(0), at(1))];
  const [low2, high2] = [Math.min(at(2), at(3)), Math.max(at(2), at(3))];
  // Neither the smallest nor the largest of the four can be it.
  const [a, b, c] = [Math.max(low1, low2), Math.min(high1, high2), at(4)];
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
