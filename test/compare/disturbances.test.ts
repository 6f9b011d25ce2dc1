import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareSnapshots } from '../../src/compare/compare-snapshots.ts';
import type { Execution, Snapshot } from '../../src/model/snapshot.ts';
import { decide } from '../../src/verdict/decide.ts';
import { policy } from '../model/policy-builder.ts';
import { measurement, snapshot } from '../model/snapshot-builder.ts';

const quiet = [10, 10.02, 9.98, 10.01, 9.99, 10.03, 9.97];
const times = (factor: number) => quiet.map((value) => value * factor);
const throttled = 'the GPU was throttled (thermal) in 12 of 40 samples';

const execution = (fields: Partial<Execution>): Execution => ({
  benchmark: 'resnet',
  repetition: 0,
  slot: 0,
  startedAt: '2026-11-24T12:00:00Z',
  durationMs: 1000,
  ...fields,
});

const compare = (
  baseline: Snapshot,
  candidate: Snapshot,
  design: 'interleaved' | 'history' = 'interleaved',
) => compareSnapshots({ baseline: [baseline], candidate, design, policy: policy() });

const base = snapshot([measurement(quiet)]);
const disturbed = (factor: number) =>
  snapshot([measurement(times(factor))], {
    executions: [execution({}), execution({ repetition: 1, invalid: throttled })],
  });

for (const [what, factor] of [
  ['slower', 1.2],
  ['faster', 0.8],
  ['as fast', 1],
] as const) {
  test(`a candidate that measured ${what} while disturbed is inconclusive, with the evidence`, () => {
    const { comparisons, warnings } = compare(base, disturbed(factor));
    assert.equal(comparisons[0]?.outcome, 'inconclusive');
    assert.equal(comparisons[0]?.notWorse, false);
    assert.match(comparisons[0]?.warnings.join() ?? '', /disturbed: the GPU was throttled \(thermal\)/);
    assert.match(warnings.join(), /resnet: 1 of 2 repetitions do not count, also when run again: the GPU/);
    const decision = decide(comparisons, policy(), { hasBaseline: true });
    assert.equal(decision.verdict, 'inconclusive');
    assert.match(decision.reasons.join(), /Measure again on a machine that is left alone, since the GPU was/);
  });
}

test('a repetition that was run again disturbs nothing', () => {
  const candidate = snapshot([measurement(times(1.2))], {
    executions: [execution({ invalid: throttled, repeated: true }), execution({ repetition: 1 })],
  });
  const { comparisons, warnings } = compare(base, candidate);
  assert.equal(comparisons[0]?.outcome, 'regressed');
  assert.deepEqual(warnings, []);
});

test('a benchmark without a single undisturbed repetition is inconclusive, not missing', () => {
  const { comparisons, warnings } = compare(base, snapshot([], { executions: disturbed(1).executions }));
  assert.equal(comparisons[0]?.outcome, 'inconclusive');
  assert.doesNotMatch(warnings.join(), /missing completely/);
});

test('a disturbed baseline counts in the same job, and is history in an earlier one', () => {
  const baseline = snapshot([measurement(quiet)], { executions: disturbed(1).executions });
  const candidate = snapshot([measurement(times(1.2))]);
  assert.equal(compare(baseline, candidate).comparisons[0]?.outcome, 'inconclusive');
  assert.deepEqual(
    compare(baseline, candidate, 'history').warnings.filter((text) => text.includes('do not count')),
    [],
  );
});

test('other benchmarks and numbers that no disturbance changes keep their outcome', () => {
  const kernels = { metric: 'kernels', unit: '' };
  const both = (count: number, latency: number) => [
    measurement(times(latency)),
    measurement(
      quiet.map(() => count),
      kernels,
    ),
    measurement(times(latency), { benchmark: 'bert' }),
  ];
  const candidate = snapshot(both(120, 1.2), { executions: disturbed(1).executions });
  const { comparisons } = compare(snapshot(both(100, 1)), candidate);
  assert.deepEqual(
    comparisons.map(({ benchmark, metric, outcome }) => [benchmark, metric, outcome]),
    [
      ['resnet', 'latency_ms', 'inconclusive'],
      ['resnet', 'kernels', 'regressed'],
      ['bert', 'latency_ms', 'regressed'],
    ],
  );
});
