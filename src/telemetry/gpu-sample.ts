import { z } from 'zod';

const share = z.number().min(0).max(100).nullable();
const quantity = z.number().nonnegative().nullable();

/** Why a GPU ran below its clocks, in one vocabulary for all vendors. */
export const throttleReasons = ['thermal', 'power-brake', 'hardware', 'power-cap', 'unspecified'] as const;
export type ThrottleReason = (typeof throttleReasons)[number];

/** One reading of one GPU. What the tool did not say is null, never 0. */
export const GpuSampleSchema = z.object({
  /** On the clock that iterations are stamped with, relative to the same origin. */
  timestampNs: z.number(),
  deviceId: z.number().int().nonnegative(),
  gpuUtilPct: share,
  memUtilPct: share,
  tempC: z.number().nullable(),
  powerW: quantity,
  sclkMHz: quantity,
  mclkMHz: quantity,
  vramUsedMiB: quantity,
  vramTotalMiB: quantity,
  /** Null where the tool does not tell; empty where it says that nothing throttles. */
  throttle: z.array(z.enum(throttleReasons)).nullable(),
});
export type GpuSample = z.infer<typeof GpuSampleSchema>;

/** A sample in which nothing is known yet. */
export function emptySample(timestampNs: number, deviceId: number): GpuSample {
  return {
    timestampNs,
    deviceId,
    gpuUtilPct: null,
    memUtilPct: null,
    tempC: null,
    powerW: null,
    sclkMHz: null,
    mclkMHz: null,
    vramUsedMiB: null,
    vramTotalMiB: null,
    throttle: null,
  };
}

/** The number that starts `text` (`"187.80 W"`, `"(800Mhz)"`, `98`), or null where there is none (`[N/A]`, `N/A`, `-`). */
export function numberIn(text: unknown): number | null {
  if (typeof text === 'number') return Number.isFinite(text) ? text : null;
  if (typeof text !== 'string') return null;
  const match = /^\s*\(?(-?\d+(?:\.\d+)?)/.exec(text);
  return match ? Number(match[1]) : null;
}
