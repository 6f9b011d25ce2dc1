import { z } from 'zod';
import type { Aggregate, Parsed, Reading } from '../model/reading.ts';
import type { Format } from './format.ts';
import { aggregatesOf } from './parsed/aggregates.ts';
import { readJson } from './syntax/json.ts';
import { hasKeys } from './syntax/json-head.ts';

const seconds = z.number().nonnegative();

const StatsSchema = z.object({
  /** Each round's time divided by its `iterations`. Absent without `--benchmark-save-data`. */
  data: z.array(seconds).optional(),
  min: seconds.nullish(),
  max: seconds.nullish(),
  mean: seconds.nullish(),
  stddev: seconds.nullish(),
  median: seconds.nullish(),
  iqr: seconds.nullish(),
  q1: seconds.nullish(),
  q3: seconds.nullish(),
});

const BenchmarkSchema = z.object({
  fullname: z.string().min(1),
  /** What the test noted of itself; its numbers are shown. */
  extra_info: z.record(z.string(), z.unknown()).default({}),
  stats: StatsSchema,
});
type Benchmark = z.infer<typeof BenchmarkSchema>;

const ResultSchema = z.object({
  machine_info: z.object({
    python_implementation: z.string().optional(),
    python_version: z.string().optional(),
    cpu: z.object({ brand_raw: z.string().optional() }).optional(),
  }),
  benchmarks: z.array(BenchmarkSchema),
});
type Machine = z.infer<typeof ResultSchema>['machine_info'];

/** `--benchmark-json`, `--benchmark-save`: a value is one round of one process, in seconds an iteration. */
export const pytestBenchmark: Format = {
  name: 'pytest-benchmark',
  title: 'pytest-benchmark --benchmark-json',

  matches(source) {
    return hasKeys(source, 'object', 'machine_info', 'benchmarks')
      ? 'machine_info and benchmarks'
      : undefined;
  },

  async parse(source): Promise<Parsed> {
    const { machine_info, benchmarks } = await readJson(source, ResultSchema);
    const condensed = benchmarks.filter(({ stats }) => !stats.data?.length);
    return {
      readings: benchmarks.flatMap(toReadings),
      aggregates: condensed.flatMap(toAggregates),
      warnings:
        condensed.length === 0
          ? []
          : [`no raw values of ${condensed.length} benchmark(s): save them by --benchmark-save-data`],
      environment: environmentOf(machine_info),
    };
  },
};

function toReadings({ fullname: benchmark, stats, extra_info }: Benchmark): Reading[] {
  const noted = Object.entries(extra_info).flatMap(([metric, value]): Reading[] =>
    typeof value === 'number'
      ? [{ benchmark, metric, unit: '', direction: 'none', grain: 'repetition', values: [value] }]
      : [],
  );
  if (!stats.data?.length) return noted;
  const time = { benchmark, metric: 'time', unit: 's', direction: 'lower', grain: 'iteration' } as const;
  return [{ ...time, values: stats.data }, ...noted];
}

function toAggregates({ fullname: benchmark, stats: { data: _, ...statistics } }: Benchmark): Aggregate[] {
  return aggregatesOf({ benchmark, metric: 'time', unit: 's', direction: 'lower' }, statistics);
}

function environmentOf({ python_implementation, python_version, cpu }: Machine): Record<string, string> {
  return {
    ...(python_version === undefined
      ? {}
      : { python: `${python_implementation ?? 'Python'} ${python_version}` }),
    ...(cpu?.brand_raw === undefined ? {} : { 'cpu.model': cpu.brand_raw }),
  };
}
