import { z } from 'zod';
import { InputError } from '../errors.ts';
import type { Direction, Metric } from '../model/metric.ts';
import type { Aggregate, Parsed, Reading } from '../model/reading.ts';
import type { Format, Source } from './format.ts';
import { aggregatesOf } from './parsed/aggregates.ts';
import { readJson } from './syntax/json.ts';
import { hasKeys } from './syntax/json-head.ts';

const MAX_SAMPLES = 10_000_000;

const ResultSchema = z.object({
  scoreUnit: z.string().min(1),
  /** "NaN" where JMH could not tell. */
  score: z.union([z.number(), z.literal('NaN')]).optional(),
  /** Values of each fork. */
  rawData: z.array(z.array(z.number())).optional(),
  /** For each fork and iteration: values with their counts. */
  rawDataHistogram: z
    .array(z.array(z.array(z.tuple([z.number(), z.number().int().positive().max(MAX_SAMPLES)]))))
    .optional(),
});
type Result = z.infer<typeof ResultSchema>;

const BenchmarkSchema = z.object({
  benchmark: z.string().min(1),
  mode: z.enum(['thrpt', 'avgt', 'sample', 'ss']),
  threads: z.number().int().positive().default(1),
  params: z.record(z.string(), z.string()).default({}),
  jdkVersion: z.string().optional(),
  vmName: z.string().optional(),
  primaryMetric: ResultSchema,
  secondaryMetrics: z.record(z.string(), ResultSchema).default({}),
});
type Benchmark = z.infer<typeof BenchmarkSchema>;

const FileSchema = z.array(BenchmarkSchema);

const modes = {
  thrpt: 'throughput',
  avgt: 'average_time',
  sample: 'sample_time',
  ss: 'single_shot_time',
} as const;

/**
 * `-rf json`. A value is one measured iteration (or, in the mode sample, one call) within a fork; a fork is a fresh JVM,
 * so each fork is a repetition. The unit says which way is better: `ops/…` more, `…/op` less.
 */
export const jmh: Format = {
  name: 'jmh',
  title: 'JMH -rf json',

  matches: (source) =>
    hasKeys(source, 'array', 'benchmark', 'mode') && /"(jmhVersion|primaryMetric)"\s*:/.test(source.head)
      ? 'a list of benchmark, mode and primaryMetric'
      : undefined,

  async parse(source) {
    return toParsed(await readJson(source, FileSchema), source, forksOf);
  },

  async parseRepetitions(source) {
    const benchmarks = await readJson(source, FileSchema);
    const count = Math.max(0, ...benchmarks.map(({ primaryMetric }) => forksOf(primaryMetric).length));
    return Array.from({ length: count }, (_, fork) =>
      toParsed(benchmarks, source, (result) => forksOf(result).slice(fork, fork + 1)),
    );
  },
};

/** The values of each fork. */
function forksOf({ rawData, rawDataHistogram }: Result): readonly (readonly number[])[] {
  if (rawData) return rawData;
  return (rawDataHistogram ?? []).map((iterations) =>
    iterations.flat().flatMap(([value, count]) => new Array<number>(count).fill(value)),
  );
}

function toParsed(
  benchmarks: readonly Benchmark[],
  source: Source,
  select: (result: Result) => readonly (readonly number[])[],
): Parsed {
  refuseTooMany(benchmarks, source);
  const results = benchmarks.flatMap((benchmark) =>
    resultsOf(benchmark).map(([metric, result]) => ({ metric, result, values: select(result).flat() })),
  );
  const [first] = benchmarks;
  return {
    readings: results.flatMap(({ metric, values }): Reading[] =>
      values.length === 0 ? [] : [{ ...metric, grain: 'iteration', values }],
    ),
    aggregates: results.flatMap(({ metric, result }) => (isRaw(result) ? [] : toAggregates(metric, result))),
    warnings: [],
    environment: {
      ...(first?.jdkVersion === undefined ? {} : { 'jmh.jdk': first.jdkVersion }),
      ...(first?.vmName === undefined ? {} : { 'jmh.vm': first.vmName }),
    },
  };
}

function refuseTooMany(benchmarks: readonly Benchmark[], source: Source): void {
  const counts = benchmarks.flatMap(({ primaryMetric }) => primaryMetric.rawDataHistogram?.flat(2) ?? []);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  if (total <= MAX_SAMPLES) return;
  throw new InputError({
    what: `${total} samples, at most ${MAX_SAMPLES} are read`,
    where: { source: source.path },
    next: 'Measure for a shorter time, or in the mode avgt',
  });
}

function isRaw({ rawData, rawDataHistogram }: Result): boolean {
  return (rawData ?? rawDataHistogram) !== undefined;
}

/** The primary metric, and what profilers and auxiliary counters added while it was measured. */
function resultsOf({ benchmark, mode, threads, params, ...row }: Benchmark): [Metric, Result][] {
  const settings = Object.entries(params).map(([name, value]) => `${name}=${value}`);
  if (threads > 1) settings.push(`threads=${threads}`);
  const name = settings.length === 0 ? benchmark : `${benchmark} (${settings.join(', ')})`;
  const others = Object.entries(row.secondaryMetrics)
    .filter(([other]) => !(mode === 'sample' && isPercentile(other)))
    .map(([other, result]) => [`${modes[mode]}.${other}`, result] as const);
  return [[modes[mode], row.primaryMetric] as const, ...others].map(([metric, result]) => [
    { benchmark: name, metric, unit: result.scoreUnit, direction: directionOf(result.scoreUnit) },
    result,
  ]);
}

/** `p0.99`, once `name·p0.99`: computed from the samples that the histogram keeps. */
function isPercentile(metric: string): boolean {
  return /(^|·)p\d\.\d+$/.test(metric);
}

function directionOf(unit: string): Direction {
  if (unit.startsWith('ops/')) return 'higher';
  return unit.endsWith('/op') ? 'lower' : 'none';
}

function toAggregates(metric: Metric, { score }: Result): Aggregate[] {
  return aggregatesOf(metric, { mean: score === 'NaN' ? null : score });
}
