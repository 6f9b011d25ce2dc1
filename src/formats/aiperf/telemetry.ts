import { z } from 'zod';
import type { Aggregate, Parsed } from '../../model/reading.ts';
import type { Source } from '../format.ts';
import { readingCollector } from '../parsed/reading-collector.ts';
import { exactInteger } from '../syntax/exact-integer.ts';
import { readJsonLines } from '../syntax/json.ts';
import { gpuMetric } from './gpu-fields.ts';
import type { Window } from './records.ts';
import { StatisticsSchema, toAggregates } from './statistics.ts';

/** One scrape of one GPU. */
const SampleSchema = z.object({
  gpu_index: z.number().int().nonnegative(),
  gpu_uuid: z.string(),
  gpu_model_name: z.string().nullish(),
  /** Until 0.11. */
  dcgm_url: z.string().nullish(),
  telemetry_source_url: z.string().nullish(),
  telemetry_data: z.record(z.string(), z.number().nullable()),
});
type Sample = z.infer<typeof SampleSchema>;

interface Counter {
  readonly benchmark: string;
  readonly field: string;
  first: number;
  last: number;
}

/**
 * `gpu_telemetry_export.jsonl`: gauges as samples, counters as their increase. It also holds scrapes from before and
 * after the requests; `window` leaves those out. A GPU that two exporters report is read from the first of them.
 */
export async function parseTelemetry(
  source: Source,
  benchmark: string,
  window?: Window | null,
): Promise<Parsed> {
  const collector = readingCollector();
  const exporters = new Map<string, string>();
  const counters = new Map<string, Counter>();
  const environment: Record<string, string> = {};
  const warnings = new Set<string>();
  for await (const { record, text } of readJsonLines(source, SampleSchema)) {
    const url = record.telemetry_source_url ?? record.dcgm_url ?? '';
    const exporter = exporters.get(record.gpu_uuid) ?? url;
    exporters.set(record.gpu_uuid, exporter);
    if (exporter !== url)
      warnings.add(`GPU ${record.gpu_index} is reported by two exporters: the second is left out`);
    if (exporter !== url || !isWithin(window, exactInteger(text, 'timestamp_ns'))) continue;
    if (record.gpu_model_name) environment[`gpu.${record.gpu_index}.name`] = record.gpu_model_name;
    addSample(record, gpuBenchmark(benchmark, record.gpu_index), collector.add, counters);
  }
  for (const { benchmark, field, first, last } of counters.values()) {
    const { metric, unit } = gpuMetric(field);
    const value = last - first;
    if (value < 0) warnings.add(`${benchmark}/${metric} was reset during the run and is left out`);
    else collector.add({ benchmark, metric, unit, direction: 'none', grain: 'repetition', value });
  }
  const { readings, warnings: sampled } = collector.collected();
  return { readings, aggregates: [], warnings: [...warnings, ...sampled], environment };
}

function gpuBenchmark(benchmark: string, index: number): string {
  return `${benchmark} (gpu ${index})`;
}

function isWithin(window: Window | null | undefined, time: bigint | undefined): boolean {
  return !window || time === undefined || (time >= window.start && time <= window.end);
}

function addSample(
  { telemetry_data }: Sample,
  benchmark: string,
  add: ReturnType<typeof readingCollector>['add'],
  counters: Map<string, Counter>,
): void {
  for (const [field, value] of Object.entries(telemetry_data)) {
    if (value === null) continue;
    const { metric, unit, counter } = gpuMetric(field);
    if (isUnmeasured(unit, value)) continue;
    if (!counter) {
      add({ benchmark, metric, unit, direction: 'none', grain: 'iteration', value });
      continue;
    }
    const key = `${benchmark}\n${field}`;
    const known = counters.get(key);
    if (known) known.last = value;
    else counters.set(key, { benchmark, field, first: value, last: value });
  }
}

/** A sensor that the GPU does not have is exported as 0 °C. */
function isUnmeasured(unit: string, value: unknown): boolean {
  return unit === '°C' && value === 0;
}

/** `telemetry_data` of the summary. */
export const TelemetrySummarySchema = z.object({
  endpoints: z.record(
    z.string(),
    z.object({
      gpus: z.record(
        z.string(),
        z.object({
          gpu_index: z.number().int().nonnegative(),
          gpu_name: z.string(),
          gpu_uuid: z.string(),
          metrics: z.record(z.string(), StatisticsSchema.nullable()),
        }),
      ),
    }),
  ),
});

/** Each GPU once. A counter that comes with a distribution is a level since the machine started and is left out. */
export function telemetryAggregates(
  { endpoints }: z.infer<typeof TelemetrySummarySchema>,
  benchmark: string,
): { aggregates: Aggregate[]; environment: Record<string, string> } {
  const gpus = new Map(
    Object.values(endpoints)
      .flatMap((endpoint) => Object.values(endpoint.gpus))
      .map((gpu) => [gpu.gpu_uuid, gpu]),
  );
  const aggregates = [...gpus.values()].flatMap(({ gpu_index, metrics }) =>
    Object.entries(metrics).flatMap(([field, statistics]) => {
      const { metric, unit, counter } = gpuMetric(field);
      if (statistics === null || (counter && 'min' in statistics)) return [];
      if (isUnmeasured(unit, statistics.max)) return [];
      return toAggregates(
        { benchmark: gpuBenchmark(benchmark, gpu_index), metric, direction: 'none' },
        statistics,
      );
    }),
  );
  const names = [...gpus.values()].map(({ gpu_index, gpu_name }) => [`gpu.${gpu_index}.name`, gpu_name]);
  return { aggregates, environment: Object.fromEntries(names) };
}
