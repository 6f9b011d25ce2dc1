import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { convolutionModel, embeddingModel, identityModel } from '../../src/demo/models.ts';
import { countNodes } from '../../src/measure/onnx-nodes.ts';

const count = (bytes: Uint8Array) =>
  countNodes((offset, length) => bytes.subarray(offset, offset + length), bytes.length);

for (const [name, model, nodes] of [
  ['one operator', identityModel('float32', [4]), 1],
  ['a table look-up', embeddingModel(100), 1],
  ['two convolutions, pooled and multiplied', convolutionModel(2), 7],
  ['fifty convolutions', convolutionModel(50), 103],
] as const) {
  test(`${name}: ${nodes} nodes`, () => {
    assert.equal(count(model), nodes);
  });
}

test('only headers are read, however large the weights are', () => {
  const model = convolutionModel(20);
  let bytes = 0;
  countNodes((offset, length) => {
    bytes += length;
    return model.subarray(offset, offset + length);
  }, model.length);
  assert.ok(bytes < model.length / 50, `${bytes} of ${model.length} bytes`);
});

test('what is no model has no count, and nothing hangs or throws', () => {
  assert.equal(count(new Uint8Array()), null);
  assert.equal(count(new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n')), null);
  assert.equal(count(convolutionModel(2).slice(0, 300)), null);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const nodes = count(bytes);
      assert.ok(nodes === null || (Number.isInteger(nodes) && nodes >= 0 && nodes <= bytes.length));
    }),
    { seed: 1, numRuns: 500 },
  );
});
