import { z } from 'zod';
import type { Failure, Parsed, Reading } from '../../model/reading.ts';
import type { Source } from '../format.ts';
import { additiveReading } from '../parsed/additive-reading.ts';
import { failureCollector } from '../parsed/failure-collector.ts';
import { type ReadingCollector, readingCollector } from '../parsed/reading-collector.ts';
import { exactInteger } from '../syntax/exact-integer.ts';
import { readJsonLines } from '../syntax/json.ts';
import { ErrorSchema, failureName, shareOfRequests } from './errors.ts';
import { canonicalTag, directionOfTag, isMeasurement } from './tags.ts';

const MetricSchema = z.object({
  value: z.union([z.number(), z.array(z.number()), z.null()]),
  unit: z.string(),
});

/** One request. Keys have come and gone since 2025-10; these decide what the record is. */
const RecordSchema = z.object({
  metadata: z.object({
    benchmark_phase: z.string().nullish(),
    /** Until 2025-10-09. */
    credit_phase: z.string().nullish(),
    /** Since 0.12: a run may have several phases of the same kind. */
    phase_name: z.string().nullish(),
    was_cancelled: z.boolean().nullish(),
  }),
  metrics: z.record(z.string(), MetricSchema),
  error: ErrorSchema.nullish(),
});
type RequestRecord = z.infer<typeof RecordSchema>;

/** What is known of one benchmark (one profiling phase) so far. */
interface Run {
  readonly benchmark: string;
  succeeded: number;
  failed: number;
  cancelled: number;
  /** Of the successful requests, where the run had service level objectives; null where it had none. */
  good: number | null;
  inputTokens: number;
  outputTokens: number;
  /** First start and last end of the successful requests, ns since 1970. */
  start: bigint | null;
  end: bigint | null;
}

/** Span of the successful requests, ns since 1970. */
export interface Window {
  readonly start: bigint;
  readonly end: bigint;
}

interface Records {
  readonly parsed: Parsed;
  /** Null where no request succeeded. */
  readonly window: Window | null;
}

/**
 * `profile_export.jsonl` of any release, streamed: the memory is that of the values, at most 40 MB a metric. Warm-up
 * requests are left out. Failed and cancelled requests have no latency: they count as failures and as rates.
 */
export async function parseRecords(source: Source, benchmark: string): Promise<Records> {
  const collector = readingCollector();
  const failures = failureCollector();
  const runs = new Map<string, Run>();
  for await (const { record, text } of readJsonLines(source, RecordSchema)) {
    const { benchmark_phase, credit_phase, phase_name } = record.metadata;
    if ((benchmark_phase ?? credit_phase) === 'warmup') continue;
    const name = phase_name && phase_name !== 'profiling' ? `${benchmark} (${phase_name})` : benchmark;
    const run = runs.get(name) ?? newRun(name);
    runs.set(name, run);
    if (record.error) {
      failures.add(countFailure(run, record));
      if (record.metrics.error_isl) addMetric(name, 'error_isl', record.metrics.error_isl, collector);
    } else addSuccess(run, record, text, collector);
  }
  const all = [...runs.values()];
  const { readings, warnings } = collector.collected();
  const parsed = {
    readings: [...readings, ...all.flatMap(totals)],
    aggregates: [],
    warnings,
    failures: failures.failures(),
  };
  return { parsed, window: windowOf(all) };
}

function newRun(benchmark: string): Run {
  const counts = { succeeded: 0, failed: 0, cancelled: 0, good: null, inputTokens: 0, outputTokens: 0 };
  return { benchmark, ...counts, start: null, end: null };
}

function countFailure(run: Run, { metadata, error }: RequestRecord): Omit<Failure, 'count'> {
  const cancelled = metadata.was_cancelled || error?.type === 'RequestCancellationError';
  if (cancelled) run.cancelled += 1;
  else run.failed += 1;
  return { benchmark: run.benchmark, name: failureName(error ?? {}), message: error?.message ?? undefined };
}

function addSuccess(run: Run, { metrics }: RequestRecord, text: string, collector: ReadingCollector): void {
  run.succeeded += 1;
  run.inputTokens += numberOf(metrics.input_sequence_length) ?? 0;
  run.outputTokens += numberOf(metrics.output_sequence_length) ?? 0;
  const good = numberOf(metrics.good_request_count);
  if (good !== null) run.good = (run.good ?? 0) + good;
  const start = exactInteger(text, 'request_start_ns') ?? exactInteger(text, 'timestamp_ns');
  const end = exactInteger(text, 'request_end_ns') ?? exactInteger(oldEnd(text), 'value');
  if (start !== undefined && (run.start === null || start < run.start)) run.start = start;
  if (end !== undefined && (run.end === null || end > run.end)) run.end = end;
  for (const [tag, metric] of Object.entries(metrics)) addMetric(run.benchmark, tag, metric, collector);
}

/** Until 2025-10-09 the end of a request was one of its metrics. */
function oldEnd(text: string): string {
  const at = text.indexOf('"max_response_timestamp"');
  return at === -1 ? '' : text.slice(at, at + 100);
}

type MetricValue = z.infer<typeof MetricSchema>;

function numberOf(metric: MetricValue | undefined): number | null {
  return typeof metric?.value === 'number' ? metric.value : null;
}

/** A list (the gaps between the chunks of one answer) gives one value an element. */
function addMetric(
  benchmark: string,
  tag: string,
  { value, unit }: MetricValue,
  collector: ReadingCollector,
) {
  if (value === null || !isMeasurement(tag)) return;
  const metric = canonicalTag(tag);
  const common = { benchmark, metric, unit, direction: directionOfTag(metric), grain: 'request' } as const;
  if (typeof value === 'number') collector.add({ ...common, value });
  else collector.addAll(common, value);
}

/** Ratios of the whole run, each with the sums that it is recomputed from. */
function totals(run: Run): Reading[] {
  const { benchmark, succeeded, failed, cancelled, good, inputTokens, outputTokens } = run;
  const trials = succeeded + failed + cancelled;
  const seconds = run.start === null || run.end === null ? 0 : Number(run.end - run.start) / 1e9;
  const share = (metric: string, events: number) => shareOfRequests(benchmark, metric, { events, trials });
  const perSecond = (metric: string, unit: string, numerator: number) =>
    additiveReading({ benchmark, metric, unit, direction: directionOfTag(metric) }, 'ratio', {
      numerator,
      denominator: seconds,
    });
  return [
    ...share('error_rate', failed),
    ...share('cancellation_rate', cancelled),
    ...(good === null ? [] : share('good_request_fraction', good)),
    ...perSecond('request_throughput', 'requests/sec', succeeded),
    ...(outputTokens > 0
      ? [
          ...perSecond('output_token_throughput', 'tokens/sec', outputTokens),
          ...perSecond('total_token_throughput', 'tokens/sec', inputTokens + outputTokens),
        ]
      : []),
  ];
}

function windowOf(runs: readonly Run[]): Window | null {
  let window: Window | null = null;
  for (const { start, end } of runs) {
    if (start === null || end === null) continue;
    window = {
      start: window === null || start < window.start ? start : window.start,
      end: window === null || end > window.end ? end : window.end,
    };
  }
  return window;
}
