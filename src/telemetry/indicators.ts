import { mean } from 'simple-statistics';
import type { BottleneckIndicators } from '../model/bottleneck.ts';
import type { KernelMetrics } from '../model/kernel.ts';
import type { GpuSample, Observed } from '../model/telemetry.ts';
import { slowing } from './gpu-sample.ts';

/** What is known of one benchmark's run; each part may be absent. */
export interface Seen {
  /** Its repetitions, of one side. */
  readonly observed: readonly Observed[];
  readonly kernels: KernelMetrics | null;
  readonly phases: { readonly warmupEffectPct: number; readonly covPct: number } | null;
}

/** Below it a GPU idles between the phases of a process, and its clock says nothing. */
const LOADED_PCT = 10;

/** The indicators of a classification; what was not measured is null. Host nodes are no kernels of a GPU. */
export function indicatorsOf({ observed, kernels, phases }: Seen): BottleneckIndicators {
  const samples = observed.flatMap(measuredSamples);
  const device = kernels?.source === 'device' ? kernels : null;
  return {
    gpuUtilPct: average(samples.flatMap(({ gpuUtilPct }) => gpuUtilPct ?? [])),
    memUtilPct: average(samples.flatMap(({ memUtilPct }) => memUtilPct ?? [])),
    tempC: highest(samples.flatMap(({ tempC }) => tempC ?? [])),
    throttled: throttledIn(samples),
    sclkRangeMHz: clockRange(samples),
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
function measuredSamples({ gpu, timed }: Observed): readonly GpuSample[] {
  if (timed === undefined) return gpu;
  return gpu.filter(({ timestampNs }) => timestampNs >= timed.startNs && timestampNs <= timed.endNs);
}

function throttledIn(samples: readonly GpuSample[]): boolean | null {
  const told = samples.flatMap(({ throttle }) => (throttle === null ? [] : [throttle]));
  return told.length === 0 ? null : told.some((reasons) => reasons.some((reason) => slowing.has(reason)));
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
