import { z } from 'zod';

export const bottlenecks = [
  'thermal_throttle',
  'compute_bound',
  'memory_bound',
  'launch_overhead',
  'cpu_bound',
  'frequency_scaling',
  'warmup_instability',
  'balanced',
  'unknown',
] as const;
export type Bottleneck = (typeof bottlenecks)[number];

const known = z.number().nullable();

/** What a classification looks at. Null is unknown: a rule that needs it says nothing, it never reads as 0. */
const BottleneckIndicatorsSchema = z.object({
  /** Mean over the measured phase, percent; of several GPUs that of the busiest, also of memory. */
  gpuUtilPct: known,
  memUtilPct: known,
  /** Highest of the measured phase. */
  tempC: known,
  /** Whether a thermal, power brake or hardware reason held the clock down in more than a tenth of the samples. */
  throttled: z.boolean().nullable(),
  /** Highest minus lowest clock of one GPU under load. */
  sclkRangeMHz: known,
  /** Highest CPU utilisation of the host, percent. */
  cpuPct: known,
  gpuActiveRatio: known,
  microkernelPct: known,
  kernelAmplificationRatio: known,
  launchRatePerSec: known,
  /** (mean of warm-up − mean of measurement) / mean of measurement, percent. */
  warmupEffectPct: known,
  /** Coefficient of variation of the latency, percent. */
  covPct: known,
});
export type BottleneckIndicators = z.infer<typeof BottleneckIndicatorsSchema>;

/** Seed 000's BottleneckClassification. */
const BottleneckClassificationSchema = z.object({
  primary: z.enum(bottlenecks),
  secondary: z.array(z.enum(bottlenecks)),
  /**
   * 0 … 1: how far the evidence for the primary category is ahead of the next, each from 0 to 1. One half and half the
   * lead, at most 0.95; of `balanced` 0.5, of `unknown` 0.
   */
  confidence: z.number().min(0).max(1),
  indicators: BottleneckIndicatorsSchema,
  evidence: z.array(z.string().max(500)),
  recommendations: z.array(z.string().max(500)),
});
export type BottleneckClassification = z.infer<typeof BottleneckClassificationSchema>;

/** A classification as a snapshot keeps it. */
export const BenchmarkClassificationSchema = BottleneckClassificationSchema.extend({
  benchmark: z.string().max(300),
});
export type BenchmarkClassification = z.infer<typeof BenchmarkClassificationSchema>;
