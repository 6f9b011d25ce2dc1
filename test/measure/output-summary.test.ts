import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { summarizeTensor } from '../../src/measure/output-summary.ts';
import { TensorSummarySchema } from '../../src/model/outputs.ts';

const float32 = (values: readonly number[]) =>
  summarizeTensor('scores', { type: 'float32', dims: [values.length], data: Float32Array.from(values) });

test('a small output is kept whole, with its extremes and its size', () => {
  const { name, type, shape, min, max, rms, sample, nan, infinite } = float32([3, -4, 0, 1]);
  assert.deepEqual([name, type, shape, min, max, nan, infinite], ['scores', 'float32', [4], -4, 3, 0, 0]);
  assert.equal(rms, Math.sqrt(26 / 4));
  assert.deepEqual(sample, [3, -4, 0, 1]);
});

test('what is not finite is counted and is no number of the sample', () => {
  const { nan, infinite, negativeInfinite, min, max, sample } = float32([NaN, Infinity, 2, -Infinity]);
  assert.deepEqual([nan, infinite, negativeInfinite, min, max], [1, 2, 1, 2, 2]);
  assert.deepEqual(sample, [null, null, 2, null]);
  assert.deepEqual([float32([NaN]).rms, float32([]).min], [null, null]);
});

test('of a large output values are taken evenly, the same for every output of its size', () => {
  const values = Array.from({ length: 100_000 }, (_, index) => index);
  const { sample } = float32(values);
  assert.equal(sample.length, 2048);
  assert.equal(sample[0], 0);
  assert.ok((sample.at(-1) ?? 0) > 99_900);
});

const elements: readonly (readonly [string, ArrayBufferView & ArrayLike<number | bigint>, number[]])[] = [
  ['float16', Uint16Array.from([0x3c00, 0xc000, 0x0001, 0x7bff]), [1, -2, 2 ** -24, 65504]],
  ['int64', BigInt64Array.from([-5n, 7n]), [-5, 7]],
  ['uint8', Uint8Array.from([0, 255]), [0, 255]],
  ['bool', Uint8Array.from([0, 1]), [0, 1]],
];
for (const [type, data, expected] of elements) {
  test(`${type} is read as numbers`, () => {
    const dims = [data.length];
    assert.deepEqual(
      summarizeTensor('x', { type: type as 'float32', dims, data: data as Float32Array }).sample,
      expected,
    );
  });
}

test('texts have a digest and no numbers', () => {
  const of = (data: string[]) => summarizeTensor('x', { type: 'string', dims: [data.length], data });
  assert.deepEqual(of(['a', 'b']).sample, []);
  assert.notEqual(of(['a', 'b']).sha256, of(['ab', '']).sha256);
});

test('any values give a summary that the schema takes and JSON keeps', () => {
  fc.assert(
    fc.property(fc.array(fc.float(), { maxLength: 50 }), (values) => {
      const json = JSON.stringify(float32(values));
      assert.equal(JSON.stringify(TensorSummarySchema.parse(JSON.parse(json))), json);
    }),
    { seed: 1, numRuns: 200 },
  );
});
