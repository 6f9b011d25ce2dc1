import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { convolutionModel, symbolicModel, unknownOperatorModel } from '../../src/demo/models.ts';
import { parseSnapshot } from '../../src/model/snapshot.ts';
import { countsOf, messagesOf, startScenario } from './harness.ts';

const inputs = {
  command: '',
  results: '',
  repetitions: '2',
  warmup: '1',
  iterations: '3',
  'onnxruntime-path': fileURLToPath(new URL('../../node_modules/onnxruntime-node', import.meta.url)),
};

test('a real model is measured in fresh processes, with all that decides comparability', async (t) => {
  const { project, run } = await startScenario(t, { 'models/small.onnx': convolutionModel(1) });
  const push = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const result = await run(push, { inputs: { ...inputs, model: 'models/*.onnx', telemetry: 'auto' } });

  assert.equal(result.exitCode, 0);
  assert.deepEqual(countsOf(result), { new: 5 });
  const snapshot = parseSnapshot(
    readFileSync(result.outputs['snapshot-path'] ?? '', 'utf8'),
    'snapshot.json',
  );
  const latency = snapshot.measurements.find(({ metric }) => metric === 'latency_ms');
  assert.equal(latency?.benchmark, 'small');
  assert.equal(latency?.grain, 'iteration');
  assert.deepEqual(
    latency?.repetitions.map((values) => values.length),
    [3, 3],
  );
  const { small } = snapshot.environment.benchmarks;
  assert.deepEqual(small?.provider, { asked: 'auto', used: 'cpu' });
});

/** Models that cannot be measured, and what the message must say. */
const wrong: readonly (readonly [string, string, RegExp])[] = [
  ['is not there', 'absent.onnx', /^no model file matches "absent\.onnx"\. Check the path/],
  ['is cut short', 'truncated.onnx', /truncated\.onnx: .*(?:truncated|not.*complete|parse)/i],
  ['has a dimension without a value', 'symbolic.onnx', /symbolic\.onnx: .*batch.*input-shapes/s],
  ['has an operator that nothing knows', 'unknown.onnx', /unknown\.onnx: .*NoSuchOperator/],
];

test('a model that cannot be measured is an error that says what to do', async (t) => {
  const { project, run } = await startScenario(t, {
    'truncated.onnx': convolutionModel(1).subarray(0, 5000),
    'symbolic.onnx': symbolicModel(),
    'unknown.onnx': unknownOperatorModel(),
  });
  const push = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  for (const [what, model, message] of wrong) {
    await t.test(`one that ${what}`, async () => {
      const result = await run(push, { inputs: { ...inputs, model } });
      assert.equal(result.exitCode, 1);
      assert.deepEqual(result.outputs, {});
      assert.match(messagesOf(result), message);
    });
  }
});
