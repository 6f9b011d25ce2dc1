import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { convolutionModel, embeddingModel, symbolicModel } from '../../src/demo/models.ts';

test('the convolution network is the same file each time, and runs to finite scores that differ', async () => {
  const model = convolutionModel(3);
  assert.deepEqual(model, convolutionModel(3));
  const session = await InferenceSession.create(model);
  const pixels = Float32Array.from({ length: 16 * 64 * 64 }, (_, index) => Math.sin(index));
  const { scores } = await session.run({ image: new Tensor('float32', pixels, [1, 16, 64, 64]) });
  assert.ok(scores);
  const values = Array.from(scores.data as Float32Array);
  assert.equal(values.length, 32);
  assert.ok(values.every(Number.isFinite));
  assert.equal(new Set(values).size, 32);
});

test('more layers are more nodes of the same weights', () => {
  assert.ok(convolutionModel(4).length > convolutionModel(3).length);
});

test('symbolic dimensions keep their names', async () => {
  const session = await InferenceSession.create(symbolicModel());
  const [input] = session.inputMetadata;
  assert.ok(input?.isTensor);
  assert.deepEqual(input.shape, ['batch', 'features']);
});

test('the embedding looks rows up by int64 tokens', async () => {
  const session = await InferenceSession.create(embeddingModel(4));
  const tokens = new Tensor('int64', BigInt64Array.from([1n, 1n, 3n]), [1, 3]);
  const { vectors } = await session.run({ tokens });
  assert.ok(vectors);
  const values = Array.from(vectors.data as Float32Array);
  assert.deepEqual(values.slice(0, 16), values.slice(16, 32));
  assert.notDeepEqual(values.slice(0, 16), values.slice(32));
});
