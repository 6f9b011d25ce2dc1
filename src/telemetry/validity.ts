import { median } from 'simple-statistics';
import { groupBy } from '../model/group-by.ts';
import {
  type GpuSample,
  type HostLoad,
  samplesWith,
  slowing,
  type ThrottleReason,
} from '../model/telemetry.ts';
import type { Disturbance, ValidityLimits, ValidityRule } from '../model/validity.ts';
import { foreignProcess, type GpuProcess } from './strangers.ts';
import { measuring, steadyClock, type UsualClocks, type Watched } from './under-load.ts';

/** What was seen beside one repetition. */
export interface Observation extends Watched {
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

/** Thirds of fewer iterations have medians that differ by chance. */
const FEWEST_ITERATIONS = 30;

/** Label-blind judgement of one repetition: it never sees which side it judges, nor how its values compare with others. */
export function judge(seen: Observation, usual: UsualClocks, limits: ValidityLimits): Validity {
  const devices = [...groupBy(seen.gpu, ({ deviceId }) => deviceId)].map(
    ([device, samples]): Device => ({ device, samples: measuring(samples, seen.timed) }),
  );
  const called = (device: number) => (devices.length === 1 ? 'the GPU' : `GPU ${device}`);
  const looked: readonly (readonly [ValidityRule, string | null])[] = [
    ['throttling', firstOf(devices, (one) => throttling(one, limits), called)],
    ['foreign-process', foreignProcess(seen.foreignGpuProcesses, seen.gpu, limits)],
    ['clock', firstOf(devices, (one) => slowClock(one, usual, limits), called)],
    ['temperature', hot(seen.gpu, limits)],
    ['power-cap', firstOf(devices, (one) => powerCap(one, limits), called)],
    ['noisy-host', noisyHost(seen.host, limits)],
    ['drift', drifting(seen.latencies, limits)],
  ];
  const disturbances = looked.flatMap(([rule, what]): Disturbance[] => {
    if (what === null) return [];
    return [{ rule, what, ...(limits.invalidate.includes(rule) && { rejects: true }) }];
  });
  return { invalid: disturbances.find(({ rejects }) => rejects)?.what ?? null, disturbances };
}

interface Device {
  readonly device: number;
  readonly samples: readonly GpuSample[];
}

/** Of several GPUs one that is slow slows all, so each is judged by itself. */
function firstOf(
  devices: readonly Device[],
  broken: (device: Device) => string | null,
  called: (device: number) => string,
): string | null {
  for (const device of devices) {
    const what = broken(device);
    if (what !== null) return `${called(device.device)} ${what}`;
  }
  return null;
}

function throttling({ samples }: Device, limits: ValidityLimits): string | null {
  return sharedReasons(samples, slowing, limits.throttledShare, (reasons, share) => {
    return `was throttled (${reasons}) in ${share} samples`;
  });
}

function powerCap({ samples }: Device, limits: ValidityLimits): string | null {
  return sharedReasons(samples, new Set(['power-cap']), limits.throttledShare, (_, share) => {
    return `was held down by its power limit in ${share} samples`;
  });
}

/** What to say of the samples with one of these reasons, where they are more than a share of those that tell reasons. */
function sharedReasons(
  samples: readonly GpuSample[],
  reasons: ReadonlySet<ThrottleReason>,
  share: number,
  say: (reasons: string, share: string) => string,
): string | null {
  const { count, total } = samplesWith(reasons, samples);
  if (count <= share * total) return null;
  const told = samples.flatMap(({ throttle }) => throttle ?? []).filter((reason) => reasons.has(reason));
  return say([...new Set(told)].join(', '), `${count} of ${total}`);
}

function slowClock({ device, samples }: Device, usual: UsualClocks, limits: ValidityLimits): string | null {
  const clock = steadyClock(samples);
  const expected = usual.get(device);
  if (clock === null || expected === undefined || clock >= limits.clockShare * expected) return null;
  return `ran at ${clock.toFixed(0)} MHz under load, usually at ${expected.toFixed(0)} MHz`;
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

function noisyHost(host: HostLoad | null, limits: ValidityLimits): string | null {
  const { foreignCores = null, steal = null } = host ?? {};
  const found = [
    foreignCores !== null && foreignCores > limits.foreignCores
      ? `other processes used ${foreignCores.toFixed(1)} cores`
      : null,
    steal !== null && steal > limits.steal
      ? `the hypervisor gave ${(100 * steal).toFixed(0)} % of the CPU time to others`
      : null,
  ].filter((what) => what !== null);
  return found.length === 0 ? null : `${found.join(' and ')} during the repetition`;
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
