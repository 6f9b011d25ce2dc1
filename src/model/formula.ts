/**
 * Ratios and scores that must never be averaged: a value is recomputed from its additive terms, so shards and windows
 * merge by summing terms. A formula returns null where its denominator is zero or a term is absent.
 */
export type Terms = Readonly<Record<string, number>>;

/** `events / trials`, in 0 … 1: tested from its counts (Fisher), not from ranks. */
function proportion(terms: Terms): number | null {
  const { events, trials } = terms;
  return events === undefined || trials === undefined || trials === 0 ? null : events / trials;
}

/** `numerator / denominator` of any two sums, for example a mean from a sum and a count. */
function ratio(terms: Terms): number | null {
  const { numerator, denominator } = terms;
  return numerator === undefined || denominator === undefined || denominator === 0
    ? null
    : numerator / denominator;
}

export const formulas = { proportion, ratio } satisfies Record<string, (terms: Terms) => number | null>;
export type FormulaName = keyof typeof formulas;

export const formulaNames = Object.keys(formulas) as [FormulaName, ...FormulaName[]];

/** The value of `terms` under the named formula, or null where it is not defined. */
export function evaluate(formula: FormulaName, terms: Terms): number | null {
  return formulas[formula](terms);
}

/** Term-wise sum, for merging shards or windows. */
export function addTerms(a: Terms, b: Terms): Terms {
  const sum: Record<string, number> = { ...a };
  for (const [name, value] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + value;
  return sum;
}
