import type { Direction } from './metric.ts';

export interface SampledMetric {
  readonly unit: string;
  readonly direction: Direction;
  /** Whether it may fail the job unasked; what a tool averages is too coarse for that. */
  readonly gated: boolean;
}

/**
 * What is sampled beside a repetition and becomes metrics of its benchmark, one value a repetition. Of several GPUs memory,
 * power and energy are summed, utilisation and clock averaged. They come and go with the tool that answers, so they are never
 * missed, and however equal their values are they are no exact counts.
 */
export const sampledMetrics = {
  gpu_memory_peak_mib: { unit: 'MiB', direction: 'lower', gated: true },
  /** Energy of the timed iterations of a model, by their number. */
  gpu_energy_per_iteration_j: { unit: 'J', direction: 'lower', gated: false },
  /** Energy of the whole run of a command. */
  gpu_energy_j: { unit: 'J', direction: 'lower', gated: false },
  gpu_power_w: { unit: 'W', direction: 'none', gated: false },
  gpu_util_pct: { unit: '%', direction: 'none', gated: false },
  gpu_clock_mhz: { unit: 'MHz', direction: 'none', gated: false },
  gpu_temp_max_c: { unit: '°C', direction: 'none', gated: false },
} as const satisfies Readonly<Record<string, SampledMetric>>;

export type SampledMetricName = keyof typeof sampledMetrics;

/** What is sampled under this name; undefined for all other metrics. */
export function sampledMetric(name: string): SampledMetric | undefined {
  return Object.hasOwn(sampledMetrics, name) ? sampledMetrics[name as SampledMetricName] : undefined;
}
