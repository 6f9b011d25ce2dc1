import type { Comparison } from '../../src/model/comparison.ts';
import type { Result } from '../../src/model/verdict.ts';

const comparison = (parts: Partial<Comparison>): Comparison => ({
  benchmark: 'resnet',
  metric: 'latency_ms',
  unit: 'ms',
  direction: 'lower',
  outcome: 'unchanged',
  change: 0,
  interval: null,
  p: null,
  q: null,
  n: { baseline: 7, candidate: 7 },
  center: { baseline: 10, candidate: 10 },
  threshold: 0.03,
  margin: 0.05,
  floor: null,
  minimumDetectableChange: null,
  gate: 'fail',
  test: 'mann-whitney-exact',
  warnings: [],
  advice: null,
  ...parts,
});

/** A result with these comparisons, each of `resnet`'s latency where a test says nothing else. */
export function resultOf(...comparisons: Partial<Comparison>[]): Result {
  return {
    schema: 'aaco.result/1',
    name: 'perf',
    verdict: 'pass',
    fails: false,
    design: 'interleaved',
    reasons: [],
    counts: { regressed: 0, improved: 0, unchanged: 0, inconclusive: 0, incomparable: 0, new: 0, missing: 0 },
    comparisons: comparisons.map(comparison),
    environment: { comparable: true, differences: [] },
    baseline: [],
    rejected: [],
    candidate: { sha: null, runId: null, createdAt: null, pullRequest: null, environment: {} },
    alpha: 0.01,
    notes: [],
    warnings: [],
    tool: { name: 'aaco-action', version: '0.1.0' },
  };
}
