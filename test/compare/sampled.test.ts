import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareSnapshots } from '../../src/compare/compare-snapshots.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { policy } from '../model/policy-builder.ts';
import { measurement, snapshot } from '../model/snapshot-builder.ts';

const quiet = [10, 10.02, 9.98, 10.01, 9.99, 10.03, 9.97];
const sampled = (memory: number, energy: number): Snapshot =>
  snapshot([
    measurement(quiet),
    measurement(
      quiet.map(() => memory),
      { metric: 'gpu_memory_peak_mib', unit: 'MiB' },
    ),
    measurement(
      quiet.map((value) => value * energy),
      { metric: 'gpu_energy_per_iteration_j', unit: 'J' },
    ),
  ]);

function compare(baseline: Snapshot, candidate: Snapshot, rules: Policy['rules'] = []) {
  return compareSnapshots({
    baseline: [baseline],
    candidate,
    design: 'interleaved',
    policy: policy({ rules }),
  }).comparisons.map(({ metric, outcome, gate, test }) => [metric, outcome, gate, test]);
}

test('more memory of the GPU regresses beyond the threshold, not from the first MiB on', () => {
  const outcome = (memory: number) => compare(sampled(4096, 1), sampled(memory, 1))[1]?.slice(0, 3);
  assert.deepEqual(outcome(4104), ['gpu_memory_peak_mib', 'unchanged', 'fail']);
  assert.deepEqual(outcome(5120), ['gpu_memory_peak_mib', 'regressed', 'fail']);
});

test('energy is shown, and gated where a rule asks', () => {
  const [, , shown] = compare(sampled(4096, 1), sampled(4096, 1.2));
  assert.deepEqual(shown?.slice(1, 3), ['regressed', 'report']);
  const rules = [{ match: '*/gpu_energy*', gate: 'fail' }] as const;
  assert.equal(compare(sampled(4096, 1), sampled(4096, 1.2), rules)[2]?.[2], 'fail');
});

test('what another tool sampled is not missed, unless a rule gates it', () => {
  const without = snapshot([measurement(quiet)]);
  assert.deepEqual(
    compare(sampled(4096, 1), without).map(([metric]) => metric),
    ['latency_ms'],
  );
  const rules = [{ match: '*/gpu_memory*', gate: 'fail' }] as const;
  assert.deepEqual(compare(sampled(4096, 1), without, rules)[1]?.slice(0, 2), [
    'gpu_memory_peak_mib',
    'missing',
  ]);
});
