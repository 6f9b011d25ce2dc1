import { mean } from 'simple-statistics';
import type { BottleneckIndicators } from '../model/bottleneck.ts';
import { groupBy } from '../model/group-by.ts';
import type { KernelMetrics } from '../model/kernel.ts';
import { type GpuSample, type Observed, samplesWith, slowing, usedSamples } from '../model/telemetry.ts';
import { LOADED_PCT } from './under-load.ts';

/** What is known of one benchmark's run; each part may be absent. */
export interface Seen {
  /** Its repetitions, of one side. */
  readonly observed: readonly Observed[];
  readonly kernels: KernelMetrics | null;
  readonly phases: { readonly warmupEffectPct: number; readonly covPct: number } | null;
}

/** A GPU that throttled in a smaller share of its samples was not held down by it. */
const THROTTLED_SHARE = 0.1;
/** Rates and shares of fewer kernels are those of a few launches, not of a benchmark. */
const FEWEST_KERNELS = 10;

/**
 * The indicators of a classification; what was not measured is null. Host nodes are no kernels of a GPU. Of several GPUs,
 * utilisation is that of the one that ran kernels most: those beside it may not be the benchmark's at all.
 */
export function indicatorsOf({ observed, kernels, phases }: Seen): BottleneckIndicators {
  const samples = observed.flatMap(measuredSamples);
  const gpus = [...groupBy(samples, ({ deviceId }) => deviceId).values()];
  const busiest = busiestOf(gpus);
  const device = kernels?.source === 'device' && kernels.totalKernelCount >= FEWEST_KERNELS ? kernels : null;
  return {
    gpuUtilPct: utilisation(busiest),
    memUtilPct: average(busiest.flatMap(({ memUtilPct }) => memUtilPct ?? [])),
    tempC: highest(samples.flatMap(({ tempC }) => tempC ?? [])),
    throttled: throttledIn(gpus),
    sclkRangeMHz: highest(gpus.flatMap((own) => clockRange(own) ?? [])),
    cpuPct: highest(observed.flatMap(({ host }) => host?.cpuPct ?? [])),
    gpuActiveRatio: device?.gpuActiveRatio ?? null,
    microkernelPct: device?.microkernelPct ?? null,
    kernelAmplificationRatio: device?.kernelAmplificationRatio ?? null,
    launchRatePerSec: device?.launchRatePerSec ?? null,
    warmupEffectPct: phases?.warmupEffectPct ?? null,
    covPct: phases?.covPct ?? null,
  };
}

/** Of the timed iterations where they are known, else of the whole process. */
function measuredSamples({ timed, ...observed }: Observed): readonly GpuSample[] {
  const used = usedSamples(observed);
  if (timed === undefined) return used;
  return used.filter(({ timestampNs }) => timestampNs >= timed.startNs && timestampNs <= timed.endNs);
}

function utilisation(samples: readonly GpuSample[]): number | null {
  return average(samples.flatMap(({ gpuUtilPct }) => gpuUtilPct ?? []));
}

function busiestOf(gpus: readonly (readonly GpuSample[])[]): readonly GpuSample[] {
  const [busiest = []] = gpus.toSorted((a, b) => (utilisation(b) ?? -1) - (utilisation(a) ?? -1));
  return busiest;
}

function throttledIn(gpus: readonly (readonly GpuSample[])[]): boolean | null {
  const shares = gpus.flatMap((samples) => {
    const { count, total } = samplesWith(slowing, samples);
    return total === 0 ? [] : [count / total];
  });
  const share = highest(shares);
  return share === null ? null : share > THROTTLED_SHARE;
}

function clockRange(samples: readonly GpuSample[]): number | null {
  const clocks = samples
    .filter(({ gpuUtilPct }) => (gpuUtilPct ?? 0) >= LOADED_PCT)
    .flatMap(({ sclkMHz }) => sclkMHz ?? []);
  const top = highest(clocks);
  return top === null ? null : top - clocks.reduce((a, b) => Math.min(a, b));
}

function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : mean([...values]);
}

function highest(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b));
}
