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

/** A process that holds a context on a GPU and is none of the job's. */
export interface GpuProcess {
  readonly pid: number;
  readonly name: string | null;
  /** The GPU, where the tool tells it. */
  readonly device?: number;
  /** Whether it is known to be of another job of this machine. */
  readonly ofOtherJob?: boolean;
}

/** What was seen beside one repetition. */
export interface Observation {
  readonly gpu: readonly GpuSample[];
  readonly foreignGpuProcesses: readonly GpuProcess[];
  readonly host: HostLoad | null;
  /** The timed iterations of a model, in any unit and in their order; empty for a command. */
  readonly latencies: ArrayLike<number>;
  /** When those began and ended, as samples are stamped; null for a command, where the whole run counts. */
  readonly timed: { readonly startNs: number; readonly endNs: number } | null;
}

/** Median clock under load of each GPU over all repetitions of a benchmark so far, by device. */
export type UsualClocks = ReadonlyMap<number, number>;

export interface Validity {
  /** Why the repetition does not count, whichever side it was; null where it does. */
  readonly invalid: string | null;
  readonly disturbances: readonly Disturbance[];
}

/** A GPU counts as loaded from this utilisation on; of an idle one neither clock nor processes say anything. */
export const LOADED_PCT = 10;
/** Fewer samples of a GPU are no judgement of its clock, nor of its timed iterations alone. */
const FEWEST_SAMPLES = 5;
/** They hold a context on the GPU all the time, and work for nobody: display servers, and NVIDIA's own daemons. */
const standing: ReadonlySet<string> = new Set([
  'Xorg',
  'Xwayland',
  'gnome-shell',
  'kwin_wayland',
  'kwin_x11',
  'nvidia-cuda-mps-server',
  'nvidia-cuda-mps-control',
  'nvidia-persistenced',
  'nv-hostengine',
  'dcgm-exporter',
]);
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
    ['foreign-process', foreign(seen, limits)],
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

/** The samples of a GPU while it was timed, or of the whole run where those are too few; of them, those under load. */
function measuring(samples: readonly GpuSample[], timed: Observation['timed']): readonly GpuSample[] {
  const inTime = samples.filter(
    ({ timestampNs }) => timed === null || (timestampNs >= timed.startNs && timestampNs <= timed.endNs),
  );
  const judged = inTime.length >= FEWEST_SAMPLES ? inTime : samples;
  const loaded = judged.filter(({ gpuUtilPct }) => gpuUtilPct === null || gpuUtilPct >= LOADED_PCT);
  return loaded.length === 0 ? judged : loaded;
}

/** Median clock under load of each GPU that told enough of it, by device. */
export function loadedClocks({ gpu, timed }: Pick<Observation, 'gpu' | 'timed'>): Map<number, number> {
  return new Map(
    [...groupBy(gpu, ({ deviceId }) => deviceId)].flatMap(([device, samples]): [number, number][] => {
      const clock = steadyClock(measuring(samples, timed));
      return clock === null ? [] : [[device, clock]];
    }),
  );
}

function steadyClock(samples: readonly GpuSample[]): number | null {
  const told = samples.filter(
    ({ gpuUtilPct, sclkMHz }) => (gpuUtilPct ?? 0) >= LOADED_PCT && sclkMHz !== null,
  );
  return told.length < FEWEST_SAMPLES ? null : loadedClock(told);
}

/** Median clock of the samples under load, or null where none is known. */
export function loadedClock(samples: readonly GpuSample[]): number | null {
  const clocks = samples
    .filter((sample) => (sample.gpuUtilPct ?? 0) >= LOADED_PCT)
    .flatMap((sample) => sample.sclkMHz ?? []);
  return clocks.length === 0 ? null : median(clocks);
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

/** The GPUs of which others hold memory, so that what is used of it is not the benchmark's; all, where it is not told which. */
export function sharedGpus(seen: Observation, limits: ValidityLimits): ReadonlySet<number> {
  const all = seen.gpu.map(({ deviceId }) => deviceId);
  return new Set(strangers(seen, limits).flatMap(({ device }) => device ?? all));
}

function strangers(
  { foreignGpuProcesses }: Observation,
  { allowedProcesses }: ValidityLimits,
): readonly GpuProcess[] {
  return foreignGpuProcesses.filter(({ name }) => {
    const program = programOf(name);
    return !standing.has(program) && !allowedProcesses.includes(program);
  });
}

/** A process that holds a context on a GPU that nobody uses disturbs nobody. */
function foreign(seen: Observation, limits: ValidityLimits): string | null {
  const processes = strangers(seen, limits).filter(({ device }) => !isIdle(seen.gpu, device));
  if (processes.length === 0) return null;
  const named = processes
    .slice(0, 5)
    .map(({ pid, name }) =>
      name === null ? `pid ${pid}, whose name cannot be told here` : `${name}, pid ${pid}`,
    );
  return `another process used the GPU (${named.join('; ')})`;
}

/** Whether a GPU had nothing to do, or all of them, where it is not known which one is meant. */
function isIdle(samples: readonly GpuSample[], device: number | undefined): boolean {
  const own = samples.filter(({ deviceId }) => device === undefined || deviceId === device);
  const idle = own.filter(({ gpuUtilPct }) => gpuUtilPct !== null && gpuUtilPct < LOADED_PCT);
  return own.length >= FEWEST_SAMPLES && idle.length === own.length;
}

/** `tritonserver` of `/opt/tritonserver/bin/tritonserver --model-store=…`; `?` where the name is not known. */
function programOf(name: string | null): string {
  return name === null ? '?' : (name.split(' ')[0]?.split('/').at(-1) ?? '');
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
