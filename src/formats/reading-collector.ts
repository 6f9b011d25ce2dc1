import type { FormulaName, Terms } from '../model/formula.ts';
import type { Grain, Metric } from '../model/metric.ts';
import type { Reading } from '../model/reading.ts';

/** A value as a format reads it, with its terms where it is a ratio or score. */
export interface Value extends Metric {
  readonly grain: Grain;
  readonly value: number;
  readonly additive?: { readonly formula: FormulaName; readonly terms: Terms };
}

interface Growing extends Metric {
  readonly grain: Grain;
  readonly values: number[];
  readonly formula: FormulaName | undefined;
  readonly terms: Terms[];
}

/**
 * Gathers values that arrive one by one into readings: one for each benchmark, metric, unit and grain, in the order
 * in which they first appeared.
 */
export interface ReadingCollector {
  add(value: Value): void;
  readings(): readonly Reading[];
}

export function readingCollector(): ReadingCollector {
  const growing = new Map<string, Growing>();
  return {
    add({ value, additive, benchmark, metric, unit, direction, grain }) {
      const key = JSON.stringify([benchmark, metric, unit, grain]);
      let reading = growing.get(key);
      if (reading === undefined) {
        const formula = additive?.formula;
        reading = { benchmark, metric, unit, direction, grain, values: [], formula, terms: [] };
        growing.set(key, reading);
      }
      reading.values.push(value);
      if (additive) reading.terms.push(additive.terms);
    },
    readings: () => [...growing.values()].map(finish),
  };
}

function finish({ formula, terms, ...reading }: Growing): Reading {
  return formula === undefined || terms.length !== reading.values.length
    ? reading
    : { ...reading, additive: { formula, terms } };
}
