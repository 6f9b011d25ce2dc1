import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareSnapshots } from '../../src/compare/compare-snapshots.ts';
import { summarizeTensor } from '../../src/measure/output-summary.ts';
import { type Comparison, ComparisonSchema } from '../../src/model/comparison.ts';
import type { TensorSummary } from '../../src/model/outputs.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { decide } from '../../src/verdict/decide.ts';
import { policy } from '../model/policy-builder.ts';
import { environment, measurement, snapshot } from '../model/snapshot-builder.ts';

const quiet = [10, 10.02, 9.98, 10.01, 9.99, 10.03, 9.97];
const values = Array.from({ length: 1000 }, (_, index) => Math.sin(index));

const tensor = (data: readonly number[], changes: Partial<TensorSummary> = {}): TensorSummary => ({
  ...summarizeTensor('scores', { type: 'float32', dims: [1, data.length], data: Float32Array.from(data) }),
  ...changes,
});
const model = (tensors: TensorSummary[], speed = 1, fields: Partial<Snapshot> = {}): Snapshot =>
  snapshot([measurement(quiet.map((value) => value * speed))], {
    outputs: [{ benchmark: 'resnet', inputsSha256: 'aa', tensors }],
    ...fields,
  });
const base = model([tensor(values)]);

function compare(candidate: Snapshot, own: Partial<Policy> = {}, baseline = base): readonly Comparison[] {
  const request = { baseline: [baseline], candidate, design: 'interleaved', policy: policy(own) } as const;
  const { comparisons } = compareSnapshots(request);
  for (const comparison of comparisons) ComparisonSchema.parse(comparison);
  return comparisons;
}
const errorOf = (comparisons: readonly Comparison[]) =>
  comparisons.find(({ metric }) => metric === 'output_error');
const scaled = (factor: number) => model([tensor(values.map((value) => value * factor))]);

test('equal outputs are unchanged, and rounding is too', () => {
  assert.equal(errorOf(compare(model([tensor(values)])))?.change, 0);
  const rounded = errorOf(compare(scaled(1.0001)));
  assert.equal(rounded?.outcome, 'unchanged');
  assert.ok((rounded.change ?? 0) > 0);
});

test('outputs beyond the tolerance are an outcome of their own, which warns', () => {
  const drift = errorOf(compare(scaled(1.02)));
  assert.deepEqual([drift?.outcome, drift?.gate], ['regressed', 'warn']);
  assert.match(
    drift?.warnings[0] ?? '',
    /The output "scores" differs from the baseline's by up to [\d.]+ % \([\d.]+ absolute\); 0\.1 % is tolerated/,
  );
});

test('a faster model with other outputs is not improved', () => {
  const [latency, drift] = compare(model([tensor(values.map((value) => -value))], 0.7));
  assert.deepEqual(
    [latency?.outcome, latency?.notWorse, drift?.outcome],
    ['inconclusive', false, 'regressed'],
  );
  assert.match(latency?.warnings.join() ?? '', /outputs are not those of the baseline/);
  assert.equal(compare(model([tensor(values)], 0.7))[0]?.outcome, 'improved');
});

test('a slower model with other outputs is still slower', () => {
  const [latency] = compare(model([tensor(values.map((value) => -value))], 1.3));
  assert.equal(latency?.outcome, 'regressed');
});

const wrong: readonly (readonly [string, Snapshot, RegExp])[] = [
  [
    'a NaN',
    model([tensor(values.map((value, i) => (i === 500 ? NaN : value)))]),
    /has 1 NaN and 0 infinite values/,
  ],
  ['another shape', model([tensor(values.slice(1))]), /has the shape \[1,999\], in the baseline \[1,1000\]/],
  ['a missing output', model([tensor(values, { name: 'other' })]), /The output "scores" is gone/],
  ['a value far from its neighbours', model([tensor([...values.slice(0, -1), 5])]), /by up to/],
];
for (const [what, candidate, why] of wrong) {
  test(`${what} is drift`, () => {
    const drift = errorOf(compare(candidate));
    assert.equal(drift?.outcome, 'regressed');
    assert.match(drift?.warnings.join() ?? '', why);
  });
}

test('drift that the sample missed is seen in the extremes', () => {
  const large = Array.from({ length: 100_000 }, (_, index) => Math.sin(index));
  const spoiled = large.map((value, index) => (index === 1 ? 40 : value));
  const drift = errorOf(compare(model([tensor(spoiled)]), {}, model([tensor(large)])));
  assert.equal(drift?.outcome, 'regressed');
});

test('the tolerance fits the type, is the coarser of two, and is the users to set', () => {
  const half = (data: readonly number[]) => model([tensor(data, { type: 'float16' })]);
  const off = values.map((value) => value * 1.004);
  assert.equal(errorOf(compare(half(off)))?.outcome, 'unchanged');
  assert.equal(errorOf(compare(half(off), {}, half(values)))?.outcome, 'unchanged');
  assert.equal(errorOf(compare(model([tensor(off)])))?.outcome, 'regressed');
  const tolerant = { outputs: { relative: 0.01, absolute: undefined } };
  assert.equal(errorOf(compare(model([tensor(off)]), tolerant))?.outcome, 'unchanged');
  const absolute = { outputs: { relative: undefined, absolute: 0.1 } };
  assert.equal(errorOf(compare(model([tensor(off)]), absolute))?.outcome, 'unchanged');
  const counts = (data: number[]) => model([tensor(data, { type: 'int64' })]);
  assert.equal(errorOf(compare(counts([1, 2, 4]), {}, counts([1, 2, 3])))?.outcome, 'regressed');
});

test('a rule may let drift fail the job', () => {
  const rules = [{ match: '*/output_error', gate: 'fail' }] as const;
  const decided = (own: Partial<Policy>) =>
    decide(compare(scaled(1.02), own), policy(own), { hasBaseline: true });
  assert.deepEqual([decided({}).fails, decided({ rules }).fails], [false, true]);
});

test('outputs of other inputs or another provider are not compared', () => {
  const other = { ...base, outputs: base.outputs?.map((own) => ({ ...own, inputsSha256: 'bb' })) };
  assert.equal(errorOf(compare(scaled(2), {}, other)), undefined);
  const onGpu = { resnet: { provider: { asked: 'cuda', used: 'cuda' } } };
  const cuda = model([tensor(values)], 1, { environment: { ...environment, benchmarks: onGpu } });
  assert.equal(errorOf(compare(scaled(2), {}, cuda)), undefined);
  assert.equal(errorOf(compare(snapshot([measurement(quiet)]))), undefined);
});
