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

const inf = Number.POSITIVE_INFINITY;
const at = (index: number, value: number) => values.map((own, i) => (i === index ? value : own));
const special: readonly (readonly [string, before: number[], after: number[], RegExp | null])[] = [
  ['NaN in both at the same place', at(5, Number.NaN), at(5, Number.NaN), null],
  [
    'NaN at other places',
    at(5, Number.NaN),
    at(6, Number.NaN),
    /has its NaN or infinite values at other places/,
  ],
  ['a NaN that became infinite', at(5, Number.NaN), at(5, inf), /has 0 NaN and 1 infinite values/],
  [
    'a NaN that is gone',
    at(5, Number.NaN),
    values,
    /has 0 NaN and 0 infinite values, in the baseline 1 and 0/,
  ],
  ['an infinity of the other sign', at(5, inf), at(5, -inf), /infinite values with another sign/],
  ['nothing but infinities', [inf, inf], [inf, -inf], /infinite values with another sign/],
  ['no value at all', [], [], null],
];
for (const [what, before, after, why] of special) {
  test(`${what} is ${why === null ? 'no drift' : 'drift'}`, () => {
    const drift = errorOf(compare(model([tensor(after)]), {}, model([tensor(before)])));
    assert.equal(drift?.outcome, why === null ? 'unchanged' : 'regressed');
    assert.match(drift?.warnings.join() ?? '', why ?? /^$/);
  });
}

test('a snapshot that does not tell signs of infinities is no drift for it', () => {
  const { negativeInfinite: _, ...older } = tensor(at(5, -inf));
  assert.equal(
    errorOf(compare(model([tensor(at(5, -inf), { sha256: 'b' })]), {}, model([older])))?.outcome,
    'unchanged',
  );
});

test('whole numbers are equal or not, also where the sample does not see them', () => {
  const tokens = Array.from({ length: 10_000 }, (_, index) => index % 500);
  const other = tokens.map((value, index) => (index === 3 ? 4 : index === 4 ? 3 : value));
  const whole = (data: number[], type = 'int64') =>
    model([{ ...tensor(data, { type }), sha256: String(data[3]) }]);
  const drift = errorOf(compare(whole(other), {}, whole(tokens)));
  assert.equal(drift?.outcome, 'regressed');
  assert.match(drift.warnings.join(), /holds other whole numbers than in the baseline/);
  const tolerant = { outputs: { relative: undefined, absolute: 1 } };
  assert.equal(errorOf(compare(whole(other), tolerant, whole(tokens)))?.outcome, 'unchanged');
  assert.equal(
    errorOf(compare(whole(tokens, 'int32'), {}, whole(tokens)))?.outcome,
    'unchanged',
    'another width',
  );
});

const unsteady = (seed: number, speed = 1) =>
  model([tensor(values.map((value) => value * seed))], speed, {
    outputs: [
      {
        benchmark: 'resnet',
        inputsSha256: 'aa',
        tensors: [tensor(values.map((value) => value * seed))],
        again: [tensor(values.map((value) => value * (seed + 0.5)))],
      },
    ],
  });

test('outputs that differ from repetition to repetition are no drift and no proof', () => {
  const [latency, drift] = compare(unsteady(2, 0.7), {}, unsteady(3));
  assert.deepEqual([drift?.outcome, drift?.notWorse], ['inconclusive', false]);
  assert.match(
    drift?.warnings[0] ?? '',
    /differs from repetition to repetition of one model, by up to 9\.77 %/,
  );
  assert.match(drift?.advice ?? '', /Dropout in training mode/);
  assert.equal(latency?.outcome, 'improved');
  assert.match(latency.warnings.join(), /whether it still computes the same is not known/);
});

test('one side is enough to know it, and another shape is drift all the same', () => {
  assert.equal(errorOf(compare(scaled(2), {}, unsteady(3)))?.outcome, 'inconclusive');
  assert.equal(errorOf(compare(unsteady(3), {}, scaled(2)))?.outcome, 'inconclusive');
  const shorter = model([tensor(values.slice(1))]);
  assert.equal(errorOf(compare(shorter, {}, unsteady(3)))?.outcome, 'regressed');
});

test('what differs within the tolerance from repetition to repetition is judged', () => {
  const jitter = (factor: number) => {
    const own = scaled(factor);
    const [outputs] = own.outputs ?? [];
    assert.ok(outputs);
    const again = [tensor(values.map((value) => value * factor * 1.00001))];
    return { ...own, outputs: [{ ...outputs, again }] };
  };
  assert.equal(errorOf(compare(jitter(1.02), {}, jitter(1)))?.outcome, 'regressed');
  assert.equal(errorOf(compare(jitter(1.0001), {}, jitter(1)))?.outcome, 'unchanged');
});

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
  assert.match(
    errorOf(compare(counts([1, 2, 9]), {}, counts([1, 2, 3])))?.warnings.join() ?? '',
    /by up to 6/,
  );
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
