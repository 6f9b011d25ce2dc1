import { z } from 'zod';
import { InputError } from '../../errors.ts';
import type { Aggregate, Failure, Parsed, Reading } from '../../model/reading.ts';
import type { Source } from '../format.ts';
import { checkShape, readJson } from '../syntax/json.ts';
import { ErrorSchema, failureName, shareOfRequests } from './errors.ts';
import { StatisticsSchema, toAggregates } from './statistics.ts';
import { canonicalTag, directionOfTag, isMeasurement } from './tags.ts';
import { TelemetrySummarySchema, telemetryAggregates } from './telemetry.ts';

/** The parts that are no metric; there is no list of metrics, a metric is any other object with a `unit`. */
const SummarySchema = z.looseObject({
  /** Until 2025-10-10 the metrics were in here. */
  records: z.record(z.string(), StatisticsSchema.nullable()).optional(),
  aiperf_version: z.string().nullish(),
  was_cancelled: z.boolean().nullish(),
  error_summary: z
    .array(
      z.object({
        error_details: ErrorSchema,
        count: z.number().int().nonnegative(),
      }),
    )
    .nullish(),
  telemetry_data: TelemetrySummarySchema.nullish(),
  input_config: z
    .looseObject({
      endpoint: z.looseObject({ model_names: z.array(z.string()).optional() }).optional(),
      models: z.looseObject({ items: z.array(z.looseObject({ name: z.string() })).optional() }).optional(),
    })
    .nullish(),
  request_count: z.looseObject({ avg: z.number() }).nullish(),
});
type Summary = z.infer<typeof SummarySchema>;

/** Aggregates over several runs (`aggregate/profile_export_aiperf_aggregate.json`), by `<tag>_<statistic>`. */
const ConfidenceSchema = z.object({
  aiperf_version: z.string().nullish(),
  metadata: z.object({ aggregation_type: z.string() }),
  metrics: z.record(z.string(), StatisticsSchema),
});

/**
 * `profile_export_aiperf.json` of any release: aggregates, the failures, and the error rate from its counts.
 * Throws InputError for a run that was interrupted: it measured something else than what was asked for.
 */
export async function parseSummary(source: Source, benchmark: string): Promise<Parsed> {
  const summary = await readJson(source, SummarySchema);
  if (summary.was_cancelled) {
    throw new InputError({
      what: 'the run was interrupted',
      where: { source: source.path, key: 'was_cancelled' },
      next: 'Run it again to its end',
    });
  }
  const gpus = summary.telemetry_data && telemetryAggregates(summary.telemetry_data, benchmark);
  return {
    readings: errorRate(summary, benchmark),
    aggregates: [
      ...metricsOf(summary, source).flatMap((entry) => tagAggregates(benchmark, entry)),
      ...(gpus?.aggregates ?? []),
    ],
    warnings: [],
    failures: failuresOf(summary, benchmark),
    environment: { ...environmentOf(summary), ...gpus?.environment },
  };
}

/** The means, deviations and intervals that AIPerf computed over the runs of a folder. */
export async function parseConfidence(source: Source, benchmark: string): Promise<Parsed> {
  const { metrics, aiperf_version } = await readJson(source, ConfidenceSchema);
  const aggregates = Object.entries(metrics).flatMap(([name, statistics]) => {
    const tag = canonicalTag(name.replace(/_(?:avg|min|max|std|count|sum|p\d+)$/, ''));
    return toAggregates({ benchmark, metric: name, direction: directionOfTag(tag) }, statistics);
  });
  const warnings = [
    'These are summaries over several runs; name the folder with profile_runs to have the runs tested',
  ];
  return {
    readings: [],
    aggregates,
    warnings,
    environment: aiperf_version ? { 'aiperf.version': aiperf_version } : {},
  };
}

type TagEntry = readonly [tag: string, statistics: z.infer<typeof StatisticsSchema>];

function metricsOf(summary: Summary, source: Source): TagEntry[] {
  if (summary.records) {
    return Object.entries(summary.records).flatMap(([tag, block]): TagEntry[] =>
      block ? [[tag, block]] : [],
    );
  }
  return Object.entries(summary).flatMap(([tag, block]): TagEntry[] => {
    if (typeof block !== 'object' || block === null || !('unit' in block)) return [];
    return [[tag, checkShape(StatisticsSchema, block, { source: source.path, key: tag })]];
  });
}

function tagAggregates(benchmark: string, [tag, statistics]: TagEntry): Aggregate[] {
  if (!isMeasurement(tag)) return [];
  const metric = canonicalTag(tag);
  return toAggregates({ benchmark, metric, direction: directionOfTag(metric) }, statistics);
}

/** Counts are exact, so unlike the other aggregates their ratio can be tested. Empty where no request was counted. */
function errorRate(summary: Summary, benchmark: string): Reading[] {
  const succeeded = summary.request_count?.avg ?? countIn(summary, 'request_count');
  const errors = (summary.error_summary ?? []).filter((error) => !isCancellation(error));
  const failed = errors.reduce((sum, { count }) => sum + count, 0);
  const cancelled = (summary.error_summary ?? []).reduce((sum, { count }) => sum + count, 0) - failed;
  const trials = succeeded + failed + cancelled;
  return [
    ...shareOfRequests(benchmark, 'error_rate', { events: failed, trials }),
    ...shareOfRequests(benchmark, 'cancellation_rate', { events: cancelled, trials }),
  ];
}

function countIn({ records }: Summary, tag: string): number {
  const count = records?.[tag]?.avg;
  return typeof count === 'number' ? count : 0;
}

type ErrorEntry = NonNullable<Summary['error_summary']>[number];

function isCancellation({ error_details: { type, code } }: ErrorEntry): boolean {
  return type === 'RequestCancellationError' || code === 499;
}

function failuresOf({ error_summary }: Summary, benchmark: string): Failure[] {
  return (error_summary ?? []).map(({ count, error_details }) => ({
    benchmark,
    name: failureName(error_details),
    count,
    message: error_details.message?.slice(0, 2000),
  }));
}

function environmentOf({ aiperf_version, input_config }: Summary): Record<string, string> {
  const models = input_config?.endpoint?.model_names ?? input_config?.models?.items?.map(({ name }) => name);
  return {
    ...(aiperf_version ? { 'aiperf.version': aiperf_version } : {}),
    ...(models?.length ? { 'aiperf.model': models.join(', ') } : {}),
  };
}
