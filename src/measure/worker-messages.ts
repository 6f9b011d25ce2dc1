import { z } from 'zod';
import { TensorSummarySchema } from '../model/outputs.ts';

/** What the parent asks of the worker. */
export interface WorkerJob {
  /** Folder of the onnxruntime-node package. */
  readonly onnxruntime: string;
  readonly model: string;
  /** The one provider that may run the model. */
  readonly provider: string;
  readonly threads: number;
  /** Whether nodes that the provider lacks may run on the CPU; they are counted then. */
  readonly cpuFallback: boolean;
  readonly dimensions: Readonly<Record<string, number>>;
  readonly ranges: Readonly<Record<string, readonly [low: number, high: number]>>;
  /** Both are reached before timing starts, unless `limitMs` is over. */
  readonly warmup: { readonly iterations: number; readonly milliseconds: number; readonly limitMs: number };
  /** Numbers of timed runs, largest first: the first that fits into `budgetMs` is used, else the last. */
  readonly iterations: readonly number[];
  readonly budgetMs: number;
  /** Instead of timing runs, write a profile of them to a file whose path starts with `prefix`. */
  readonly profile?: { readonly prefix: string; readonly runs: number };
}

const milliseconds = z.number().nonnegative();
const nanoseconds = z.instanceof(Float64Array);

/** Differences of process.resourceUsage() over a phase. */
const UsageSchema = z.object({
  userMs: milliseconds,
  systemMs: milliseconds,
  voluntarySwitches: z.number().int(),
  involuntarySwitches: z.number().int(),
  majorFaults: z.number().int(),
});

const PlacementSchema = z.object({
  /** Nodes of the optimised graph by the provider that ran them. */
  nodes: z.record(z.string(), z.number().int().positive()),
  /** Operators of the nodes that ran on the CPU, each once. */
  cpuOperators: z.array(z.string()),
});
export type Placement = z.infer<typeof PlacementSchema>;

const MeasuredSchema = z.object({
  kind: z.literal('measured'),
  inputs: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      shape: z.array(z.number().int().nonnegative()),
      /** What its symbolic dimensions are called: `batch`, and `image:0` by their place. */
      symbols: z.array(z.string()),
    }),
  ),
  /** SHA-256 over all input values: equal on both sides of a comparison. */
  inputsSha256: z.string(),
  sessionCreationMs: milliseconds,
  firstRunMs: milliseconds,
  warmup: z.object({ iterations: z.number().int(), milliseconds }),
  /** process.hrtime.bigint() at the start of the timed runs: the same clock in every process of the machine. */
  origin: z.string().regex(/^\d+$/),
  /** Of each timed run, relative to `origin`. */
  startsNs: nanoseconds,
  latenciesNs: nanoseconds,
  usage: z.object({ session: UsageSchema, warmup: UsageSchema, timed: UsageSchema }),
  peakRssMiB: z.number().positive().nullable(),
  outputs: z.array(TensorSummarySchema),
  /** Only where a fallback to the CPU was allowed. */
  placement: PlacementSchema.optional(),
});
export type Measured = z.infer<typeof MeasuredSchema>;
export type Usage = z.infer<typeof UsageSchema>;

const ProfiledSchema = z.object({ kind: z.literal('profiled') });

const FailedSchema = z.object({
  kind: z.literal('failed'),
  phase: z.enum(['runtime', 'session', 'inputs', 'run']),
  message: z.string(),
  /** Dimensions that have no value; `dimension` is '' where the model gives it no name. */
  missing: z.array(z.object({ input: z.string(), axis: z.number().int(), dimension: z.string() })).optional(),
});
export type WorkerFailure = z.infer<typeof FailedSchema>;

export const WorkerReportSchema = z.discriminatedUnion('kind', [
  MeasuredSchema,
  ProfiledSchema,
  FailedSchema,
]);
export type WorkerReport = z.infer<typeof WorkerReportSchema>;
