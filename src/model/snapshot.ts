import { z } from 'zod';
import { InputError } from '../errors.ts';
import { BenchmarkClassificationSchema } from './bottleneck.ts';
import { EnvironmentSchema } from './environment.ts';
import { formulaNames, LARGEST } from './formula.ts';
import { BenchmarkKernelsSchema } from './kernel.ts';
import { directions, grains } from './metric.ts';
import { BenchmarkOutputsSchema } from './outputs.ts';
import { checkStored, parseJson } from './stored-json.ts';
import { TelemetrySchema } from './telemetry.ts';

export const SNAPSHOT_SCHEMA = 'aaco.snapshot/1';
/** Raised when the meaning of a stored number changes (a formula, a quantile definition). */
export const SEMANTICS_VERSION = 1;

const name = z.string().min(1).max(300);
const unit = z.string().max(50);
const finite = z.number().min(-LARGEST).max(LARGEST);
const optionalText = z.string().max(500).nullable();

const TermsSchema = z.record(z.string().max(100), finite);

const MAX_VALUES = 5_000_000;

/** What one repetition wrote. Judged as one, so that a million nulls (what JSON makes of NaN) are one problem, not a million. */
const ValuesSchema = z
  .custom<number[]>(
    (data) => Array.isArray(data) && data.length <= MAX_VALUES && data.every(isValue),
    `must be a list of at most ${MAX_VALUES} finite numbers, none beyond ±${LARGEST}`,
  )
  .meta({
    type: 'array',
    items: { type: 'number', minimum: -LARGEST, maximum: LARGEST },
    maxItems: MAX_VALUES,
  });

function isValue(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= LARGEST;
}

/** Raw values of one metric: `repetitions[r]` holds what repetition r wrote, empty where it wrote none. */
export const MeasurementSchema = z.object({
  benchmark: name,
  metric: name,
  unit,
  direction: z.enum(directions),
  grain: z.enum(grains),
  repetitions: z.array(ValuesSchema).min(1).max(10_000),
  /** Parallel to `repetitions`: the additive terms that each value is recomputed from. */
  additive: z.object({ formula: z.enum(formulaNames), terms: z.array(z.array(TermsSchema)) }).optional(),
});
export type Measurement = z.infer<typeof MeasurementSchema>;

export const AggregateSchema = z.object({
  benchmark: name,
  metric: name,
  unit,
  direction: z.enum(directions),
  statistic: z.string().max(100),
  value: finite,
});

export const FailureSchema = z.object({
  benchmark: name,
  name: z.string().max(500),
  count: z.number().int().nonnegative(),
  message: z.string().max(2000).optional(),
});

/** One fresh process as it was run: when, in which slot of the schedule, and why it does not count, if so. */
export const ExecutionSchema = z.object({
  benchmark: name,
  repetition: z.number().int().nonnegative(),
  /** Position in the schedule of its job, counted over both sides when interleaved. */
  slot: z.number().int().nonnegative(),
  startedAt: z.string().max(40),
  durationMs: z.number().nonnegative(),
  /** Label-blind reason why the repetition was discarded; such a repetition has no values. */
  invalid: z.string().max(500).optional(),
  /** Another one was run in its place, so that it is not missing. */
  repeated: z.boolean().optional(),
  warnings: z.array(z.string().max(500)).max(20).optional(),
});
export type Execution = z.infer<typeof ExecutionSchema>;

const ProvenanceSchema = z.object({
  repository: optionalText,
  sha: optionalText,
  ref: optionalText,
  event: optionalText,
  runId: z.number().int().nonnegative().nullable(),
  runAttempt: z.number().int().nonnegative().nullable(),
  workflowPath: optionalText,
  pullRequest: z.number().int().positive().nullable(),
  shard: z.string().max(100).nullable().optional(),
  /** A digest of what workflow_dispatch was given; null or absent where it was nothing. */
  inputs: z.string().max(100).nullable().optional(),
});
export type Provenance = z.infer<typeof ProvenanceSchema>;

/** Of what no run of a workflow measured. */
export const unknownProvenance: Provenance = {
  repository: null,
  sha: null,
  ref: null,
  event: null,
  runId: null,
  runAttempt: null,
  workflowPath: null,
  pullRequest: null,
};

/** The job-level value of each metric of an earlier default-branch job, carried along so that expiry cannot erase it. */
const HistoryEntrySchema = z.object({
  sha: z.string().max(100),
  runId: z.number().int().nonnegative(),
  createdAt: z.string().max(40),
  /** SHA-256 over the fields that decide comparability, by benchmark. */
  environments: z.record(z.string().max(300), z.string().max(64)),
  values: z.array(
    z.object({
      benchmark: name,
      metric: name,
      unit,
      center: finite,
      n: z.number().int().positive(),
      /** Of a ratio that must not be averaged: what shards of the run are summed by. */
      additive: z.object({ formula: z.enum(formulaNames), terms: TermsSchema }).optional(),
    }),
  ),
});
export type HistoryEntry = z.infer<typeof HistoryEntrySchema>;

export const SnapshotSchema = z.object({
  schema: z.literal(SNAPSHOT_SCHEMA),
  semanticsVersion: z.number().int().positive(),
  name: z.string().min(1).max(100),
  createdAt: z.iso.datetime(),
  tool: z.object({ name: z.string().max(100), version: z.string().max(50) }),
  provenance: ProvenanceSchema,
  environment: EnvironmentSchema,
  measurements: z.array(MeasurementSchema).max(5_000),
  aggregates: z.array(AggregateSchema).max(20_000).optional(),
  executions: z.array(ExecutionSchema).max(100_000).optional(),
  failures: z.array(FailureSchema).max(10_000),
  telemetry: TelemetrySchema.nullable(),
  kernels: z.array(BenchmarkKernelsSchema).max(1_000).nullable(),
  classification: z.array(BenchmarkClassificationSchema).max(1_000).nullable(),
  outputs: z.array(BenchmarkOutputsSchema).max(1_000).optional(),
  history: z.array(HistoryEntrySchema).max(100).optional(),
});
export type Snapshot = z.infer<typeof SnapshotSchema>;

/**
 * The snapshot in `text`. Throws InputError that names the source and the key; an unknown major version is an error,
 * keys that a later minor version added are ignored.
 */
export function parseSnapshot(text: string, source: string): Snapshot {
  return toSnapshot(parseJson(text, source), source);
}

export function toSnapshot(data: unknown, source: string): Snapshot {
  const version = (data as { schema?: unknown } | null)?.schema;
  if (version !== SNAPSHOT_SCHEMA) {
    throw new InputError({
      what: `the snapshot has schema ${JSON.stringify(version ?? null)}, this version reads "${SNAPSHOT_SCHEMA}"`,
      where: { source, key: 'schema' },
      next: 'Measure again, or use a version of aaco that knows this schema',
    });
  }
  return checkStored(SnapshotSchema, data, {
    source,
    what: 'the snapshot',
    next: 'Check that aaco wrote the file and nothing changed it; else measure again',
  });
}
