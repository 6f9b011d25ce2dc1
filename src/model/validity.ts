import { z } from 'zod';

/** What may disturb a measurement, each looked for by a rule of its own. */
export const validityRules = [
  'throttling',
  'clock',
  'foreign-process',
  'temperature',
  'power-cap',
  'noisy-host',
  'drift',
] as const;
export type ValidityRule = (typeof validityRules)[number];

/** A rule that a repetition broke. */
export const DisturbanceSchema = z.object({
  rule: z.enum(validityRules),
  /** `the GPU was throttled (thermal) in 12 of 40 samples` */
  what: z.string().max(500),
  /** Whether it is one that makes a repetition not count; absent where it is only noted. */
  rejects: z.boolean().optional(),
});
export type Disturbance = z.infer<typeof DisturbanceSchema>;

/** Limits of the validity rules, as the config's `telemetry` section sets them. */
export interface ValidityLimits {
  /** Rules that make a repetition not count; the others are noted. */
  readonly invalidate: readonly ValidityRule[];
  /** Programs that may use the GPU beside the benchmark, by name: `tritonserver`. */
  readonly allowedProcesses: readonly string[];
  /** Largest share of samples with a thermal, power-brake or hardware throttle reason. */
  readonly throttledShare: number;
  /** Lowest median clock under load, as a share of the median over all repetitions of the benchmark. */
  readonly clockShare: number;
  /** °C from which a GPU is hot. */
  readonly temperature: number;
  /** CPU time of other processes during the repetition, in cores, from which the host is called noisy. */
  readonly foreignCores: number;
  /** Share of the CPU time that the hypervisor gave to others, from which the host is called noisy. */
  readonly steal: number;
  /** Largest change from the first to the last third of a model's timed iterations, a fraction. */
  readonly drift: number;
}

export const defaultLimits: ValidityLimits = {
  invalidate: ['throttling', 'clock', 'foreign-process'],
  allowedProcesses: [],
  throttledShare: 0.1,
  clockShare: 0.9,
  temperature: 87,
  foreignCores: 0.5,
  steal: 0.05,
  drift: 0.1,
};
