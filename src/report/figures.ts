import { mean, standardDeviation, sum } from 'simple-statistics';
import { batchOf } from '../model/batch.ts';
import type { BenchmarkClassification } from '../model/bottleneck.ts';
import type { BenchmarkKernels } from '../model/kernel.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { quantile } from '../statistics/quantile.ts';
import { formatPair } from './number.ts';

/** One side of a profile. */
export interface ProfiledSide {
  readonly snapshot: Snapshot;
  readonly kernels: BenchmarkKernels | null;
  readonly limit: BenchmarkClassification | null;
}

/** A derived number before and after, as it is written; `–` where it is not known. */
export interface Figure {
  readonly name: string;
  readonly baseline: string;
  readonly candidate: string;
}

/** What a figure says of a side, null where nothing is known. */
type Quantity = readonly [name: string, unit: string, of: (side: ProfiledSide) => number | null];

const LAUNCH_TAX = 'Launch tax';

/** How a figure that does not explain itself is made; null where there is none. */
export function noteOn(figures: readonly Figure[]): string | null {
  const taxed = figures.some(({ name }) => name === LAUNCH_TAX);
  return taxed
    ? `${LAUNCH_TAX}: the share of kernels under 10 µs times thousands of launches a second.`
    : null;
}

/**
 * Figures of a benchmark: throughput and steadiness of a model's timed iterations, then those of its kernels. What neither side
 * knows is left out, and what is said of GPUs never comes from nodes of the host.
 */
export function figuresOf(
  benchmark: string,
  baseline: ProfiledSide | null,
  candidate: ProfiledSide,
): Figure[] {
  return [...latencyQuantities(benchmark, candidate), ...kernelQuantities(baseline, candidate)].flatMap(
    ([name, unit, of]): Figure[] => {
      const [before, after] = [baseline === null ? null : of(baseline), of(candidate)];
      return before === null && after === null ? [] : [{ name, ...formatPair(before, after, unit) }];
    },
  );
}

function latencyQuantities(benchmark: string, { snapshot }: ProfiledSide): Quantity[] {
  const batch = batchOf(snapshot.environment.benchmarks[benchmark]?.inputs);
  const ofLatencies =
    (what: (milliseconds: number[]) => number) =>
    (side: ProfiledSide): number | null => {
      const values = latencies(side, benchmark);
      return values.length === 0 || sum(values) === 0 ? null : what(values);
    };
  return [
    [
      batch === null ? 'Throughput' : `Throughput at batch ${batch}`,
      batch === null ? 'runs/s' : 'samples/s',
      ofLatencies((values) => ((batch ?? 1) * 1000 * values.length) / sum(values)),
    ],
    ['Jitter, slowest − fastest', 'ms', ofLatencies((values) => quantile(values, 1) - quantile(values, 0))],
    [
      'Coefficient of variation',
      '%',
      ofLatencies((values) => (100 * standardDeviation(values)) / mean(values)),
    ],
    ['Warm-up effect', '%', ({ limit }) => limit?.indicators.warmupEffectPct ?? null],
  ];
}

/** Of the iterations that a model's own worker timed. */
function latencies({ snapshot }: ProfiledSide, benchmark: string): number[] {
  const own = snapshot.measurements.find(
    (each) => each.benchmark === benchmark && each.metric === 'latency_ms' && each.grain === 'iteration',
  );
  return own === undefined ? [] : own.repetitions.flat();
}

function kernelQuantities(baseline: ProfiledSide | null, { kernels }: ProfiledSide): Quantity[] {
  if (kernels === null) return [];
  const scaled = kernels.inferences !== null && baseline?.kernels?.inferences !== null;
  const each = scaled ? ' per iteration' : '';
  const perIteration = (of: (metrics: BenchmarkKernels['metrics']) => number) => (side: ProfiledSide) =>
    side.kernels === null ? null : of(side.kernels.metrics) / (scaled ? (side.kernels.inferences ?? 1) : 1);
  const metric = (of: (metrics: BenchmarkKernels['metrics']) => number | null) => (side: ProfiledSide) =>
    side.kernels === null ? null : of(side.kernels.metrics);
  const noun = kernels.metrics.source === 'device' ? 'Kernel' : 'Node';
  const both: Quantity[] = [
    [`${noun}s${each}`, '', perIteration(({ totalKernelCount }) => totalKernelCount)],
    [`${noun} time${each}`, 'ms', perIteration(({ totalKernelTimeMs }) => totalKernelTimeMs)],
    [`Mean ${noun.toLowerCase()}`, 'us', metric(({ avgKernelDurationUs }) => avgKernelDurationUs)],
  ];
  if (kernels.metrics.source !== 'device') return both;
  return [
    ...both,
    ['Kernels under 10 µs', '%', metric(({ microkernelPct }) => microkernelPct)],
    [
      'GPU active',
      '%',
      metric(({ gpuActiveRatio }) => (gpuActiveRatio === null ? null : 100 * gpuActiveRatio)),
    ],
    ['Launches per second', '', metric(({ launchRatePerSec }) => launchRatePerSec)],
    [LAUNCH_TAX, '', metric(({ launchTaxScore }) => launchTaxScore)],
    ['Kernels per node of the model', '', metric(({ kernelAmplificationRatio }) => kernelAmplificationRatio)],
  ];
}
