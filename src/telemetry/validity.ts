import { median } from 'simple-statistics';
import type { GpuSample, HostLoad, ThrottleReason } from '../model/telemetry.ts';
import type { Disturbance, ValidityLimits, ValidityRule } from '../model/validity.ts';

/** A process that holds a context on a GPU and is none of the job's. */
export interface GpuProcess {
  readonly pid: number;
  readonly name: string | null;
}

/** What was seen beside one repetition. */
export interface Observation {
  readonly gpu: readonly GpuSample[];
  readonly foreignGpuProcesses: readonly GpuProcess[];
  readonly host: HostLoad | null;
  /** The timed iterations of a model, in any unit and in their order; empty for a command. */
  readonly latencies: ArrayLike<number>;
}

export interface Validity {
  /** Why the repetition does not count, whichever side it was; null where it does. */
  readonly invalid: string | null;
  readonly disturbances: readonly Disturbance[];
}

const invalidating: ReadonlySet<ThrottleReason> = new Set([
  'thermal',
  'power-brake',
  'hardware',
  'unspecified',
]);
/** A GPU counts as loaded from this utilisation on; idle clocks say nothing. */
const LOADED_PCT = 10;
/** Thirds of fewer iterations have medians that differ by chance. */
const FEWEST_ITERATIONS = 30;

/**
 * Label-blind judgement of one repetition: it never sees which side it judges, nor how its values compare with others.
 * `usualClockMHz` is the median loaded clock over all repetitions of the benchmark so far, null where unknown.
 */
export function judge(seen: Observation, usualClockMHz: number | null, limits: ValidityLimits): Validity {
  const looked: readonly (readonly [ValidityRule, string | null])[] = [
    ['throttling', throttling(seen.gpu, limits)],
    ['foreign-process', foreign(seen, limits)],
    ['clock', slowClock(seen.gpu, usualClockMHz, limits)],
    ['temperature', hot(seen.gpu, limits)],
    ['power-cap', powerCap(seen.gpu)],
    ['noisy-host', noisyHost(seen.host, limits)],
    ['drift', drifting(seen.latencies, limits)],
  ];
  const disturbances = looked.flatMap(([rule, what]) => (what === null ? [] : [{ rule, what }]));
  return {
    invalid: disturbances.find(({ rule }) => limits.invalidate.includes(rule))?.what ?? null,
    disturbances,
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

function foreign(seen: Observation, { allowedProcesses }: ValidityLimits): string | null {
  const processes = seen.foreignGpuProcesses.filter(({ name }) => !allowedProcesses.includes(program(name)));
  if (processes.length === 0) return null;
  const named = processes
    .slice(0, 5)
    .map(({ pid, name }) => (name === null ? `pid ${pid}` : `${name}, pid ${pid}`));
  return `another process used the GPU (${named.join('; ')})`;
}

/** `tritonserver` of `/opt/tritonserver/bin/tritonserver --model-store=…`. */
function program(name: string | null): string {
  return name?.split(' ')[0]?.split('/').at(-1) ?? '';
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

function drifting(latencies: ArrayLike<number>, limits: ValidityLimits): string | null {
  if (latencies.length < FEWEST_ITERATIONS) return null;
  const values = Array.from(latencies);
  const third = Math.floor(values.length / 3);
  const first = median(values.slice(0, third));
  const change = median(values.slice(-third)) / first - 1;
  if (!(Math.abs(change) > limits.drift)) return null;
  const percent = (100 * Math.abs(change)).toFixed(0);
  return `the iterations became ${percent} % ${change > 0 ? 'slower' : 'faster'} from the first third to the last`;
}
