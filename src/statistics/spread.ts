import { mean, sum } from 'simple-statistics';

/** Σ(x − mean)² and the degrees of freedom it has, n − 1. */
export function squaredDeviations(values: readonly number[]): { sum: number; df: number } {
  const center = mean(values);
  return { sum: sum(values.map((value) => (value - center) ** 2)), df: values.length - 1 };
}

/**
 * Standard deviation within the samples, each about its own mean (n − 1 in the denominator each); null where no sample
 * has two values, since then nothing is known of it.
 */
export function pooledStandardDeviation(samples: readonly (readonly number[])[]): number | null {
  const parts = samples.filter((values) => values.length > 1).map(squaredDeviations);
  if (parts.length === 0) return null;
  return Math.sqrt(sum(parts.map((part) => part.sum)) / sum(parts.map((part) => part.df)));
}
