import type { Comparison, Outcome } from '../../src/model/comparison.ts';
import { outcomes } from '../../src/model/comparison.ts';
import { RESULT_SCHEMA, type Result, type VerdictWord } from '../../src/model/verdict.ts';

/** A comparison as a calm interleaved run gives it: 4.11 ms, nothing moved. */
export function comparisonOf(given: Partial<Comparison> = {}): Comparison {
  return {
    benchmark: 'resnet50',
    metric: 'latency_p50',
    unit: 'ms',
    direction: 'lower',
    outcome: 'unchanged',
    change: 0.002,
    interval: { low: -0.009, high: 0.013, confidence: 0.98 },
    p: 0.62,
    q: 1,
    n: { baseline: 10, candidate: 10 },
    center: { baseline: 4.11, candidate: 4.118 },
    threshold: 0.03,
    margin: 0.05,
    floor: null,
    minimumDetectableChange: 0.021,
    gate: 'fail',
    test: 'mann-whitney-exact',
    warnings: [],
    advice: null,
    ...given,
  };
}

const sha = {
  baseline: 'abc1234def5678abc1234def5678abc1234def56',
  candidate: '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c',
};

export function resultOf(
  verdict: VerdictWord,
  comparisons: readonly Comparison[],
  given: Partial<Result> = {},
): Result {
  const count = (outcome: Outcome) =>
    comparisons.filter((comparison) => comparison.outcome === outcome).length;
  return {
    schema: RESULT_SCHEMA,
    name: 'perf',
    verdict,
    fails: verdict === 'fail',
    design: 'interleaved',
    reasons: [],
    counts: Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)])) as Result['counts'],
    comparisons: [...comparisons],
    environment: { comparable: true, differences: [] },
    baseline: [
      {
        sha: sha.baseline,
        runId: 8123456789,
        createdAt: '2026-11-22T09:30:00Z',
        why: 'base of the pull request: first parent of the merge commit',
      },
    ],
    rejected: [],
    candidate: {
      sha: sha.candidate,
      runId: 8123999999,
      createdAt: '2026-11-24T10:12:00Z',
      pullRequest: 42,
      environment: {
        'gpus.0.name': 'NVIDIA H100 80GB HBM3',
        'gpus.0.driver': '580.95.05',
        'benchmarks.resnet50.provider': 'cuda',
        'cpu.model': 'AMD EPYC 9354',
        'cpu.governor': null,
        'os.release': '6.8.0-86-generic',
      },
    },
    alpha: 0.01,
    notes: [],
    warnings: [],
    tool: { name: 'aaco', version: '0.1.0' },
    ...given,
  };
}

const workloads = ['resnet50', 'bert-base', 'whisper', 'llama-decode'] as const;
const perWorkload = ['latency_p50', 'latency_p95', 'peak_memory'] as const;
const kinds: Readonly<Record<(typeof perWorkload)[number], Partial<Comparison>>> = {
  latency_p50: {},
  latency_p95: { threshold: 0.05, margin: 0.1, center: { baseline: 4.62, candidate: 4.66 }, change: 0.008 },
  peak_memory: {
    unit: 'MiB',
    test: 'exact',
    change: 0,
    interval: null,
    p: null,
    q: null,
    minimumDetectableChange: null,
    threshold: 0.001,
    margin: 0.001,
    center: { baseline: 1834, candidate: 1834 },
  },
};

/** Twelve metrics in which nothing moved, and two more of a server. */
export function calmPanel(): readonly Comparison[] {
  const scale = [1, 2.3, 11, 5.4];
  const models = workloads.flatMap((benchmark, at) =>
    perWorkload.map((metric) => {
      const { center, ...rest } = comparisonOf(kinds[metric]);
      const times = (value: number | null) => (value === null ? null : value * (scale[at] ?? 1));
      return {
        ...rest,
        benchmark,
        metric,
        center: { baseline: times(center.baseline), candidate: times(center.candidate) },
      };
    }),
  );
  return [...models, servingThroughput(), servingErrors()];
}

function servingThroughput(): Comparison {
  return comparisonOf({
    benchmark: 'serving',
    metric: 'output_tokens_per_second',
    unit: 'tokens/s',
    direction: 'higher',
    center: { baseline: 12840, candidate: 12903 },
    change: 0.005,
    interval: { low: -0.006, high: 0.017 },
  });
}

function servingErrors(): Comparison {
  return comparisonOf({
    benchmark: 'serving',
    metric: 'error_rate',
    unit: '',
    center: { baseline: 0.011, candidate: 0.011 },
    counts: { baseline: { events: 11, trials: 1000 }, candidate: { events: 11, trials: 1000 } },
    change: 0,
    interval: { low: -0.009, high: 0.009 },
    test: 'fisher',
    threshold: 0.01,
    margin: 0.02,
    minimumDetectableChange: 0.014,
  });
}
