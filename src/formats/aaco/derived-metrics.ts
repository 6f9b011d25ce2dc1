import { mean, standardDeviation, sum } from 'simple-statistics';
import type { KernelMetrics } from '../../model/kernel.ts';
import { quantile } from '../../statistics/quantile.ts';

/** Seed 000's PhaseMetrics, in its field names. Times in ms, `cov_pct` in percent. */
interface PhaseMetrics {
  readonly name: 'warmup' | 'measurement';
  readonly iterations: number;
  readonly total_time_ms: number;
  readonly mean_ms: number;
  /** Of the population (n in the denominator). */
  readonly std_ms: number;
  readonly p50_ms: number;
  readonly p90_ms: number;
  readonly p99_ms: number;
  readonly min_ms: number;
  readonly max_ms: number;
  readonly iqr_ms: number;
  /** Null where the mean is 0. */
  readonly cov_pct: number | null;
}

/** Numbers by name; what is not known has no key. */
type Numbers = Readonly<Record<string, number>>;

/** Seed 000's DerivedMetrics. A phase without iterations is null, never zeros. */
export interface DerivedMetrics {
  readonly warmup_phase: PhaseMetrics | null;
  readonly measurement_phase: PhaseMetrics | null;
  readonly throughput: Numbers;
  readonly efficiency: Numbers;
  readonly latency: Numbers;
  readonly system: Numbers;
  readonly gpu: Numbers;
}

/** What derived metrics are computed from. Latencies in ms; samples by the seed's field names, null where not known. */
interface Session {
  readonly warmup: readonly number[];
  readonly measurement: readonly number[];
  readonly batchSize?: number | undefined;
  readonly kernels?: KernelMetrics | undefined;
  readonly systemSamples: readonly Sample[];
  readonly gpuSamples: readonly Sample[];
}
export type Sample = Readonly<Record<string, number | null>>;

/** Quantiles are type 7, as NumPy's; null for a phase without iterations. */
export function phaseMetrics(name: PhaseMetrics['name'], latencies: readonly number[]): PhaseMetrics | null {
  if (latencies.length === 0) return null;
  const own = [...latencies];
  const [center, spread] = [mean(own), standardDeviation(own)];
  return {
    name,
    iterations: own.length,
    total_time_ms: sum(own),
    mean_ms: center,
    std_ms: spread,
    p50_ms: quantile(own, 0.5),
    p90_ms: quantile(own, 0.9),
    p99_ms: quantile(own, 0.99),
    min_ms: quantile(own, 0),
    max_ms: quantile(own, 1),
    iqr_ms: quantile(own, 0.75) - quantile(own, 0.25),
    cov_pct: center > 0 ? (100 * spread) / center : null,
  };
}

export function derivedMetrics(session: Session): DerivedMetrics {
  const warmup = phaseMetrics('warmup', session.warmup);
  const measurement = phaseMetrics('measurement', session.measurement);
  return {
    warmup_phase: warmup,
    measurement_phase: measurement,
    throughput: measurement ? throughput(measurement, session.batchSize) : {},
    efficiency: session.kernels ? efficiency(session.kernels) : {},
    latency: measurement ? latency(measurement, warmup, session.measurement) : {},
    system: {
      ...summary(session.systemSamples, 'cpu_pct', 'cpu', 'pct', ['mean', 'max', 'std']),
      ...summary(session.systemSamples, 'rss_mb', 'rss', 'mb', ['mean', 'max', 'delta']),
    },
    gpu: Object.assign({}, ...gpuFields.map((field) => summary(session.gpuSamples, ...field))),
  };
}

/** Iterations per second of summed latency; samples per second where the batch size is known. */
export function throughput(
  { iterations, total_time_ms, mean_ms }: PhaseMetrics,
  batchSize?: number,
): Numbers {
  if (total_time_ms === 0) return {};
  const inferences = iterations / (total_time_ms / 1000);
  return {
    inferences_per_sec: inferences,
    ...(batchSize === undefined ? {} : { samples_per_sec: inferences * batchSize }),
    mean_latency_ms: mean_ms,
  };
}

/** Ratios of the kernel trace; the launch overhead is ten times the launch tax, at most 100 %. */
export function efficiency(kernels: KernelMetrics): Numbers {
  const { launchTaxScore } = kernels;
  return present({
    gpu_active_ratio: kernels.gpuActiveRatio,
    kernel_amplification_ratio: kernels.kernelAmplificationRatio,
    launch_overhead_pct: launchTaxScore === null ? null : Math.min(100, launchTaxScore * 10),
    microkernel_pct: kernels.microkernelPct,
  });
}

function latency(
  measurement: PhaseMetrics,
  warmup: PhaseMetrics | null,
  latencies: readonly number[],
): Numbers {
  const { mean_ms } = measurement;
  return present({
    mean_ms,
    median_ms: measurement.p50_ms,
    std_ms: measurement.std_ms,
    p95_ms: quantile(latencies, 0.95),
    p99_ms: measurement.p99_ms,
    jitter_ms: measurement.max_ms - measurement.min_ms,
    cov_pct: measurement.cov_pct,
    warmup_effect_pct: warmup && mean_ms > 0 ? (100 * (warmup.mean_ms - mean_ms)) / mean_ms : null,
  });
}

type Statistic = 'mean' | 'max' | 'std' | 'delta' | 'range';
type Field = readonly [key: string, name: string, unit: string, statistics: readonly Statistic[]];

const gpuFields: readonly Field[] = [
  ['gpu_util_pct', 'gpu_util', 'pct', ['mean', 'max']],
  ['mem_util_pct', 'mem_util', 'pct', ['mean', 'max']],
  ['power_w', 'power', 'w', ['mean', 'max']],
  ['temp_c', 'temp', 'c', ['mean', 'max']],
  ['vram_used_mb', 'vram', 'mb', ['mean', 'max']],
  ['sclk_mhz', 'sclk', 'mhz', ['mean', 'range']],
  ['mclk_mhz', 'mclk', 'mhz', ['mean']],
];

const statistics: Readonly<Record<Statistic, (values: number[]) => number>> = {
  mean,
  max: (values) => quantile(values, 1),
  std: standardDeviation,
  delta: (values) => (values.at(-1) ?? 0) - (values[0] ?? 0),
  range: (values) => quantile(values, 1) - quantile(values, 0),
};

/** `power_mean_w`, … of the samples that know the field; nothing where none does. */
function summary(
  samples: readonly Sample[],
  key: string,
  name: string,
  unit: string,
  of: readonly Statistic[],
): Numbers {
  const values = samples.flatMap((sample) => sample[key] ?? []);
  if (values.length === 0) return {};
  return Object.fromEntries(
    of.map((statistic) => [`${name}_${statistic}_${unit}`, statistics[statistic](values)]),
  );
}

function present(numbers: Readonly<Record<string, number | null>>): Numbers {
  return Object.fromEntries(
    Object.entries(numbers).filter((entry): entry is [string, number] => entry[1] !== null),
  );
}
