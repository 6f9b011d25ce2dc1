import { z } from 'zod';
import type { Direction } from '../../model/metric.ts';
import type { Parsed, Reading } from '../../model/reading.ts';
import type { Format, Source } from '../format.ts';
import { checkShape, parseJson } from '../syntax/json.ts';
import { jsonHead } from '../syntax/json-head.ts';

const amount = z
  .number('must be a number that was measured')
  .nonnegative('must not be negative: FlameIQ schema v1 holds non-negative numbers');
const text = z.string('must be text');

/** Latencies in milliseconds; at least one. */
const LatencySchema = z
  .looseObject({
    mean: amount.nullish(),
    p50: amount.nullish(),
    p95: amount.nullish(),
    p99: amount.nullish(),
  })
  .refine(({ mean, p50, p95, p99 }) => (mean ?? p50 ?? p95 ?? p99 ?? null) !== null, {
    message: 'needs at least one of mean, p50, p95 and p99',
  });

const customName = text.regex(/^[^.]+$/, 'must be a name without "." (the dot separates flat keys)');

const MetricsSchema = z
  .looseObject({
    latency: LatencySchema.nullish(),
    throughput: amount.nullish(),
    memory_mb: amount.nullish(),
    cpu_percent: amount.max(100, 'must be in 0 … 100').nullish(),
    custom: z.record(customName, amount).optional(),
  })
  .refine((metrics) => flatMetrics(metrics).length > 0, {
    message: 'needs at least one of latency, throughput, memory_mb, cpu_percent and custom',
  });

const MetadataSchema = z.looseObject({
  run_id: text.nullish(),
  commit: text.nullish(),
  branch: text.nullish(),
  timestamp: text.refine(isIsoDate, 'must be an ISO 8601 date and time').nullish(),
  environment: text.nullish(),
  tags: z
    .record(z.string(), text)
    .refine((tags) => Object.keys(tags).length <= 50, 'must not have more than 50 entries')
    .optional(),
});

/**
 * A FlameIQ snapshot, schema v1, by its published specification: where the library is laxer (NaN, text for numbers,
 * CPU above 100 %, dotted custom names, dates that do not parse), the specification holds.
 */
const FlameiqSchema = z.looseObject({
  schema_version: z.literal(1, 'must be 1: only FlameIQ schema v1 is read'),
  metadata: MetadataSchema.optional(),
  metrics: MetricsSchema,
});
type FlameiqSnapshot = z.infer<typeof FlameiqSchema>;

/** The benchmark of a snapshot that names none in `metadata.tags.benchmark`. */
const DEFAULT_BENCHMARK = 'flameiq';

const environments = ['ci', 'local', 'staging', 'custom'];

const fixed: Readonly<Record<string, { readonly unit: string; readonly direction: Direction }>> = {
  'latency.mean': { unit: 'ms', direction: 'lower' },
  'latency.p50': { unit: 'ms', direction: 'lower' },
  'latency.p95': { unit: 'ms', direction: 'lower' },
  'latency.p99': { unit: 'ms', direction: 'lower' },
  throughput: { unit: 'ops/s', direction: 'higher' },
  memory_mb: { unit: 'MB', direction: 'lower' },
  cpu_percent: { unit: '%', direction: 'lower' },
};

/** Whether `key` is one of the names by which FlameIQ's thresholds address a metric. */
export function isFlatKey(key: string): boolean {
  return Object.hasOwn(fixed, key) || /^custom\.[^.]+$/.test(key);
}

/** Which way is better for a flat key: known for the fixed seven, `none` for custom metrics. */
export function flameiqDirection(key: string): Direction {
  return Object.hasOwn(fixed, key) ? (fixed[key]?.direction ?? 'none') : 'none';
}

type Amount = number | null | undefined;

/** `metrics` of a snapshot, as read or as to be written. */
interface FlameiqMetrics {
  readonly latency?: { readonly [percentile in 'mean' | 'p50' | 'p95' | 'p99']?: Amount } | null | undefined;
  readonly throughput?: Amount;
  readonly memory_mb?: Amount;
  readonly cpu_percent?: Amount;
  readonly custom?: Readonly<Record<string, number>> | undefined;
}

/** `latency.p95`, `throughput`, `custom.name` … with their values, in the specification's order; null is not measured. */
function flatMetrics(metrics: FlameiqMetrics): (readonly [key: string, value: number])[] {
  const { latency, throughput, memory_mb, cpu_percent, custom } = metrics;
  const entries: (readonly [string, Amount])[] = [
    ...(['mean', 'p50', 'p95', 'p99'] as const).map((name) => [`latency.${name}`, latency?.[name]] as const),
    ['throughput', throughput],
    ['memory_mb', memory_mb],
    ['cpu_percent', cpu_percent],
    ...Object.entries(custom ?? {}).map(([name, value]) => [`custom.${name}`, value] as const),
  ];
  return entries.flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, value] as const],
  );
}

/**
 * FlameIQ schema v1. A file is one run, so each of its numbers is one repetition's value; percentiles are metrics of
 * their own. A custom metric has no direction in the schema: it is shown, and gated where the configuration gives one.
 */
export const flameiq: Format = {
  name: 'flameiq',
  title: 'FlameIQ snapshot, schema v1',
  matches(source) {
    const head = jsonHead(source);
    const foreign = head?.keys.has('aiperf_version');
    const found =
      head?.root === 'object' && head.keys.has('schema_version') && head.keys.has('metrics') && !foreign;
    return found ? 'schema_version and metrics' : undefined;
  },
  async parse(source: Source): Promise<Parsed> {
    const data = parseJson(await source.text(), source.path);
    const snapshot = checkShape(FlameiqSchema, data, { source: source.path });
    const benchmark = snapshot.metadata?.tags?.benchmark || DEFAULT_BENCHMARK;
    const environment = snapshot.metadata?.environment ?? 'ci';
    return {
      readings: flatMetrics(snapshot.metrics).map(([key, value]) => reading(benchmark, key, value)),
      aggregates: [],
      warnings: unknownKeys(snapshot),
      environment: { 'flameiq.environment': environments.includes(environment) ? environment : 'custom' },
    };
  },
};

function reading(benchmark: string, metric: string, value: number): Reading {
  const { unit, direction } = fixed[metric] ?? { unit: '', direction: 'none' };
  return { benchmark, metric, unit, direction, grain: 'repetition', values: [value] };
}

function unknownKeys({ metadata, metrics, ...root }: FlameiqSnapshot): string[] {
  const levels: (readonly [string, object, readonly string[]])[] = [
    ['', root, ['schema_version']],
    ['metadata.', metadata ?? {}, Object.keys(MetadataSchema.shape)],
    ['metrics.', metrics, Object.keys(MetricsSchema.shape)],
    ['metrics.latency.', metrics.latency ?? {}, Object.keys(LatencySchema.shape)],
  ];
  return levels.flatMap(([prefix, object, known]) =>
    Object.keys(object)
      .filter((key) => !known.includes(key))
      .map((key) => `${prefix}${key} is not part of FlameIQ schema v1 and was not read`),
  );
}

function isIsoDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:[T ]|$)/.test(value) && !Number.isNaN(Date.parse(value.replace(' ', 'T')));
}
