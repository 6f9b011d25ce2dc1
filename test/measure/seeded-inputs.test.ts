import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InferenceSession } from 'onnxruntime-node';
import { digestInputs, MissingDimensions, seededInputs } from '../../src/measure/seeded-inputs.ts';

type Metadata = InferenceSession.TensorValueMetadata;

function tensor(name: string, type: Metadata['type'], shape: Metadata['shape']): Metadata {
  return { name, isTensor: true, type, shape };
}

function values(type: Metadata['type'], range?: readonly [number, number]): number[] {
  const ranges = range ? { x: range } : {};
  const [input] = seededInputs([tensor('x', type, [500])], { dimensions: {}, ranges });
  return Array.from((input?.values ?? []) as ArrayLike<number | bigint>, Number);
}

const none = { dimensions: {}, ranges: {} };

test('values depend on the name of the input alone, not on the other inputs', () => {
  const alone = seededInputs([tensor('a', 'float32', [8])], none);
  const [, second] = seededInputs([tensor('b', 'float32', [8]), tensor('a', 'float32', [8])], none);
  assert.deepEqual(second, alone[0]);
  assert.notDeepEqual(
    seededInputs([tensor('b', 'float32', [8])], none)[0]?.values,
    seededInputs([tensor('a', 'float32', [8])], none)[0]?.values,
  );
});

test('the digest tells values, names, types and shapes apart', () => {
  const of = (metadata: Metadata) => digestInputs(seededInputs([metadata], none));
  const digests = [
    of(tensor('x', 'float32', [4])),
    of(tensor('x', 'float32', [2, 2])),
    of(tensor('x', 'int32', [4])),
    of(tensor('y', 'float32', [4])),
  ];
  assert.equal(new Set(digests).size, 4);
  assert.equal(of(tensor('x', 'float32', [4])), digests[0]);
});

const defaults: readonly (readonly [Metadata['type'], number, number])[] = [
  ['float32', -1, 1],
  ['float64', -1, 1],
  ['uint8', 0, 255],
  ['int8', -128, 127],
  ['int16', 0, 1],
  ['uint16', 0, 1],
  ['int32', 0, 1],
  ['uint32', 0, 1],
  ['int64', 0, 1],
  ['uint64', 0, 1],
  ['bool', 0, 1],
];
for (const [type, low, high] of defaults) {
  test(`${type} is spread over ${low} to ${high}`, () => {
    const drawn = values(type);
    assert.ok(Math.min(...drawn) >= low && Math.max(...drawn) <= high);
    const spread = Math.max(...drawn) - Math.min(...drawn);
    assert.ok(spread > 0.9 * (high - low), `${spread}`);
  });
}

test('a range is kept, ends included for integers', () => {
  const tokens = new Set(values('int64', [5, 9]));
  assert.deepEqual([...tokens].sort(), [5, 6, 7, 8, 9]);
  assert.ok(values('float32', [2, 3]).every((value) => value >= 2 && value <= 3));
});

test('float16 is written as its bits', () => {
  const bits = values('float16', [1, 1]);
  assert.ok(bits.every((value) => value === 0x3c00));
  assert.equal(values('float16', [-2, -2])[0], 0xc000);
  assert.equal(values('float16', [0.1, 0.1])[0], 0x2e66);
  assert.equal(values('float16', [1e6, 1e6])[0], 0x7c00);
  assert.equal(values('float16', [1e-9, 1e-9])[0], 0);
});

test('a dimension is given by its name, or by input and axis, which goes first', () => {
  const shapeFor = (dimensions: Record<string, number>) =>
    seededInputs([tensor('x', 'float32', ['batch', ''])], { dimensions, ranges: {} })[0]?.shape;
  assert.deepEqual(shapeFor({ batch: 2, 'x:1': 3 }), [2, 3]);
  assert.deepEqual(shapeFor({ batch: 2, 'x:0': 5, 'x:1': 3 }), [5, 3]);
});

test('dimensions without a value say which, all at once', () => {
  assert.throws(
    () => seededInputs([tensor('x', 'float32', [1, 'seq']), tensor('y', 'float32', ['', 'seq'])], none),
    (error) => {
      assert.ok(error instanceof MissingDimensions);
      assert.deepEqual(error.missing, [
        { input: 'x', axis: 1, dimension: 'seq' },
        { input: 'y', axis: 0, dimension: '' },
        { input: 'y', axis: 1, dimension: 'seq' },
      ]);
      return true;
    },
  );
});

test('a scalar has one element, a dimension of zero none', () => {
  const lengthOf = (shape: readonly number[]) =>
    seededInputs([tensor('x', 'float32', shape)], none).map(({ values }) => values.length);
  assert.deepEqual([lengthOf([]), lengthOf([0, 4])], [[1], [0]]);
});

test('what no values can be made of is an error', () => {
  assert.throws(() => seededInputs([tensor('x', 'string', [1])], none), /input x of type string/);
  assert.throws(() => seededInputs([{ name: 'x', isTensor: false }], none), /input x is not a tensor/);
  assert.throws(() => seededInputs([tensor('x', 'float32', [2 ** 16, 2 ** 16])], none), /more than 2\^30/);
});
