import type { Place } from '../../errors.ts';
import { InputError } from '../../errors.ts';

/**
 * The additive fields: sums and counts that shards and windows add up. First the name by which a field is kept, then the
 * other names that the analytics gave it over time.
 */
export const additiveFields = {
  known_sessions: ['known_sessions_count'],
  requested_sessions: [],
  startup_success_sessions: [],
  excused_sessions: ['startup_excused_sessions'],
  unexcused_sessions: ['startup_unexcused_sessions'],
  swapped_sessions: ['total_swapped_sessions'],
  confirmed_swapped_sessions: [],
  inferred_orchestrator_change_sessions: ['inferred_swap_sessions'],
  loading_only_sessions: [],
  zero_output_fps_sessions: [],
  output_failed_sessions: [],
  effective_failed_sessions: [],
  served_sessions: [],
  unserved_sessions: [],
  total_demand_sessions: [],
  total_sessions: [],
  total_streams: [],
  status_samples: [],
  error_status_samples: [],
  health_signal_count: [],
  health_expected_signal_count: [],
  missing_capacity_count: [],
  startup_latency_sample_count: ['valid_startup_time_count'],
  e2e_latency_sample_count: ['valid_e2e_latency_count'],
  prompt_to_first_frame_sample_count: ['valid_prompt_to_first_frame_count'],
  output_fps_sum: [],
  output_fps_sum_of_squares: ['output_fps_sum_squares', 'output_fps_sumsq'],
  startup_latency_sum_ms: [],
  e2e_latency_sum_ms: [],
  prompt_to_first_frame_sum_ms: [],
  total_inference_minutes: ['total_minutes'],
  fee_payment_eth: ['ticket_face_value_eth'],
} as const satisfies Record<string, readonly string[]>;
export type AdditiveField = keyof typeof additiveFields;

/** Raw samples, where a row brings them along: the only source of percentiles. */
export const sampleFields = [
  'output_fps_samples',
  'startup_time_ms_samples',
  'e2e_latency_ms_samples',
  'prompt_to_first_frame_ms_samples',
] as const;
export type SampleField = (typeof sampleFields)[number];

/** What a row may tell beside its additive fields: read to check it, or to recover a sum, never to average it. */
export const derivedFields = {
  failure_rate: [],
  swap_rate: [],
  success_ratio: [],
  no_swap_ratio: [],
  sla_score: [],
  avg_output_fps: [],
  jitter_coeff_fps: ['fps_jitter_coefficient'],
  startup_time_ms: ['avg_startup_latency_ms'],
  e2e_latency_ms: ['avg_e2e_latency_ms'],
  prompt_to_first_frame_ms: ['avg_prompt_to_first_frame_ms'],
  p95_output_fps: [],
  p95_startup_time_ms: ['p95_startup_latency_ms'],
  p95_e2e_latency_ms: [],
  p95_prompt_to_first_frame_ms: ['p95_prompt_to_first_frame_latency_ms'],
} as const satisfies Record<string, readonly string[]>;
export type DerivedField = keyof typeof derivedFields;

/** What names the thing measured. Rows are added up within equal dimensions only. */
export const dimensionFields = [
  'wallet',
  'orchestrator_address',
  'gateway',
  'workflow',
  'pipeline',
  'pipeline_id',
  'model_id',
  'gpu_id',
  'region',
] as const;
export type Dimensions = Readonly<Partial<Record<(typeof dimensionFields)[number], string>>>;

/** The semantics of `sla_score` and `success_ratio` that are recomputed: the seed's. */
export const SEED_SEMANTICS = '1';

/** One window of one shard. Absent fields are absent, not 0. */
export interface LivepeerRow {
  readonly place: Place;
  readonly dimensions: Dimensions;
  /** Tells windows and shards apart; null where the row has none of them, and then every row counts. */
  readonly identity: string | null;
  /** Of two rows of one identity the higher attempt counts. */
  readonly attempt: number | null;
  /** Version of what `sla_score` and `success_ratio` mean. */
  readonly semantics: string;
  readonly counts: Readonly<Partial<Record<AdditiveField, number>>>;
  readonly samples: Readonly<Partial<Record<SampleField, readonly number[]>>>;
  readonly given: Readonly<Partial<Record<DerivedField, number>>>;
}

/** The dimensions as the benchmark's name: `pipeline=live,gpu_id=0`; `livepeer` where there are none. */
export function benchmarkOf(dimensions: Dimensions): string {
  const named = dimensionFields.flatMap((field) => {
    const value = dimensions[field];
    return value === undefined ? [] : [`${field}=${value}`];
  });
  return named.join(',') || 'livepeer';
}

/**
 * The rows that count, in an order that does not depend on theirs, and what was left out. A row that was written again
 * (same dimensions, window, shard and run) replaces its earlier attempts; an exact repetition counts once. Throws
 * InputError where two rows of one identity differ and no attempt tells which is the later.
 */
export function withoutDuplicates(rows: readonly LivepeerRow[]): {
  readonly rows: readonly LivepeerRow[];
  readonly warnings: readonly string[];
} {
  const byIdentity = new Map<string, LivepeerRow[]>();
  for (const [index, row] of rows.entries()) {
    const key = JSON.stringify([benchmarkOf(row.dimensions), row.identity ?? index]);
    byIdentity.set(key, [...(byIdentity.get(key) ?? []), row]);
  }
  const kept = inOrderOfContent([...byIdentity.values()].flatMap((versions) => latestOf(versions) ?? []));
  const dropped = rows.length - kept.length;
  const warnings =
    dropped === 0 ? [] : [`${dropped} row(s) repeat a window of the same shard and count once`];
  return { rows: kept, warnings };
}

function latestOf(versions: readonly LivepeerRow[]): LivepeerRow | undefined {
  const last = Math.max(...versions.map((row) => row.attempt ?? 0));
  const [latest, ...others] = versions.filter((row) => (row.attempt ?? 0) === last);
  const different = others.find((row) => latest && contentOf(row) !== contentOf(latest));
  if (different) {
    throw new InputError({
      what: `two rows of ${benchmarkOf(different.dimensions)} tell different things of one window`,
      where: different.place,
      next: 'Tell them apart by a shard field, or by an attempt number of which the higher counts',
    });
  }
  return latest;
}

function inOrderOfContent(rows: readonly LivepeerRow[]): LivepeerRow[] {
  return rows
    .map((row) => ({ row, content: contentOf(row) }))
    .sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0))
    .map(({ row }) => row);
}

function contentOf(row: LivepeerRow): string {
  const sorted = (fields: object) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    benchmarkOf(row.dimensions),
    row.identity,
    row.semantics,
    sorted(row.counts),
    sorted(row.samples),
    sorted(row.given),
  ]);
}
