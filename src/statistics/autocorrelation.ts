import { mean } from 'simple-statistics';

/** Products that the sum over lags may cost; a longer memory than that allows is understated. */
const MAXIMUM_PRODUCTS = 1e8;

/**
 * Integrated autocorrelation time τ ≥ 1 of a series in order of time: so many values carry the information of one
 * independent value. 1 + 2·Σρ, ended by Geyer's initial monotone sequence (Geyer 1992): sums of neighbouring ρ, while
 * they are positive, none counting more than the one before. Throws for an empty series.
 */
export function integratedAutocorrelation(values: readonly number[]): number {
  const center = mean(values);
  const centered = Float64Array.from(values, (value) => value - center);
  const variance = productAtLag(centered, 0);
  if (variance === 0) return 1;
  const lags = Math.min(values.length / 2, MAXIMUM_PRODUCTS / values.length);
  let time = -1;
  let previous = Infinity;
  for (let lag = 0; lag < lags; lag += 2) {
    const pair = (productAtLag(centered, lag) + productAtLag(centered, lag + 1)) / variance;
    if (pair <= 0) break;
    previous = Math.min(previous, pair);
    time += 2 * previous;
  }
  return Math.max(1, time);
}

function productAtLag(centered: Float64Array, lag: number): number {
  let total = 0;
  for (let i = lag; i < centered.length; i++) total += (centered[i] ?? 0) * (centered[i - lag] ?? 0);
  return total;
}
