import { evaluate, type FormulaName, type Terms } from '../../model/formula.ts';
import type { Metric } from '../../model/metric.ts';
import type { Reading } from '../../model/reading.ts';

/** The ratio or score of one run, with the terms that it is recomputed from. Empty where the formula has no value. */
export function additiveReading(
  { benchmark, metric, unit, direction }: Metric,
  formula: FormulaName,
  terms: Terms,
): Reading[] {
  const value = evaluate(formula, terms);
  if (value === null) return [];
  const additive = { formula, terms: [terms] };
  return [{ benchmark, metric, unit, direction, grain: 'repetition', values: [value], additive }];
}

/** A ratio or score as its terms. */
export interface AdditiveValue {
  readonly formula: FormulaName;
  readonly terms: Terms;
}

/** Whether the terms give `value`, but for rounding. */
export function gives({ formula, terms }: AdditiveValue, value: number): boolean {
  const expected = evaluate(formula, terms);
  return expected !== null && Math.abs(expected - value) <= 1e-9 * Math.abs(expected);
}
