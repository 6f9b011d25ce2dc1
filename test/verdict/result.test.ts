import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareSnapshots } from '../../src/compare/compare-snapshots.ts';
import { ResultSchema } from '../../src/model/verdict.ts';
import { resultOf } from '../../src/verdict/result.ts';
import { policy } from '../model/policy-builder.ts';
import { measurement, snapshot } from '../model/snapshot-builder.ts';

const quiet = [10, 10.02, 9.98, 10.01, 9.99, 10.03, 9.97];

const rejected = [{ what: 'run 2', why: 'it has expired' }];

function result(factor: number, hasBaseline = true) {
  const baseline = hasBaseline ? [snapshot([measurement(quiet)])] : [];
  const candidate = snapshot([measurement(quiet.map((value) => value * factor))], {
    provenance: { sha: 'f'.repeat(40), runId: 42, pullRequest: 7 },
  });
  const compared = compareSnapshots({ baseline, candidate, design: 'interleaved', policy: policy() });
  return resultOf({
    name: 'perf',
    design: hasBaseline ? 'interleaved' : null,
    ...compared,
    baseline: hasBaseline
      ? [{ sha: 'a'.repeat(40), runId: 1, createdAt: '2026-11-23T00:00:00Z', why: 'the base commit' }]
      : [],
    rejected,
    candidate,
    policy: policy(),
    notes: ['a note'],
    warnings: [...compared.warnings, 'a warning'],
    tool: { name: 'aaco', version: '0.1.0' },
  });
}

test('a result is ready for JSON and valid by its schema', () => {
  const told = result(1.06);
  assert.deepEqual(ResultSchema.parse(JSON.parse(JSON.stringify(told))), told);
  assert.equal(told.verdict, 'fail');
  assert.equal(told.fails, true);
  assert.equal(told.counts.regressed, 1);
  assert.equal(told.candidate.pullRequest, 7);
  assert.equal(told.candidate.environment['cpu.cores'], '4');
  assert.deepEqual(told.rejected, rejected);
  assert.deepEqual(told.notes, ['a note']);
  assert.deepEqual(told.warnings, ['a warning']);
  assert.equal(told.baseline[0]?.why, 'the base commit');
  assert.deepEqual(
    told.comparisons.map(({ metric }) => metric),
    ['latency_ms'],
  );
  assert.match(told.reasons[0] ?? '', /^resnet\/latency_ms regressed: \+6\.0 %/);
});

test('a result without baseline is no-baseline and does not fail', () => {
  const told = result(1, false);
  assert.equal(told.verdict, 'no-baseline');
  assert.equal(told.fails, false);
  assert.equal(told.design, null);
});
