/**
 * Ratios and scores that must never be averaged: a value is recomputed from its additive terms, so shards and windows
 * merge by summing terms. A formula returns null where its denominator is zero or a term is absent.
 */
export type Terms = Readonly<Record<string, number>>;

/** Beyond what anything measures, and far enough from where sums and squares of it are infinite. */
export const LARGEST = 1e100;

/** Fewest samples that a coefficient of variation is given for. */
const MIN_VARIATION_SAMPLES = 5;

/** `events / trials`, in 0 … 1: tested from its counts (Fisher), not from ranks. */
function proportion({ events, trials }: Terms): number | null {
  return events === undefined || trials === undefined || trials === 0 ? null : events / trials;
}

/** `numerator / denominator` of any two sums, for example a mean from a sum and a count. */
function ratio({ numerator, denominator }: Terms): number | null {
  return numerator === undefined || denominator === undefined || denominator === 0
    ? null
    : numerator / denominator;
}

/**
 * Population standard deviation over mean, from `count`, `sum` and `sumOfSquares`: 0 or more, no unit. Null below 5
 * samples and for a mean of 0. Livepeer's `jitter_coeff_fps` is this of output FPS.
 */
function variationCoefficient({ count, sum, sumOfSquares }: Terms): number | null {
  if (count === undefined || sum === undefined || sumOfSquares === undefined) return null;
  if (count < MIN_VARIATION_SAMPLES || sum === 0) return null;
  const mean = sum / count;
  const variance = Math.max(0, sumOfSquares / count - mean * mean);
  return Math.sqrt(variance) / Math.abs(mean);
}

/**
 * Livepeer's SLA score in its first semantics, 0 … 100: 70 parts for sessions that did not fail without excuse and 30
 * for sessions that were not swapped, of `known` sessions. Later semantics weigh other terms and are other formulas.
 */
function livepeerSlaV1({ known, unexcused, swapped }: Terms): number | null {
  if (known === undefined || unexcused === undefined || swapped === undefined || known === 0) return null;
  return 70 * (1 - unexcused / known) + 30 * (1 - swapped / known);
}

const formulas = { proportion, ratio, variationCoefficient, livepeerSlaV1 } satisfies Record<
  string,
  (terms: Terms) => number | null
>;
export type FormulaName = keyof typeof formulas;

export const formulaNames = Object.keys(formulas) as [FormulaName, ...FormulaName[]];

/** The value of `terms` under the named formula, or null where it is not defined or beyond ±LARGEST. */
export function evaluate(formula: FormulaName, terms: Terms): number | null {
  const value = formulas[formula](terms);
  return value !== null && Math.abs(value) <= LARGEST ? value : null;
}

/** The value of all `terms` together: of their sums, never a mean of their values. Null for an empty list. */
export function evaluateSum(formula: FormulaName, terms: readonly Terms[]): number | null {
  return evaluate(formula, terms.reduce(addTerms, {}));
}

/** Term-wise sum, for merging shards or windows. */
export function addTerms(a: Terms, b: Terms): Terms {
  const sum: Record<string, number> = { ...a };
  for (const [name, value] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + value;
  return sum;
}
