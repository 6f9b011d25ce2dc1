import type { BottleneckIndicators } from '../../../src/model/bottleneck.ts';
import type { Calibration } from '../../../src/model/calibration.ts';
import type { Comparison } from '../../../src/model/comparison.ts';
import type { KernelSummary } from '../../../src/model/kernel.ts';
import { SNAPSHOT_SCHEMA, type Snapshot } from '../../../src/model/snapshot.ts';
import type { Trend } from '../../../src/model/trend.ts';
import { noContext } from '../../../src/report/context.ts';
import type { HtmlEvidence, Timeline } from '../../../src/report/html/evidence.ts';
import type { BenchmarkProfile, KernelComparison } from '../../../src/report/profiles.ts';
import { classifyBottleneck } from '../../../src/telemetry/bottleneck.ts';

/** Numbers that look like noise and are the same in every run: a linear congruential generator, 0 … 1. */
export function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** A snapshot whose repetitions of 60 iterations lie around the centres of `comparisons`. */
export function snapshotOf(
  comparisons: readonly Comparison[],
  side: 'baseline' | 'candidate',
  repetitions = 10,
  seed = 1,
): Snapshot {
  const random = noise(seed + (side === 'baseline' ? 0 : 7919));
  const measurements = comparisons.flatMap(({ benchmark, metric, unit, direction, center }) => {
    const middle = center[side];
    if (middle === null) return [];
    const repetition = () => {
      const level = middle * (1 + (random() - 0.5) * 0.03);
      return Array.from({ length: 60 }, () => level * (1 + (random() + random() - 1) * 0.04));
    };
    return [
      {
        benchmark,
        metric,
        unit,
        direction,
        grain: 'iteration' as const,
        repetitions: Array.from({ length: repetitions }, repetition),
      },
    ];
  });
  return {
    schema: SNAPSHOT_SCHEMA,
    semanticsVersion: 1,
    name: 'perf',
    createdAt: '2026-11-24T10:12:00.000Z',
    tool: { name: 'aaco', version: '0.1.0' },
    provenance: {
      repository: 'octo/models',
      sha: 'abc1234def',
      ref: 'refs/heads/main',
      event: 'push',
      runId: 1,
      runAttempt: 1,
      workflowPath: null,
      pullRequest: null,
    },
    environment: {
      os: { platform: 'linux', release: null, image: null, arch: 'x64' },
      cpu: { model: null, cores: null },
      memoryMiB: null,
      node: '24.0.0',
      gpus: [],
      benchmarks: {},
    },
    measurements,
    executions: [
      {
        benchmark: 'resnet50',
        repetition: 3,
        slot: 7,
        startedAt: '2026-11-24T10:05:00Z',
        durationMs: 8000,
        invalid: 'the GPU was throttled (thermal) in 12 of 40 samples',
      },
    ],
    failures: [],
    telemetry: null,
    kernels: null,
    classification: null,
  };
}

function timeline(): Timeline {
  const random = noise(5);
  const seconds = Array.from({ length: 900 }, (_, index) => index / 5);
  const throttled = (s: number) => s > 96 && s < 108;
  const series = (value: (s: number) => number | null) =>
    seconds.map((s) => ({ seconds: s, value: value(s) }));
  return {
    title: 'GPU 0: NVIDIA H100 80GB HBM3',
    lanes: [
      {
        label: 'Clock',
        unit: 'MHz',
        points: series((s) => (throttled(s) ? 1410 : 1980) - Math.floor(random() * 3) * 15),
      },
      { label: 'Power', unit: 'W', points: series((s) => (throttled(s) ? 420 : 610) + random() * 40) },
      {
        label: 'Temperature',
        unit: '°C',
        points: series((s) => (s > 150 ? null : 48 + 30 * (1 - Math.exp(-s / 40)) + random())),
      },
    ],
    spans: [
      ...Array.from({ length: 20 }, (_, index) => ({
        from: index * 9,
        to: index * 9 + 7.5,
        kind: [0, 3].includes(index % 4) ? ('baseline' as const) : ('candidate' as const),
        label: `repetition ${index + 1}`,
      })),
      { from: 96, to: 108, kind: 'throttled', label: 'thermal' },
    ],
  };
}

function kernel(kernelName: string, totalTimeMs: number, calls: number): KernelSummary {
  const avgTimeUs = (totalTimeMs * 1000) / calls;
  return {
    kernelName,
    calls,
    totalTimeMs,
    avgTimeUs,
    minTimeUs: null,
    maxTimeUs: null,
    stdTimeUs: null,
    pctTotal: 0,
  };
}

const kernels: KernelComparison = {
  benchmark: 'resnet50',
  per: 'one inference',
  host: false,
  unlisted: { baseline: 0, candidate: 0 },
  baseline: [
    kernel(
      'void implicit_convolve_sgemm<float, 128, 5, 5, 3, 3, 3, 1>(int, int, int, float const*)',
      1.92,
      16,
    ),
    kernel('ampere_sgemm_128x64_nn', 1.11, 37),
    kernel('void cudnn::bn_fw_inf_1C11_kernel_NCHW<float, float, true, 1>', 0.44, 53),
    kernel('void op_tensor_kernel_alignedC<2, float>', 0.21, 16),
  ],
  candidate: [
    kernel(
      'void implicit_convolve_sgemm<float, 128, 5, 5, 3, 3, 3, 1>(int, int, int, float const*)',
      2.14,
      16,
    ),
    kernel('ampere_sgemm_128x64_nn', 1.1, 37),
    kernel('void cudnn::bn_fw_inf_1C11_kernel_NCHW<float, float, true, 1>', 0.46, 53),
    kernel('void nchwToNhwcKernel<float, float, float, false, true>', 0.09, 2),
  ],
};

const indicators: BottleneckIndicators = {
  gpuUtilPct: 97,
  memUtilPct: null,
  tempC: 61,
  throttled: false,
  sclkRangeMHz: 15,
  cpuPct: 30,
  gpuActiveRatio: 0.9,
  microkernelPct: 60,
  kernelAmplificationRatio: 2,
  launchRatePerSec: 900,
  warmupEffectPct: null,
  covPct: null,
};

/** A benchmark that was limited by launches and is limited by arithmetic now. */
export const profile: BenchmarkProfile = {
  benchmark: 'resnet50',
  limit: {
    baseline: {
      benchmark: 'resnet50',
      ...classifyBottleneck({ ...indicators, gpuUtilPct: 40, gpuActiveRatio: 0.2, launchRatePerSec: 9000 }),
    },
    candidate: { benchmark: 'resnet50', ...classifyBottleneck(indicators) },
  },
  figures: [
    { name: 'Throughput at batch 8', baseline: '1,950 samples/s', candidate: '1,835 samples/s' },
    { name: 'GPU active', baseline: '20.0 %', candidate: '90.0 %' },
    { name: 'Launch tax', baseline: '5.40', candidate: '0.54' },
  ],
  kernels,
};

function trend(metric: string, unit: string, start: number, shift: number): Trend {
  const random = noise(metric.length);
  const points = Array.from({ length: 40 }, (_, index) => ({
    sha: `${String(index).padStart(2, '0')}c0ffee`,
    createdAt: `2026-10-${String((index % 30) + 1).padStart(2, '0')}T00:00:00Z`,
    value: start * (index < 24 ? 1 : 1 + shift) * (1 + (random() - 0.5) * 0.02),
  }));
  const changePoints = shift === 0 ? [] : [{ index: 24, change: shift }];
  return { benchmark: 'resnet50', metric, unit, direction: 'lower', points, changePoints };
}

const calibration: Calibration = {
  repetitions: 10,
  rows: ['latency_p50', 'latency_p95'].map((metric, index) => ({
    benchmark: 'resnet50',
    metric,
    betweenProcesses: 0.011 * (1 + index),
    betweenJobs: 0.014 * (1 + index),
    autocorrelation: 4,
    threshold: 0.03 + 0.02 * index,
    detectable: [4, 6, 8, 10, 12, 16, 20].map((repetitions) => ({
      repetitions,
      change: (0.075 * (1 + index)) / Math.sqrt(repetitions),
    })),
    recommended: 8 + 6 * index,
  })),
};

/** Every optional part of the page at once. */
export function fullEvidence(comparisons: readonly Comparison[]): HtmlEvidence {
  return {
    baseline: [snapshotOf(comparisons, 'baseline')],
    candidate: snapshotOf(comparisons, 'candidate'),
    timelines: [timeline()],
    context: { ...noContext, profiles: [profile] },
    trends: [trend('latency_p50', 'ms', 4.1, 0.052), trend('latency_p95', 'ms', 4.6, 0)],
    calibration,
  };
}
