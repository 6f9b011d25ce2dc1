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

const regression: Partial<Comparison> = {
  outcome: 'regressed',
  change: 0.0612,
  interval: { low: 0.048, high: 0.0731 },
  p: 0.0000108,
  q: 0.00015,
  center: { baseline: 4.11, candidate: 4.361 },
  floor: 0.05,
};
const improvement: Partial<Comparison> = {
  outcome: 'improved',
  change: -0.124,
  interval: { low: -0.137, high: -0.111 },
  p: 0.0000108,
  q: 0.00015,
  center: { baseline: 45.21, candidate: 39.6 },
};

/** The panel with some of its metrics replaced, by `benchmark/metric`. */
function panelWith(changes: Readonly<Record<string, Partial<Comparison>>>): readonly Comparison[] {
  return calmPanel().map((comparison) => ({
    ...comparison,
    ...changes[`${comparison.benchmark}/${comparison.metric}`],
  }));
}

const moreRepetitions =
  '14 repetitions would show a change of 3 %; this run had 7 and could show 4.4 %: set `repetitions: 14`.';
const inconclusive: Partial<Comparison> = {
  outcome: 'inconclusive',
  change: 0.027,
  interval: { low: -0.012, high: 0.066 },
  p: 0.13,
  q: 0.91,
  n: { baseline: 7, candidate: 7 },
  minimumDetectableChange: 0.044,
  center: { baseline: 9.45, candidate: 9.71 },
  warnings: ['the repetitions drift over the job: the first third is 2.1 % faster than the last'],
  advice: moreRepetitions,
};

const noBaselineComparison: Partial<Comparison> = {
  outcome: 'new',
  change: null,
  interval: null,
  p: null,
  q: null,
  test: null,
  minimumDetectableChange: null,
};

function unmeasured(comparison: Comparison): Comparison {
  return {
    ...comparison,
    ...noBaselineComparison,
    n: { ...comparison.n, baseline: 0 },
    center: { ...comparison.center, baseline: null },
  };
}

export const hostileNames: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</code></td></table><script>alert(1)</script>',
  '@octocat please look #1 [click](https://evil.example)',
  'a|b\\|c\\\\|d',
  '`` ` ``` unbalanced `',
  '--> <!-- marker -->',
  '![beacon](https://evil.example/x.png)',
  'right-to-left \u202e kcatta \u2066 zero\u200bwidth\ufeff',
  'line one\n| ❌ | forged | row |\n### heading',
  '',
  'x'.repeat(2000),
  '::error::forged ##[add-mask]x',
  '__proto__',
];

function hostile(): Result {
  const comparisons = hostileNames.map((text, index) =>
    comparisonOf({
      ...(index % 3 === 0 ? regression : index % 3 === 1 ? inconclusive : {}),
      benchmark: text,
      metric: text,
      unit: text,
      warnings: [text],
      advice: text,
    }),
  );
  const differences = hostileNames.map((text) => ({
    field: text,
    baseline: text,
    candidate: text,
    ignored: false,
  }));
  return resultOf('fail', comparisons, {
    name: hostileNames[0] ?? '',
    reasons: [...hostileNames],
    warnings: [...hostileNames],
    environment: { comparable: false, differences },
    baseline: hostileNames.map((text) => ({ sha: text, runId: 1, createdAt: text, why: text })),
    rejected: hostileNames.map((text) => ({ what: text, why: text })),
    tool: { name: '<b>aaco</b>', version: '@1' },
  });
}

function many(): Result {
  const outcomesInTurn: readonly Partial<Comparison>[] = [regression, improvement, inconclusive, {}, {}];
  const comparisons = Array.from({ length: 500 }, (_, index) => {
    const kind = comparisonOf(outcomesInTurn[index % outcomesInTurn.length]);
    const stretch = (fraction: number | null) =>
      fraction === null ? null : fraction * (1 + (index % 17) / 10);
    return {
      ...kind,
      benchmark: `operators/convolution_${String(index).padStart(3, '0')}`,
      change: stretch(kind.change),
      interval: { low: stretch(kind.interval?.low ?? null), high: stretch(kind.interval?.high ?? null) },
    };
  });
  return resultOf('fail', comparisons, { name: 'operators' });
}

const environmentDiffers: Result['environment'] = {
  comparable: false,
  differences: [
    {
      field: 'gpus.0.name',
      baseline: 'NVIDIA A100-SXM4-80GB',
      candidate: 'NVIDIA H100 80GB HBM3',
      ignored: false,
    },
    { field: 'gpus.0.driver', baseline: '575.57.08', candidate: '580.95.05', ignored: false },
    { field: 'cpu.governor', baseline: 'performance', candidate: null, ignored: true },
  ],
};

/** One result of every kind that a reader meets, by the name of its golden files. */
export const results: Readonly<Record<string, Result>> = {
  pass: resultOf('pass', calmPanel()),
  regression: resultOf(
    'fail',
    panelWith({
      'resnet50/latency_p50': {
        ...regression,
        warnings: ['one of 10 baseline repetitions is 9 % above the others; it was kept'],
      },
    }),
    {
      reasons: [
        'resnet50/latency_p50 regressed by 6.1 %, beyond its limit of 3 %, and `regressed` is in fail-on',
      ],
    },
  ),
  improvement: resultOf('pass', panelWith({ 'whisper/latency_p50': improvement })),
  inconclusive: resultOf(
    'inconclusive',
    panelWith({
      'bert-base/latency_p50': inconclusive,
      'llama-decode/latency_p50': { ...inconclusive, change: 0.009, interval: { low: -0.03, high: 0.052 } },
    }),
    {
      design: 'history',
      reasons: ['2 of 14 metrics could not be decided at α = 1 %'],
      baseline: Array.from({ length: 6 }, (_, index) => ({
        sha: `${index}bc1234def5678abc1234def5678abc1234def56`,
        runId: 8123456789 - index,
        createdAt: `2026-11-${22 - index}T09:30:00Z`,
        why: index === 0 ? 'newest run of the base commit' : 'ancestor of the base with an equal environment',
      })),
    },
  ),
  'no-baseline': resultOf('no-baseline', calmPanel().map(unmeasured), {
    design: null,
    reasons: ['no run of the baseline branch has stored a snapshot of perf yet'],
    baseline: [],
    rejected: [
      { what: 'run 8123000001 (4d5e6f7)', why: 'its artifact has expired' },
      { what: 'run 8123000000 (1a2b3c4)', why: 'it ran in another repository' },
    ],
  }),
  incomparable: resultOf(
    'incomparable',
    calmPanel().map((comparison) => ({
      ...comparison,
      ...noBaselineComparison,
      outcome: 'incomparable' as const,
    })),
    {
      reasons: ['gpus.0.name and gpus.0.driver differ between baseline and candidate'],
      environment: environmentDiffers,
    },
  ),
  missing: resultOf(
    'fail',
    panelWith({
      'llama-decode/latency_p50': {
        ...noBaselineComparison,
        outcome: 'missing',
        n: { baseline: 10, candidate: 0 },
        center: { baseline: 22.19, candidate: null },
      },
      'serving/error_rate': {
        ...noBaselineComparison,
        outcome: 'new',
        center: { baseline: null, candidate: 0.011 },
      },
    }),
    {
      reasons: [
        'llama-decode/latency_p50 is in the baseline and was not measured, and `missing` is in fail-on',
      ],
    },
  ),
  many: many(),
  hostile: hostile(),
};
