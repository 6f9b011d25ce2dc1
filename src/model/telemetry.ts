import { z } from 'zod';
import { LARGEST } from './formula.ts';
import { DisturbanceSchema } from './validity.ts';

const percent = z.number().min(0).max(100).nullable();
const share = z.number().min(0).max(1).nullable();
const quantity = z.number().nonnegative().max(LARGEST).nullable();

/** Why a GPU ran below its clocks, in one vocabulary for all vendors. */
const throttleReasons = ['thermal', 'power-brake', 'hardware', 'power-cap', 'unspecified'] as const;
export type ThrottleReason = (typeof throttleReasons)[number];
/** A power limit is how fast GPUs are meant to run, and where AMD's older tools do not say why it mostly is that. */
export const slowing: ReadonlySet<ThrottleReason> = new Set(['thermal', 'power-brake', 'hardware']);

/** One reading of one GPU. What the tool did not say is null, never 0. */
export const GpuSampleSchema = z.object({
  /** From the start of the repetition's process, on the clock that its iterations are stamped with. */
  timestampNs: z.number(),
  deviceId: z.number().int().nonnegative(),
  gpuUtilPct: percent,
  memUtilPct: percent,
  tempC: z.number().min(-LARGEST).max(LARGEST).nullable(),
  powerW: quantity,
  sclkMHz: quantity,
  mclkMHz: quantity,
  vramUsedMiB: quantity,
  vramTotalMiB: quantity,
  /** Null where the tool does not tell; empty where it says that nothing throttles. */
  throttle: z.array(z.enum(throttleReasons)).nullable(),
});
export type GpuSample = z.infer<typeof GpuSampleSchema>;

/** Of the samples that tell reasons, how many have one of these. */
export function samplesWith(
  reasons: ReadonlySet<ThrottleReason>,
  samples: readonly GpuSample[],
): { readonly count: number; readonly total: number } {
  const telling = samples.flatMap(({ throttle }) => (throttle === null ? [] : [throttle]));
  const having = telling.filter((told) => told.some((reason) => reasons.has(reason)));
  return { count: having.length, total: telling.length };
}

/** One reading of the machine and of the benchmark's processes; rates are over the time since the reading before. */
const SystemSampleSchema = z.object({
  /** From the start of the repetition's process, as GPU samples are stamped. */
  timestampNs: z.number(),
  /** Of the CPUs that the benchmark may use, the share that was busy, percent. */
  cpuPct: percent,
  /** CPU time of processes other than the benchmark's, in cores. */
  foreignCores: quantity,
  /** Share that the hypervisor gave to others, 0 … 1. */
  steal: share,
  /** Share of the time in which some task waited for a CPU, 0 … 1. */
  pressure: share,
  /** Resident memory of the benchmark's processes. */
  rssMiB: quantity,
  /** Of the machine, since the reading before. */
  contextSwitches: quantity,
  /** Of the benchmark's processes, since the reading before. */
  pageFaults: quantity,
  /** 1-minute load average. */
  loadAverage: quantity,
});
export type SystemSample = z.infer<typeof SystemSampleSchema>;

/** Load of the host during a time span. Null is unknown. */
const HostLoadSchema = z.object({
  /** Share of the machine's CPU time that was busy, percent. */
  cpuPct: percent,
  /** CPU time of processes other than the benchmark's, in cores. */
  foreignCores: quantity,
  /** Share of the span that the hypervisor gave to others, 0 … 1. */
  steal: share,
  /** Share of the last 10 s in which some task waited for a CPU, 0 … 1 (/proc/pressure/cpu). */
  pressure: share,
});
export type HostLoad = z.infer<typeof HostLoadSchema>;

/** What was seen beside one repetition, in the order in which they ran; the throw-away one is among them. */
const ObservedSchema = z.object({
  benchmark: z.string().max(300),
  /** Position among all that were observed in the job. */
  slot: z.number().int().nonnegative(),
  /** Which checkout it measured; absent where there is only one. */
  side: z.enum(['baseline', 'candidate']).optional(),
  /** Since the first repetition of the job, and how long it took. */
  startMs: z.number().nonnegative().optional(),
  durationMs: z.number().nonnegative().optional(),
  /** Of a model: its timed iterations, from the start of its process. */
  timed: z.object({ startNs: z.number(), endNs: z.number() }).optional(),
  gpu: z.array(GpuSampleSchema),
  /** Of the GPUs that were sampled, those that it can have used; absent is all of them. */
  gpusUsed: z.array(z.number().int().nonnegative()).max(64).optional(),
  system: z.array(SystemSampleSchema).optional(),
  /** Why processes of others on the GPU could not be looked for; absent where they were. */
  processesUnseen: z.string().max(500).optional(),
  host: HostLoadSchema.nullable(),
  disturbances: z.array(DisturbanceSchema).max(20),
  /** Whether one of them made the repetition not count. */
  discarded: z.boolean(),
});
export type Observed = z.infer<typeof ObservedSchema>;

/** The samples of the GPUs that a repetition can have used. */
export function usedSamples({ gpu, gpusUsed }: Pick<Observed, 'gpu' | 'gpusUsed'>): readonly GpuSample[] {
  return gpu.filter(({ deviceId }) => gpusUsed?.includes(deviceId) ?? true);
}

/** The `telemetry` of a snapshot. */
export const TelemetrySchema = z.object({
  /** The tool that GPU samples come from; null where none answered. `note` says why, and what went wrong with it later. */
  tool: z.string().max(50).nullable(),
  note: z.string().max(500).nullable(),
  repetitions: z.array(ObservedSchema).max(100_000),
});
export type Telemetry = z.infer<typeof TelemetrySchema>;
