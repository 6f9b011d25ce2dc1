import type { FormulaName, Terms } from '../../model/formula.ts';
import { type Grain, type Metric, metricId } from '../../model/metric.ts';
import type { Parsed, Reading } from '../../model/reading.ts';
import { random } from '../../statistics/random.ts';

/** What a snapshot stores of one metric and repetition at most. */
const MAX_VALUES = 5_000_000;

/** Values that belong together. */
interface Series extends Metric {
  readonly grain: Grain;
}

/** A value as a format reads it, with its terms where it is a ratio or score. */
interface Value extends Series {
  readonly value: number;
  readonly additive?: { readonly formula: FormulaName; readonly terms: Terms } | undefined;
}

/** What a series begins with: the first value says by which formula all are made. */
type First = Series & Pick<Value, 'additive'>;

/**
 * Gathers values that arrive one by one into readings: one for each benchmark, metric, unit and grain, in the order
 * in which they first appeared.
 */
export interface ReadingCollector {
  add(value: Value): void;
  /** `add` for many values of one series, at a fifth of the price of each. */
  addAll(series: Series, values: readonly number[]): void;
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
  const readingOf = (of: First): Growing => {
    const key = `${of.benchmark}\n${of.metric}\n${of.unit}\n${of.grain}`;
    const known = growing.get(key);
    if (known !== undefined) return known;
    const reading = begin(of);
    growing.set(key, reading);
    return reading;
  };
  const keep = (reading: Growing, value: number, terms?: Terms): void => {
    reading.seen += 1;
    const at = reading.seen <= limit ? reading.seen - 1 : Math.floor(uniform() * reading.seen);
    if (at >= limit) return;
    reading.values[at] = value;
    if (terms) reading.terms[at] = terms;
  };
  return {
    add: (value) => keep(readingOf(value), value.value, value.additive?.terms),
    addAll: (series, values) => {
      const reading = readingOf(series);
      for (const value of values) keep(reading, value);
    },
    collected: () => ({
      readings: [...growing.values()].map(finish),
      warnings: [...growing.values()]
        .filter(({ seen }) => seen > limit)
        .map((reading) => `${metricId(reading)}: kept a random ${limit} of ${reading.seen} values`),
    }),
  };
}

function begin({ benchmark, metric, unit, direction, grain, additive }: First): Growing {
  const formula = additive?.formula;
  return { benchmark, metric, unit, direction, grain, values: [], formula, terms: [], seen: 0 };
}

function finish({ formula, terms, seen: _, ...reading }: Growing): Reading {
  return formula === undefined || terms.length !== reading.values.length
    ? reading
    : { ...reading, additive: { formula, terms } };
}
