import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regressionVerdict } from '../../../src/formats/aaco/regression-verdict.ts';
import type { Comparison } from '../../../src/model/comparison.ts';
import { resultOf } from '../result.ts';

const verdicts: readonly [title: string, comparisons: Partial<Comparison>[], expected: object][] = [
  [
    'a gated metric that regressed is a REGRESSION, as sure as its corrected p',
    [
      { outcome: 'regressed', change: 0.06, p: 0.0006, q: 0.002, center: { baseline: 10, candidate: 10.6 } },
      { metric: 'peak_rss_mib', p: 0.4 },
    ],
    {
      verdict: 'REGRESSION',
      confidence: 0.998,
      regressions: ['latency_ms'],
      improvements: [],
      p_value: 0.0006,
      summary: 'REGRESSION: latency_ms +6.0 %.',
    },
  ],
  [
    'an improvement beside a regression is still a REGRESSION',
    [
      { outcome: 'improved', change: -0.1, p: 0.0001, q: 0.0002 },
      { metric: 'p99', outcome: 'regressed', change: 0.2, p: 0.001, q: 0.005 },
    ],
    {
      verdict: 'REGRESSION',
      confidence: 0.995,
      regressions: ['p99'],
      improvements: ['latency_ms'],
      p_value: 0.001,
      summary: 'REGRESSION: p99 +20.0 %, latency_ms -10.0 %.',
    },
  ],
  [
    'improvements alone are an IMPROVEMENT',
    [{ outcome: 'improved', change: -0.1, p: 0.001, q: 0.001 }],
    {
      verdict: 'IMPROVEMENT',
      confidence: 0.999,
      regressions: [],
      improvements: ['latency_ms'],
      p_value: 0.001,
      summary: 'IMPROVEMENT: latency_ms -10.0 %.',
    },
  ],
  [
    'NEUTRAL is as sure as the share of metrics that were shown to be unchanged',
    [
      { outcome: 'unchanged', p: 0.5 },
      { metric: 'p99', outcome: 'inconclusive', p: 0.2 },
    ],
    {
      verdict: 'NEUTRAL',
      confidence: 0.5,
      regressions: [],
      improvements: [],
      p_value: 0.2,
      summary: 'NEUTRAL: 1 of 2 metrics are shown to be unchanged.',
    },
  ],
  [
    'a gated metric that is missing is UNKNOWN, whatever else improved',
    [
      { outcome: 'missing', change: null, p: null, q: null, center: { baseline: 10, candidate: null } },
      { metric: 'p99', outcome: 'improved', change: -0.1, p: 0.001, q: 0.001 },
    ],
    {
      verdict: 'UNKNOWN',
      confidence: 0,
      regressions: [],
      improvements: ['p99'],
      p_value: 0.001,
      summary: 'UNKNOWN: this run has no value of latency_ms.',
    },
  ],
  [
    'what regressed beside what is missing is a REGRESSION',
    [
      { outcome: 'missing', change: null, p: null, q: null },
      { metric: 'p99', outcome: 'regressed', change: 0.1, p: 0.001, q: 0.001 },
    ],
    {
      verdict: 'REGRESSION',
      confidence: 0.999,
      regressions: ['p99'],
      improvements: [],
      p_value: 0.001,
      summary: 'REGRESSION: p99 +10.0 %.',
    },
  ],
  [
    'what is only reported never decides',
    [{ outcome: 'regressed', gate: 'report', change: 0.5, p: 0.0001 }],
    {
      verdict: 'NEUTRAL',
      confidence: 0,
      regressions: [],
      improvements: [],
      p_value: null,
      summary: 'NEUTRAL: 0 of 0 metrics are shown to be unchanged.',
    },
  ],
];

for (const [title, comparisons, expected] of verdicts) {
  test(title, () => {
    const { comparisons: _, ...verdict } = regressionVerdict(resultOf(...comparisons), 'resnet', [
      'resnet',
      'other',
    ]);
    assert.deepEqual(verdict, expected);
  });
}

test('rows of the verdict have percent, and no number where the baseline is 0', () => {
  const result = resultOf(
    { outcome: 'regressed', change: 0.06, center: { baseline: 10, candidate: 10.6 } },
    { metric: 'errors', outcome: 'inconclusive', change: null, center: { baseline: 0, candidate: 1 } },
    { benchmark: 'other' },
  );
  assert.deepEqual(regressionVerdict(result, 'resnet', ['resnet', 'other']).comparisons, [
    {
      metric: 'latency_ms',
      baseline: 10,
      current: 10.6,
      delta_pct: 6,
      verdict: 'regression',
      outcome: 'regressed',
    },
    { metric: 'errors', baseline: 0, current: 1, delta_pct: null, verdict: 'noise', outcome: 'inconclusive' },
  ]);
});

test('what regressed of a benchmark without a bundle of its own is in every verdict', () => {
  const result = resultOf(
    { outcome: 'unchanged' },
    { benchmark: 'stream', metric: 'failure_rate', outcome: 'regressed', change: 0.12 },
    { benchmark: 'other', outcome: 'regressed' },
  );
  const verdict = regressionVerdict(result, 'resnet', ['resnet', 'other']);
  assert.equal(verdict.verdict, 'REGRESSION');
  assert.deepEqual(verdict.regressions, ['stream/failure_rate']);
});
