import { z } from 'zod';
import type { Aggregate, Failure, Parsed, Reading } from '../model/reading.ts';
import type { Format } from './format.ts';
import { aggregatesOf } from './parsed/aggregates.ts';
import { readJson } from './syntax/json.ts';
import { hasKeys } from './syntax/json-head.ts';

const nanoseconds = z.number().nonnegative();

const StatisticsSchema = z.object({
  OriginalValues: z.array(nanoseconds).nullish(),
  Mean: nanoseconds.nullish(),
  Median: nanoseconds.nullish(),
  Min: nanoseconds.nullish(),
  Max: nanoseconds.nullish(),
  StandardDeviation: nanoseconds.nullish(),
});

const MeasurementSchema = z.object({
  IterationMode: z.string(),
  IterationStage: z.string().optional(),
  LaunchIndex: z.number().int(),
  Operations: z.number().positive(),
  Nanoseconds: nanoseconds,
});

const MetricSchema = z.object({
  Value: z.number(),
  Descriptor: z.object({ Id: z.string(), Unit: z.string().default(''), TheGreaterTheBetter: z.boolean() }),
});

const BenchmarkSchema = z.object({
  FullName: z.string().min(1),
  /** Null where no measurement succeeded. */
  Statistics: StatisticsSchema.nullable(),
  Memory: z.object({ BytesAllocatedPerOperation: z.number().nullish() }).nullish(),
  /** Absent with `excludeMeasurements`, as in the brief export. */
  Measurements: z.array(MeasurementSchema).nullish(),
  Metrics: z.array(MetricSchema).nullish(),
});
type Benchmark = z.infer<typeof BenchmarkSchema>;

const ReportSchema = z.object({
  HostEnvironmentInfo: z.object({ RuntimeVersion: z.string().nullish() }),
  Benchmarks: z.array(BenchmarkSchema),
});
type Report = z.infer<typeof ReportSchema>;

/**
 * The JSON exporters, full best. A value is the mean operation of one iteration, the overhead taken off by the tool, in ns; a launch
 * is a fresh process, so each launch is a repetition.
 */
export const benchmarkdotnet: Format = {
  name: 'benchmarkdotnet',
  title: 'BenchmarkDotNet JSON (full, brief)',

  matches(source) {
    const found = hasKeys(source, 'object', 'HostEnvironmentInfo', 'Benchmarks');
    return found ? 'HostEnvironmentInfo and Benchmarks' : undefined;
  },

  async parse(source) {
    return toParsed(await readJson(source, ReportSchema), undefined);
  },

  async parseRepetitions(source) {
    const report = await readJson(source, ReportSchema);
    const launches = new Set(
      report.Benchmarks.flatMap((benchmark) => resultsOf(benchmark).map(({ LaunchIndex }) => LaunchIndex)),
    );
    return launches.size > 1 ? [...launches].map((launch) => toParsed(report, launch)) : undefined;
  },
};

/** All launches, or one of them. */
function toParsed({ HostEnvironmentInfo, Benchmarks }: Report, launch: number | undefined): Parsed {
  const runtime = HostEnvironmentInfo.RuntimeVersion;
  return {
    readings: Benchmarks.flatMap((benchmark) => toReadings(benchmark, launch)),
    aggregates: Benchmarks.flatMap(toAggregates),
    warnings: [],
    failures: Benchmarks.flatMap(toFailures),
    environment: runtime ? { 'benchmarkdotnet.runtime': runtime } : {},
  };
}

function resultsOf({ Measurements }: Benchmark) {
  return (Measurements ?? []).filter(
    ({ IterationMode, IterationStage }) => IterationMode === 'Workload' && IterationStage === 'Result',
  );
}

const time = { metric: 'time', unit: 'ns', direction: 'lower' } as const;

function toReadings(benchmark: Benchmark, launch: number | undefined): Reading[] {
  const results = resultsOf(benchmark);
  const wanted = results.filter(({ LaunchIndex }) => launch === undefined || launch === LaunchIndex);
  const values =
    results.length === 0
      ? (benchmark.Statistics?.OriginalValues ?? [])
      : wanted.map(({ Nanoseconds, Operations }) => Nanoseconds / Operations);
  return values.length === 0 ? [] : [{ benchmark: benchmark.FullName, ...time, grain: 'iteration', values }];
}

/** The times where there are no raw ones, and what diagnosers counted. */
function toAggregates(benchmark: Benchmark): Aggregate[] {
  const { FullName: name, Statistics: statistics, Memory: memory, Metrics: metrics } = benchmark;
  const { OriginalValues: _, Mean, Median, Min, Max, StandardDeviation } = statistics ?? {};
  const isRaw = toReadings(benchmark, undefined).length > 0;
  const allocated = { benchmark: name, metric: 'allocated', unit: 'B/op', direction: 'lower' } as const;
  const others = (metrics ?? []).filter(({ Descriptor }) => Descriptor.Id !== 'Allocated Memory');
  return [
    ...aggregatesOf({ benchmark: name, ...time }, isRaw ? {} : { Mean, Median, Min, Max, StandardDeviation }),
    ...aggregatesOf(allocated, { mean: memory?.BytesAllocatedPerOperation }),
    ...others.flatMap(({ Value, Descriptor: { Id, Unit, TheGreaterTheBetter } }) => {
      const direction = TheGreaterTheBetter ? 'higher' : 'lower';
      return aggregatesOf({ benchmark: name, metric: Id, unit: Unit, direction }, { value: Value });
    }),
  ];
}

function toFailures({ FullName, Statistics }: Benchmark): Failure[] {
  return Statistics === null ? [{ benchmark: FullName, name: FullName, count: 1 }] : [];
}
