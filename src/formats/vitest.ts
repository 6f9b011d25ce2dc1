import { z } from 'zod';
import type { Aggregate, Failure, Parsed, Reading } from '../model/reading.ts';
import type { Format, Source } from './format.ts';
import { aggregatesOf } from './parsed/aggregates.ts';
import { checkShape, parseJson } from './syntax/json.ts';
import { hasKeys } from './syntax/json-head.ts';

const milliseconds = z.number().nonnegative().nullish();

/** tinybench's statistics of a task's times. */
const LatencySchema = z.object({
  samples: z.array(z.number().nonnegative()).nullish(),
  mean: milliseconds,
  median: milliseconds,
  p50: milliseconds,
  min: milliseconds,
  max: milliseconds,
  p75: milliseconds,
  p99: milliseconds,
  p995: milliseconds,
  p999: milliseconds,
  sd: milliseconds,
});
type Latency = z.infer<typeof LatencySchema>;

const ReportSchema = z.object({
  files: z.array(
    z.object({
      groups: z.array(
        z.object({
          fullName: z.string().min(1),
          benchmarks: z.array(LatencySchema.extend({ name: z.string().min(1) })),
        }),
      ),
    }),
  ),
});

/** The statistics are the result's own before tinybench 3, its `latency` since. */
const TaskSchema = z.object({
  name: z.string().min(1),
  result: LatencySchema.extend({
    latency: LatencySchema.optional(),
    state: z.string().optional(),
    error: z.looseObject({ message: z.string().optional() }).optional(),
  }),
});
type Task = z.infer<typeof TaskSchema>;

const failedStates = new Set(['errored', 'aborted', 'aborted-with-statistics']);

/**
 * `vitest bench --outputJson`, or tinybench's tasks as `[{name, result}]`. A value is one timed call, in ms, within one
 * process. Samples are written where vitest's `benchmark.includeSamples` (tinybench's `retainSamples`) is set.
 */
export const vitest: Format = {
  name: 'vitest',
  title: 'vitest bench --outputJson, tinybench tasks',

  matches(source) {
    const isReport = hasKeys(source, 'object', 'files') && /"groups"\s*:/.test(source.head);
    if (isReport) return 'files with groups';
    return hasKeys(source, 'array', 'name', 'result') ? 'tasks with name and result' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const tasks = await readTasks(source);
    const benchmarks = tasks.map(({ name, result }) => ({ name, latency: result.latency ?? result }));
    const condensed = benchmarks.filter(({ latency }) => !latency.samples?.length);
    const aggregates = condensed.flatMap(({ name, latency }) => toAggregates(name, latency));
    return {
      readings: benchmarks.flatMap(({ name, latency }) => toReadings(name, latency)),
      aggregates,
      warnings: aggregates.length === 0 ? [] : ['no raw values: set benchmark.includeSamples to keep them'],
      failures: tasks.flatMap(toFailures),
    };
  },
};

async function readTasks(source: Source): Promise<readonly Task[]> {
  const data = parseJson(await source.text(), source.path);
  const where = { source: source.path };
  if (Array.isArray(data)) return checkShape(z.array(TaskSchema), data, where);
  const { files } = checkShape(ReportSchema, data, where);
  return files.flatMap(({ groups }) =>
    groups.flatMap(({ fullName, benchmarks }) =>
      benchmarks.map(({ name, ...latency }) => ({ name: `${fullName} > ${name}`, result: latency })),
    ),
  );
}

const time = { metric: 'time', unit: 'ms', direction: 'lower' } as const;

function toReadings(benchmark: string, { samples }: Latency): Reading[] {
  return samples?.length ? [{ benchmark, ...time, grain: 'iteration', values: samples }] : [];
}

function toAggregates(benchmark: string, { mean, median, p50, min, max, ...rest }: Latency): Aggregate[] {
  const { p75, p99, p995: p99_5, p999: p99_9, sd } = rest;
  const statistics = { mean, median: median ?? p50, min, max, p75, p99, 'p99.5': p99_5, 'p99.9': p99_9, sd };
  return aggregatesOf({ benchmark, ...time }, statistics);
}

function toFailures({ name, result: { state, error } }: Task): Failure[] {
  const failed = error !== undefined || failedStates.has(state ?? '');
  return failed ? [{ benchmark: name, name, count: 1, message: error?.message ?? state }] : [];
}
