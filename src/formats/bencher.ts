import { z } from 'zod';
import type { Direction, Metric } from '../model/metric.ts';
import type { Parsed } from '../model/reading.ts';
import type { Format } from './format.ts';
import { aggregatesOf } from './parsed/aggregates.ts';
import { readJson } from './syntax/json.ts';
import { jsonHead } from './syntax/json-head.ts';

const MeasureSchema = z.object({
  value: z.number(),
  lower_value: z.number().nullish(),
  upper_value: z.number().nullish(),
});

/** benchmark → measure → numbers. */
const ResultsSchema = z.record(z.string().min(1), z.record(z.string().min(1), MeasureSchema));

/** Bencher's built-in measures; the file names no unit. */
const measures: ReadonlyMap<string, readonly [unit: string, direction: Direction]> = new Map([
  ['latency', ['ns', 'lower']],
  ['throughput', ['ops/s', 'higher']],
  ['build-time', ['s', 'lower']],
  ['file-size', ['B', 'lower']],
  ['instructions', ['', 'lower']],
  ['estimated-cycles', ['', 'lower']],
  ['total-cycles', ['', 'lower']],
]);

const text = String.raw`"(?:[^"\\]|\\.)*"`;
const opening = new RegExp(String.raw`^\s*\{\s*${text}\s*:\s*\{\s*${text}\s*:\s*\{[^{}]*"value"\s*:\s*-?\d`);

/**
 * Bencher Metric Format. A file is one run, so each value is one repetition's. A measure that is not built in has no
 * unit and no direction: it is shown, and gated where the configuration gives one.
 */
export const bencher: Format = {
  name: 'bencher',
  title: 'Bencher Metric Format (JSON)',

  matches(source) {
    const found = jsonHead(source)?.root === 'object' && opening.test(source.head);
    return found ? 'benchmarks with measures with values' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const results = Object.entries(await readJson(source, ResultsSchema)).flatMap(([benchmark, found]) =>
      Object.entries(found).map(([measure, numbers]) => ({ metric: metricOf(benchmark, measure), numbers })),
    );
    return {
      readings: results.map(({ metric, numbers }) => ({
        ...metric,
        grain: 'repetition',
        values: [numbers.value],
      })),
      aggregates: results.flatMap(({ metric, numbers: { value: _, ...bounds } }) =>
        aggregatesOf(metric, bounds),
      ),
      warnings: [],
    };
  },
};

function metricOf(benchmark: string, measure: string): Metric {
  const [unit, direction] = measures.get(measure) ?? ['', 'none' as const];
  return { benchmark, metric: measure, unit, direction };
}
