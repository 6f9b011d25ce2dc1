import { z } from 'zod';

/** One kernel on one queue; times in ns from the trace's first event. */
const KernelExecutionSchema = z.object({
  name: z.string().max(2000),
  startNs: z.number().nonnegative(),
  endNs: z.number().nonnegative(),
  queueId: z.number().int().nullable(),
  deviceId: z.number().int().nullable(),
});
export type KernelExecution = z.infer<typeof KernelExecutionSchema>;

const KernelSummarySchema = z.object({
  kernelName: z.string().max(2000),
  calls: z.number().int().positive(),
  totalTimeMs: z.number().nonnegative(),
  avgTimeUs: z.number().nonnegative(),
  minTimeUs: z.number().nonnegative().nullable(),
  maxTimeUs: z.number().nonnegative().nullable(),
  /** Population standard deviation. */
  stdTimeUs: z.number().nonnegative().nullable(),
  /** Percent of the sum of all kernel times. */
  pctTotal: z.number().min(0).max(100),
  /** Of all its calls in one inference, the median over the inferences; only where each of several calls it equally often. */
  medianTimeMs: z.number().nonnegative().optional(),
});
export type KernelSummary = z.infer<typeof KernelSummarySchema>;

/** Metrics of a kernel trace. Null where the trace does not hold what the metric needs, never 0. */
const KernelMetricsSchema = z.object({
  /** Where the times come from: the device's own clock, or the host node that launched (never GPU time). */
  source: z.enum(['device', 'host-node']),
  totalKernelCount: z.number().int().nonnegative(),
  uniqueKernelCount: z.number().int().nonnegative(),
  totalKernelTimeMs: z.number().nonnegative(),
  avgKernelDurationUs: z.number().nonnegative().nullable(),
  microkernelCount: z.number().int().nonnegative().nullable(),
  microkernelPct: z.number().min(0).max(100).nullable(),
  microkernelThresholdUs: z.number().positive(),
  launchRatePerSec: z.number().nonnegative().nullable(),
  launchTaxScore: z.number().nonnegative().nullable(),
  kernelAmplificationRatio: z.number().nonnegative().nullable(),
  gpuActiveRatio: z.number().min(0).max(1).nullable(),
  topKernels: z.array(KernelSummarySchema),
});
export type KernelMetrics = z.infer<typeof KernelMetricsSchema>;

/** A kernel trace as a format reads it: executions, or only the tool's own summaries. */
export interface KernelTrace {
  readonly source: 'device' | 'host-node';
  readonly executions: readonly KernelExecution[];
  /** Only where the tool wrote no executions. */
  readonly summaries?: readonly KernelSummary[];
  /** Wall time that the kernels ran in, where the trace tells. */
  readonly wallNs: number | null;
  /** Inferences that the trace covers, where it tells. */
  readonly inferences: number | null;
}

/** The kernels of one benchmark, as a snapshot keeps them. */
export const BenchmarkKernelsSchema = z.object({
  benchmark: z.string().max(300),
  /** What was traced: `the profile pass`, or the result file's format. */
  origin: z.string().max(100),
  /** Inferences that the trace covers; null where it does not tell, and the times are those of the whole trace. */
  inferences: z.number().int().positive().nullable(),
  metrics: KernelMetricsSchema,
  /** Left out where there are many. */
  executions: z.array(KernelExecutionSchema).max(100_000).optional(),
});
export type BenchmarkKernels = z.infer<typeof BenchmarkKernelsSchema>;
