import { z } from 'zod';
import type { Metric } from '../../model/metric.ts';
import type { Aggregate, Parsed, Reading } from '../../model/reading.ts';
import { environmentOf } from '../otlp/environment.ts';
import { aggregatesOf, type Group, groupsOf, readingsOf } from '../otlp/readings.ts';
import { ResourceMetricsSchema } from '../otlp/schema.ts';
import { notesOf, seriesOf } from '../otlp/series.ts';
import { additiveReading } from '../parsed/additive-reading.ts';
import { condense, type GpuField, gpuFields } from './leaderboard.ts';
import { successRate } from './results.ts';

const number = z.number('must be a number');

/** What SMOLTRACE condensed of its traces. In 2025 until October, metrics.json was a list of these alone. */
export const TraceMetricSchema = z.object({
  name: z.string().min(1),
  unit: z.string().nullish(),
  data_points: z.array(
    z.object({
      value: z.object({ value: number.nullish(), sum: number.nullish(), count: number.nullish() }),
      attributes: z.record(z.string(), z.unknown()).nullish(),
    }),
  ),
});
type TraceMetric = z.infer<typeof TraceMetricSchema>;

export const MetricsFileSchema = z.object({
  run_id: z.string().nullish(),
  resourceMetrics: z.array(ResourceMetricsSchema).nullish(),
  aggregates: z.array(TraceMetricSchema).nullish(),
});
export type MetricsFile = z.infer<typeof MetricsFileSchema>;

/** Fields of the leaderboard that a gauge of GPUs is condensed to. */
const gauges: ReadonlyMap<string, readonly GpuField[]> = new Map([
  ['gen_ai.gpu.utilization', ['gpu_utilization_avg', 'gpu_utilization_max']],
  ['gen_ai.gpu.memory.used', ['gpu_memory_avg_mib', 'gpu_memory_max_mib']],
  ['gen_ai.gpu.temperature', ['gpu_temperature_avg', 'gpu_temperature_max']],
  ['gen_ai.gpu.power', ['gpu_power_avg_w']],
]);

/** Fields of the leaderboard that a counter's totals add up to. */
const counters = {
  'gen_ai.co2.emissions': { field: 'co2_emissions_g', unit: 'gCO2e' },
  'gen_ai.power.cost': { field: 'power_cost_total_usd', unit: 'USD' },
} as const;

/**
 * GPU series as they were sampled, and what they condense to: each GPU's mean and maximum, and the run's, which is the
 * mean of the GPUs' means, the largest maximum, and the sum of the GPUs' totals. (SMOLTRACE itself pools all points, and
 * takes the largest GPU's total for the whole.) An empty list is "not measured".
 */
export function parseGpuMetrics({ resourceMetrics }: MetricsFile, benchmark: string): Parsed {
  const exports = resourceMetrics ?? [];
  const groups = groupsOf(seriesOf(exports).map((series) => ({ ...series, benchmark })));
  const warnings = notesOf(exports);
  if (groups.length === 0) warnings.push('resourceMetrics is empty: no GPU was measured, which is not 0');
  return {
    readings: groups.flatMap(readingsOf),
    aggregates: [
      ...groups.flatMap(aggregatesOf),
      ...groups.flatMap(ofEachGpu),
      ...ofTheRun(groups, benchmark),
    ],
    warnings,
    environment: environmentOf(exports),
  };
}

/** What the traces say, for a metrics.json without its results. A 0 of tokens, cost or emissions was not recorded. */
export function parseTraceMetrics(metrics: readonly TraceMetric[], benchmark: string): Reading[] {
  return metrics.flatMap(({ name, data_points }) =>
    data_points.flatMap(({ value, attributes }) => fromTraces(name, value, attributes ?? {}, benchmark)),
  );
}

function ofEachGpu(group: Group): Aggregate[] {
  const { benchmark, metric, unit, direction } = group;
  return (gauges.get(group.name) ?? []).map((field) => {
    const { statistic } = gpuFields[field];
    return { benchmark, metric, unit, direction, statistic, value: condense(statistic, samplesOf(group)) };
  });
}

function ofTheRun(groups: readonly Group[], benchmark: string): Aggregate[] {
  const levels = [...gauges].flatMap(([name, fields]) => {
    const gpus = groups.filter((group) => group.name === name && samplesOf(group).length > 0);
    return fields.flatMap((field): Aggregate[] => {
      const { unit, statistic, direction } = gpuFields[field];
      const ofGpus = gpus.map((group) => condense(statistic, samplesOf(group)));
      const value = condense(statistic, ofGpus);
      return gpus.length === 0 ? [] : [{ benchmark, metric: field, unit, direction, statistic, value }];
    });
  });
  const totals = Object.entries(counters).flatMap(([name, { field, unit }]): Aggregate[] => {
    const values = groups
      .filter((group) => group.name === name)
      .flatMap(readingsOf)
      .flatMap(({ values }) => values);
    const value = values.reduce((sum, each) => sum + each, 0);
    return values.length === 0
      ? []
      : [{ benchmark, metric: field, unit, direction: 'lower', statistic: 'total', value }];
  });
  return [...levels, ...totals];
}

function samplesOf({ series }: Group): number[] {
  return series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
  );
}

type TraceValue = TraceMetric['data_points'][number]['value'];

type Named = Pick<Metric, 'metric' | 'unit'>;

const perTest: ReadonlyMap<string, Named> = new Map([
  ['tests.tool_calls', { metric: 'avg_tool_calls', unit: 'calls' }],
  ['tests.steps', { metric: 'avg_steps', unit: 'steps' }],
]);
const totalsOfTraces: ReadonlyMap<string, Named> = new Map([
  ['llm.token_count.total', { metric: 'total_tokens', unit: 'tokens' }],
  ['gen_ai.usage.cost.total', { metric: 'total_cost_usd', unit: 'USD' }],
  ['gen_ai.co2.emissions', { metric: 'co2_emissions_g', unit: 'gCO2e' }],
]);

function fromTraces(
  name: string,
  { value, sum, count }: TraceValue,
  attributes: Readonly<Record<string, unknown>>,
  benchmark: string,
): Reading[] {
  const base = { benchmark, direction: 'lower' } as const;
  const { total_tests: tests } = attributes;
  if (name === 'tests.successful' && typeof value === 'number' && typeof tests === 'number' && tests > 0) {
    return successRate(benchmark, { events: value, trials: tests });
  }
  const metric = perTest.get(name);
  if (metric && typeof sum === 'number' && count) {
    return additiveReading({ ...base, ...metric }, 'ratio', { numerator: sum, denominator: count });
  }
  const total = totalsOfTraces.get(name);
  return total && value ? [{ ...base, ...total, grain: 'repetition', values: [value] }] : [];
}
