import { z } from 'zod';
import type { Failure, Parsed, Reading } from '../../model/reading.ts';
import type { Source } from '../format.ts';
import { type ReadingCollector, readingCollector } from '../parsed/reading-collector.ts';
import { exactInteger } from '../syntax/exact-integer.ts';
import { readJsonLines } from '../syntax/json.ts';
import { canonicalTag, directionOfTag, isMeasurement } from './metrics.ts';

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
  error: z
    .object({
      code: z.union([z.number(), z.string()]).nullish(),
      type: z.string().nullish(),
      message: z.string().nullish(),
    })
    .nullish(),
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
  readonly failures: Map<string, { count: number; message: string | undefined }>;
}

/** Span of the successful requests, ns since 1970. */
export interface Window {
  readonly start: bigint;
  readonly end: bigint;
}

export interface Records {
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
  const runs = new Map<string, Run>();
  for await (const { record, text } of readJsonLines(source, RecordSchema)) {
    const { benchmark_phase, credit_phase, phase_name } = record.metadata;
    if ((benchmark_phase ?? credit_phase) === 'warmup') continue;
    const name = phase_name && phase_name !== 'profiling' ? `${benchmark} (${phase_name})` : benchmark;
    const run = runs.get(name) ?? newRun(name);
    runs.set(name, run);
    if (record.error) countFailure(run, record, collector);
    else addSuccess(run, record, text, collector);
  }
  const all = [...runs.values()];
  const parsed = {
    readings: [...collector.readings(), ...all.flatMap(totals)],
    aggregates: [],
    warnings: collector.warnings(),
    failures: all.flatMap(toFailures),
  };
  return { parsed, window: windowOf(all) };
}

function newRun(benchmark: string): Run {
  const counts = { succeeded: 0, failed: 0, cancelled: 0, good: null, inputTokens: 0, outputTokens: 0 };
  return { benchmark, ...counts, start: null, end: null, failures: new Map() };
}

function countFailure(
  run: Run,
  { metadata, error, metrics }: RequestRecord,
  collector: ReadingCollector,
): void {
  const cancelled = metadata.was_cancelled || error?.type === 'RequestCancellationError';
  if (cancelled) run.cancelled += 1;
  else run.failed += 1;
  const name = error?.type ?? (error?.code == null ? 'error' : `code ${error.code}`);
  const known = run.failures.get(name);
  if (known) known.count += 1;
  else run.failures.set(name, { count: 1, message: error?.message?.slice(0, 500) });
  if (metrics.error_isl) addMetric(run.benchmark, 'error_isl', metrics.error_isl, collector);
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
  else for (const each of value) collector.add({ ...common, value: each });
}

/** Ratios of the whole run, each with the sums that it is recomputed from. */
function totals(run: Run): Reading[] {
  const requests = run.succeeded + run.failed + run.cancelled;
  const seconds = run.start === null || run.end === null ? 0 : Number(run.end - run.start) / 1e9;
  const rates = [
    proportion(run, 'error_rate', run.failed, requests),
    proportion(run, 'cancellation_rate', run.cancelled, requests),
    ...(run.good === null ? [] : [proportion(run, 'good_request_fraction', run.good, requests)]),
  ];
  if (seconds <= 0) return rates;
  const tokens = run.inputTokens + run.outputTokens;
  return [
    ...rates,
    perSecond(run, 'request_throughput', 'requests/sec', run.succeeded, seconds),
    ...(run.outputTokens > 0
      ? [
          perSecond(run, 'output_token_throughput', 'tokens/sec', run.outputTokens, seconds),
          perSecond(run, 'total_token_throughput', 'tokens/sec', tokens, seconds),
        ]
      : []),
  ];
}

function proportion({ benchmark }: Run, metric: string, events: number, trials: number): Reading {
  return {
    benchmark,
    metric,
    unit: 'ratio',
    direction: directionOfTag(metric),
    grain: 'repetition',
    values: [events / trials],
    additive: { formula: 'proportion', terms: [{ events, trials }] },
  };
}

function perSecond(
  { benchmark }: Run,
  metric: string,
  unit: string,
  amount: number,
  seconds: number,
): Reading {
  return {
    benchmark,
    metric,
    unit,
    direction: directionOfTag(metric),
    grain: 'repetition',
    values: [amount / seconds],
    additive: { formula: 'ratio', terms: [{ numerator: amount, denominator: seconds }] },
  };
}

function toFailures({ benchmark, failures }: Run): Failure[] {
  return [...failures].map(([name, { count, message }]) => ({
    benchmark,
    name,
    count,
    ...(message === undefined ? {} : { message }),
  }));
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
