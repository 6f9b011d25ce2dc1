import { z } from 'zod';
import { GpuSampleSchema } from './gpu-sample.ts';

/** What was seen beside one repetition. */
export const ObservedSchema = z.object({
  benchmark: z.string().max(300),
  /** Position in the order in which repetitions ran. */
  slot: z.number().int().nonnegative(),
  gpu: z.array(GpuSampleSchema),
  host: z
    .object({
      foreignCores: z.number().nonnegative().nullable(),
      steal: z.number().min(0).max(1).nullable(),
      pressure: z.number().min(0).max(1).nullable(),
    })
    .nullable(),
  warnings: z.array(z.string().max(500)).max(20),
});
export type Observed = z.infer<typeof ObservedSchema>;

/** The `telemetry` of a snapshot. */
export const TelemetrySchema = z.object({
  /** The tool that GPU samples come from; null where none answered, and `note` says why. */
  tool: z.string().max(50).nullable(),
  note: z.string().max(500).nullable(),
  repetitions: z.array(ObservedSchema).max(100_000),
});
export type Telemetry = z.infer<typeof TelemetrySchema>;
