import { mean, quantile as typeSeven } from 'simple-statistics';
import { sortedSample } from './sorted-sample.ts';

/**
 * Quantile `q` (0 … 1) by linear interpolation at (n − 1)·q: type 7 of Hyndman & Fan 1996, the default of R and NumPy.
 * Throws RangeError for no values or one that is not finite.
 */
export function quantile(values: readonly number[], q: number): number {
  requireSample(values);
  // simple-statistics selects in O(n) and is type 7 since 7.8.9; its p-values are not used anywhere (a two-digit table).
  return typeSeven(values, q);
}

/** Several quantiles of one sample, in the order asked for: as `quantile` gives them, for little more than the price of one. */
export function quantiles(values: readonly number[], levels: readonly number[]): readonly number[] {
  requireSample(values);
  return typeSeven(values, levels);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Mean of the largest `share` (0 … 1) of the values, at least of one: a tail metric steadier than a high quantile. */
export function tailMean(values: readonly number[], share: number): number {
  const sorted = sortedSample(values);
  return mean([...sorted.subarray(sorted.length - Math.max(1, Math.ceil(sorted.length * share)))]);
}

/** Fraction of the values above `limit`. */
export function exceedanceRate(values: readonly number[], limit: number): number {
  requireSample(values);
  return values.filter((value) => value > limit).length / values.length;
}

function requireSample(values: readonly number[]): void {
  if (values.length === 0) throw new RangeError('a sample needs at least one value');
  // Ten times as fast as `every`, which shows where samples have millions of values.
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i]))
      throw new RangeError('a sample holds a value that is not a finite number');
  }
}
