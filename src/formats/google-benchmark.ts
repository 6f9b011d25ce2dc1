import { z } from 'zod';
import type { Direction, Metric } from '../model/metric.ts';
import type { Aggregate, Parsed } from '../model/reading.ts';
import type { Format } from './format.ts';
import { aggregatesOf } from './parsed/aggregates.ts';
import { failureCollector } from './parsed/failure-collector.ts';
import { readingCollector } from './parsed/reading-collector.ts';
import { readJson } from './syntax/json.ts';
import { hasKeys } from './syntax/json-head.ts';

/** Beside these a run has its numbers: times, and counters under any name. */
const RunSchema = z.looseObject({
  name: z.string().min(1),
  run_name: z.string().min(1),
  run_type: z.enum(['iteration', 'aggregate']),
  aggregate_name: z.string().optional(),
  aggregate_unit: z.string().optional(),
  time_unit: z.enum(['ns', 'us', 'ms', 's']).optional(),
  real_time: z.number().nonnegative().optional(),
  cpu_time: z.number().nonnegative().optional(),
  error_occurred: z.boolean().optional(),
  error_message: z.string().optional(),
  skipped: z.boolean().optional(),
  skip_message: z.string().optional(),
});
type Run = z.infer<typeof RunSchema>;

const ResultSchema = z.object({
  context: z.object({ library_build_type: z.string().optional() }),
  benchmarks: z.array(RunSchema),
});

/** Numbers that describe a run and measure nothing. */
const bookkeeping = new Set([
  'family_index',
  'per_family_instance_index',
  'repetitions',
  'repetition_index',
  'threads',
  'iterations',
]);

/** What raw values, where they are there, say themselves. */
const derived = new Set(['mean', 'median', 'stddev', 'cv']);

const counters: ReadonlyMap<string, readonly [unit: string, direction: Direction]> = new Map([
  ['bytes_per_second', ['B/s', 'higher']],
  ['items_per_second', ['items/s', 'higher']],
  ['allocs_per_iter', ['allocs/iter', 'lower']],
  ['max_bytes_used', ['B', 'lower']],
  ['total_allocated_bytes', ['B', 'lower']],
]);

/**
 * `--benchmark_out_format=json`. A value is the mean over the iterations of one run; `--benchmark_repetitions` repeats
 * the run within the same process, so the values of one file are iterations, not independent repetitions.
 */
export const googleBenchmark: Format = {
  name: 'google-benchmark',
  title: 'Google Benchmark --benchmark_out_format=json',

  matches(source) {
    const found = hasKeys(source, 'object', 'context', 'benchmarks') && !/"jmhVersion"/.test(source.head);
    return found ? 'context and benchmarks' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const { context, benchmarks } = await readJson(source, ResultSchema);
    const collector = readingCollector();
    const failures = failureCollector();
    const aggregates: Aggregate[] = [];
    const warnings: string[] = [];
    for (const run of benchmarks) {
      const { run_name: benchmark, error_message: message } = run;
      if (run.error_occurred) failures.add({ benchmark, name: run.name, message });
      else if (run.skipped) warnings.push(`${run.name} was skipped: ${run.skip_message || 'no reason told'}`);
      else if (run.run_type === 'aggregate') aggregates.push(...toAggregates(run));
      else {
        for (const [metric, value] of numbersOf(run)) collector.add({ ...metric, grain: 'iteration', value });
      }
    }
    const { readings, warnings: sampled } = collector.collected();
    const raw = new Set(readings.map(({ benchmark }) => benchmark));
    if (aggregates.length > 0 && raw.size === 0) {
      warnings.push('no raw values: run without --benchmark_report_aggregates_only to keep them');
    }
    return {
      readings,
      aggregates: aggregates.filter(
        ({ benchmark, statistic }) => !(raw.has(benchmark) && derived.has(statistic)),
      ),
      warnings: [...warnings, ...sampled],
      failures: failures.failures(),
      environment: environmentOf(context.library_build_type),
    };
  },
};

function numbersOf(run: Run): [Metric, number][] {
  return Object.entries(run).flatMap(([name, value]): [Metric, number][] => {
    if (typeof value !== 'number' || bookkeeping.has(name)) return [];
    const [unit, direction] = meaningOf(name, run);
    return [[{ benchmark: run.run_name, metric: name, unit, direction }, value]];
  });
}

function meaningOf(name: string, run: Run): readonly [unit: string, direction: Direction] {
  if (name === 'real_time' || name === 'cpu_time') return [run.time_unit ?? 'ns', 'lower'];
  return counters.get(name) ?? ['', 'none'];
}

/** `cv` and `RMS` are fractions of the metric, whatever its unit. */
function toAggregates(run: Run): Aggregate[] {
  const statistic = run.aggregate_name ?? 'aggregate';
  return numbersOf(run).flatMap(([metric, value]) =>
    aggregatesOf(run.aggregate_unit === 'percentage' ? { ...metric, unit: '' } : metric, {
      [statistic]: value,
    }),
  );
}

function environmentOf(buildType: string | undefined): Record<string, string> {
  return buildType === undefined ? {} : { 'google-benchmark.library_build_type': buildType };
}
