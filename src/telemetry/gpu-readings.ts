import { mean, sum } from 'simple-statistics';
import { groupBy } from '../model/group-by.ts';
import type { Reading } from '../model/reading.ts';
import { type SampledMetricName, sampledMetrics } from '../model/sampled-metrics.ts';
import type { GpuSample } from '../model/telemetry.ts';
import { FEWEST_SAMPLES, loadedClock } from './under-load.ts';

/** One repetition as the GPU's tool saw it; times in ns from the start of its process, as samples are stamped. */
export interface SampledRepetition {
  readonly benchmark: string;
  readonly samples: readonly GpuSample[];
  /** GPUs of which others hold memory: nothing is said of that. */
  readonly shared: ReadonlySet<number>;
  readonly durationNs: number;
  /** The timed iterations of a model; null for a command, where the whole run counts. */
  readonly timed: { readonly startNs: number; readonly endNs: number; readonly iterations: number } | null;
}

/** nvidia-smi averages utilisation, and on newer boards power, over up to a second: less says nothing of the benchmark. */
const SHORTEST_WINDOW_NS = 1e9;
/** Over a longer time without a sample, as where a tool stopped, nothing is said of what was between. */
const LONGEST_GAP_NS = 5e9;

/** What was sampled as readings of the benchmark; a metric that cannot be said is absent. */
export function gpuReadings(repetition: SampledRepetition): Reading[] {
  const { benchmark, samples, shared, timed, durationNs } = repetition;
  const { startNs, endNs } = timed ?? { startNs: 0, endNs: durationNs };
  const devices = groupBy(samples, ({ deviceId }) => deviceId);
  const inWindow = samples.filter(({ timestampNs }) => timestampNs >= startNs && timestampNs <= endNs);
  const long =
    endNs - startNs >= SHORTEST_WINDOW_NS &&
    [...devices.values()].every((own) => covers(own, startNs, endNs));
  const windowed = long ? inWindow : [];
  const whole = [...devices.values()].every((own) => isGapless(own, 0, durationNs)) ? samples : [];
  const peaks = [...groupBy(whole, ({ deviceId }) => deviceId)];
  const energyJ = total([...devices.values()].map((own) => (long ? energyOf(own, startNs, endNs) : null)));
  const values: Readonly<Partial<Record<SampledMetricName, number | null>>> = {
    gpu_memory_peak_mib: total(
      peaks.map(([device, own]) => (shared.has(device) ? null : highest(own, 'vramUsedMiB'))),
    ),
    ...(timed === null
      ? { gpu_energy_j: energyJ }
      : { gpu_energy_per_iteration_j: energyJ === null ? null : energyJ / timed.iterations }),
    gpu_power_w: energyJ === null ? null : energyJ / ((endNs - startNs) / 1e9),
    gpu_util_pct: average(windowed.flatMap(({ gpuUtilPct }) => gpuUtilPct ?? [])),
    gpu_clock_mhz: loadedClock(windowed),
    gpu_temp_max_c: highest(whole, 'tempC'),
  };
  return Object.entries(values).flatMap(([metric, value]): Reading[] => {
    if (value === null || value === undefined) return [];
    const { unit, direction } = sampledMetrics[metric as SampledMetricName];
    return [{ benchmark, metric, unit, direction, grain: 'repetition', values: [value] }];
  });
}

/** Whether samples of one GPU are enough, and near enough to each other, to speak for the window. */
function covers(samples: readonly GpuSample[], startNs: number, endNs: number): boolean {
  const inside = samples.filter(({ timestampNs }) => timestampNs >= startNs && timestampNs <= endNs);
  return inside.length >= FEWEST_SAMPLES && isGapless(inside, startNs, endNs);
}

function isGapless(samples: readonly GpuSample[], startNs: number, endNs: number): boolean {
  const moments = [startNs, endNs, ...samples.map(({ timestampNs }) => timestampNs)].sort((a, b) => a - b);
  return moments.slice(1).every((at, index) => at - (moments[index] ?? at) <= LONGEST_GAP_NS);
}

/** Power integrated by trapezoids over the window, in J; what is missing at its ends is as the nearest sample. */
export function energyOf(samples: readonly GpuSample[], startNs: number, endNs: number): number | null {
  const powers = samples
    .flatMap(({ timestampNs, powerW }) => (powerW === null ? [] : [{ at: timestampNs, powerW }]))
    .sort((a, b) => a.at - b.at);
  if (!powers.some(({ at }) => at >= startNs && at <= endNs)) return null;
  const ends = [startNs, endNs].map((at) => ({ at, powerW: interpolated(powers, at) }));
  const points = [...powers.filter(({ at }) => at > startNs && at < endNs), ...ends].sort(
    (a, b) => a.at - b.at,
  );
  return sum(
    points.slice(1).map((to, index) => {
      const from = points[index] ?? to;
      return ((from.powerW + to.powerW) / 2) * ((to.at - from.at) / 1e9);
    }),
  );
}

function interpolated(powers: readonly { at: number; powerW: number }[], at: number): number {
  const next = powers.findIndex((power) => power.at >= at);
  const after = powers[next === -1 ? powers.length - 1 : next];
  const before = powers[next - 1] ?? after;
  if (before === undefined || after === undefined) return 0;
  const span = after.at - before.at;
  return span <= 0
    ? after.powerW
    : before.powerW + ((after.powerW - before.powerW) * (at - before.at)) / span;
}

function highest(samples: readonly GpuSample[], quantity: 'vramUsedMiB' | 'tempC'): number | null {
  const known = samples.flatMap((sample) => sample[quantity] ?? []);
  return known.length === 0 ? null : known.reduce((a, b) => Math.max(a, b));
}

function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : mean([...values]);
}

/** The sum over all GPUs; null unless each of them tells. */
function total(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 || known.length < values.length ? null : sum(known);
}
