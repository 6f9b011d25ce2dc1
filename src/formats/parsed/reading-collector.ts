import type { FormulaName, Terms } from '../../model/formula.ts';
import { type Grain, type Metric, metricId } from '../../model/metric.ts';
import type { Parsed, Reading } from '../../model/reading.ts';
import { random } from '../../statistics/random.ts';

/** What a snapshot stores of one metric and repetition at most. */
const MAX_VALUES = 5_000_000;

/** A value as a format reads it, with its terms where it is a ratio or score. */
interface Value extends Metric {
  readonly grain: Grain;
  readonly value: number;
  readonly additive?: { readonly formula: FormulaName; readonly terms: Terms } | undefined;
}

/**
 * Gathers values that arrive one by one into readings: one for each benchmark, metric, unit and grain, in the order
 * in which they first appeared.
 */
export interface ReadingCollector {
  add(value: Value): void;
  /** The readings, and a warning for each of which more values came than are kept. */
  collected(): Pick<Parsed, 'readings' | 'warnings'>;
}

interface Growing extends Metric {
  readonly grain: Grain;
  readonly values: number[];
  readonly formula: FormulaName | undefined;
  readonly terms: Terms[];
  seen: number;
}

/**
 * Keeps all values up to `limit` of each metric: 8 bytes a value, 40 MB a metric by default. Of more it keeps a
 * uniform random sample (Vitter 1985, algorithm R) that depends on nothing but the values' count and order.
 */
export function readingCollector(limit = MAX_VALUES): ReadingCollector {
  const growing = new Map<string, Growing>();
  const uniform = random(1);
  return {
    add(value) {
      const key = `${value.benchmark}\n${value.metric}\n${value.unit}\n${value.grain}`;
      let reading = growing.get(key);
      if (reading === undefined) {
        reading = begin(value);
        growing.set(key, reading);
      }
      reading.seen += 1;
      const at = reading.seen <= limit ? reading.seen - 1 : Math.floor(uniform() * reading.seen);
      if (at >= limit) return;
      reading.values[at] = value.value;
      if (value.additive) reading.terms[at] = value.additive.terms;
    },
    collected: () => ({
      readings: [...growing.values()].map(finish),
      warnings: [...growing.values()]
        .filter(({ seen }) => seen > limit)
        .map((reading) => `${metricId(reading)}: kept a random ${limit} of ${reading.seen} values`),
    }),
  };
}

function begin({ benchmark, metric, unit, direction, grain, additive }: Value): Growing {
  const formula = additive?.formula;
  return { benchmark, metric, unit, direction, grain, values: [], formula, terms: [], seen: 0 };
}

function finish({ formula, terms, seen: _, ...reading }: Growing): Reading {
  return formula === undefined || terms.length !== reading.values.length
    ? reading
    : { ...reading, additive: { formula, terms } };
}
