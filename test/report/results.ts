import type { Comparison } from '../../src/model/comparison.ts';
import type { Result } from '../../src/model/verdict.ts';
import { calmPanel, comparisonOf, resultOf } from './builders.ts';

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
  accepted: resultOf(
    'pass',
    panelWith({
      'resnet50/latency_p50': {
        ...regression,
        accepted: { by: '@octo-maintainer', reason: 'label aaco-accept, set on 2026-11-24', until: null },
      },
      'whisper/latency_p50': {
        ...regression,
        accepted: { by: '.github/aaco.yml', reason: 'better answers, see #812', until: '2026-12-31' },
      },
    }),
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
