import { median } from 'simple-statistics';
import type { GpuSample, HostLoad, ThrottleReason } from '../model/telemetry.ts';

/** Limits of the validity rules, as the config's `telemetry` section sets them. */
export interface ValidityLimits {
  /** Largest share of samples with a thermal, power-brake or hardware throttle reason. */
  readonly throttledShare: number;
  /** Lowest median clock under load, as a share of the median over all repetitions of the benchmark. */
  readonly clockShare: number;
  /** °C from which the temperature is noted. */
  readonly temperature: number;
  /** CPU time of other processes during the repetition, in cores, from which the host is called noisy. */
  readonly foreignCores: number;
}

export const defaultLimits: ValidityLimits = {
  throttledShare: 0.1,
  clockShare: 0.9,
  temperature: 87,
  foreignCores: 0.5,
};

/** What was seen beside one repetition. */
export interface Observation {
  readonly gpu: readonly GpuSample[];
  /** Process ids with a context on a GPU that are none of the benchmark's own. */
  readonly foreignGpuProcesses: readonly number[];
  readonly host: HostLoad | null;
}

export interface Validity {
  /** Why the repetition does not count, whichever side it was; null where it does. */
  readonly invalid: string | null;
  readonly warnings: readonly string[];
}

const invalidating: ReadonlySet<ThrottleReason> = new Set([
  'thermal',
  'power-brake',
  'hardware',
  'unspecified',
]);
/** A GPU counts as loaded from this utilisation on; idle clocks say nothing. */
const LOADED_PCT = 10;

/**
 * Label-blind judgement of one repetition: it never sees which side or which values it judges. `usualClockMHz` is the
 * median loaded clock over all repetitions of the benchmark so far, null where unknown.
 */
export function judge(seen: Observation, usualClockMHz: number | null, limits: ValidityLimits): Validity {
  const reasons = [throttling(seen.gpu, limits), foreign(seen), slowClock(seen.gpu, usualClockMHz, limits)];
  const notes = [hot(seen.gpu, limits), powerCap(seen.gpu), noisyHost(seen.host, limits)];
  return {
    invalid: reasons.find((reason) => reason !== null) ?? null,
    warnings: notes.filter((note) => note !== null),
  };
}

/** Median clock of the samples under load, or null where none is known. */
export function loadedClock(samples: readonly GpuSample[]): number | null {
  const clocks = samples
    .filter((sample) => (sample.gpuUtilPct ?? 0) >= LOADED_PCT)
    .flatMap((sample) => sample.sclkMHz ?? []);
  return clocks.length === 0 ? null : median(clocks);
}

function throttling(samples: readonly GpuSample[], limits: ValidityLimits): string | null {
  const telling = samples.filter((sample) => sample.throttle !== null);
  const throttled = telling.filter((sample) => sample.throttle?.some((reason) => invalidating.has(reason)));
  if (throttled.length <= limits.throttledShare * telling.length) return null;
  const reasons = [...new Set(throttled.flatMap((sample) => sample.throttle ?? []))].join(', ');
  return `the GPU was throttled (${reasons}) in ${throttled.length} of ${telling.length} samples`;
}

function foreign({ foreignGpuProcesses: pids }: Observation): string | null {
  if (pids.length === 0) return null;
  return `another process used the GPU (pid ${pids.slice(0, 5).join(', ')})`;
}

function slowClock(
  samples: readonly GpuSample[],
  usual: number | null,
  limits: ValidityLimits,
): string | null {
  const clock = loadedClock(samples);
  if (clock === null || usual === null || clock >= limits.clockShare * usual) return null;
  return `the GPU clock was ${clock.toFixed(0)} MHz under load, usually ${usual.toFixed(0)} MHz`;
}

function hot(samples: readonly GpuSample[], limits: ValidityLimits): string | null {
  const highest = samples.reduce<number | null>(
    (top, { tempC }) => (tempC === null ? top : Math.max(top ?? tempC, tempC)),
    null,
  );
  return highest !== null && highest >= limits.temperature
    ? `the GPU reached ${highest.toFixed(0)} °C`
    : null;
}

function powerCap(samples: readonly GpuSample[]): string | null {
  const capped = samples.filter((sample) => sample.throttle?.includes('power-cap')).length;
  return capped > 0 ? `the power limit held the clocks down in ${capped} of ${samples.length} samples` : null;
}

function noisyHost(host: HostLoad | null, limits: ValidityLimits): string | null {
  if (host === null || host.foreignCores === null || host.foreignCores <= limits.foreignCores) return null;
  return `other processes used ${host.foreignCores.toFixed(1)} cores during the repetition`;
}
