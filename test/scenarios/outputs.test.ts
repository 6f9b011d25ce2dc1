import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { convolutionModel, randomModel } from '../../src/demo/models.ts';
import { resultOf, startScenario } from './harness.ts';

const inputs = {
  command: '',
  results: '',
  model: 'net.onnx',
  baseline: 'branch',
  repetitions: '2',
  warmup: '1',
  iterations: '3',
  'onnxruntime-path': fileURLToPath(new URL('../../node_modules/onnxruntime-node', import.meta.url)),
};

test('a model that computes something else is told beside its speed', async (t) => {
  const { project, run } = await startScenario(t, { 'net.onnx': convolutionModel(2) });
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'), { inputs });

  const same = await run(project.openPull('typo', { 'README.md': 'Measured.\n' }, 'Fix a typo'), { inputs });
  const error = resultOf(same).comparisons.find(({ metric }) => metric === 'output_error');
  assert.deepEqual([error?.outcome, error?.change], ['unchanged', 0]);

  const pull = project.openPull('smaller', { 'net.onnx': convolutionModel(1) }, 'Drop a layer');
  const wrong = await run(pull, { inputs });
  const drift = resultOf(wrong).comparisons.find(({ metric }) => metric === 'output_error');
  assert.deepEqual([drift?.outcome, drift?.gate], ['regressed', 'warn']);
  assert.match(drift?.warnings.join() ?? '', /The output "scores" differs from the baseline's by up to/);
  const annotation = wrong.annotations.find(({ properties }) => /output_error/.test(properties.title ?? ''));
  assert.equal(annotation?.level, 'warning');
  assert.match(wrong.summary, /output_error/);
  for (const { metric, outcome } of resultOf(wrong).comparisons) {
    assert.notEqual(outcome, 'improved', metric);
  }
});

test('so it is where both sides run interleaved: the report opens with the outputs, and nothing is called improved', async (t) => {
  const { project, run } = await startScenario(t, { 'net.onnx': convolutionModel(4) });
  const pull = project.openPull('smaller', { 'net.onnx': convolutionModel(1) }, 'Drop layers');
  const wrong = await run(pull, { inputs: { ...inputs, baseline: 'rerun' } });
  const { design, comparisons } = resultOf(wrong);
  const drift = comparisons.find(({ metric }) => metric === 'output_error');
  assert.deepEqual([design, drift?.outcome], ['interleaved', 'regressed']);
  for (const { metric, outcome } of comparisons) assert.notEqual(outcome, 'improved', metric);
  assert.match(
    wrong.summary,
    /the outputs of `net` differ from the baseline's by up to [\d,]+\s%; 1 of \d metrics/,
  );
});

test('a model of random operators is no drift: its outputs cannot be compared, and that is said', async (t) => {
  const { project, run } = await startScenario(t, { 'net.onnx': randomModel() });
  const own = { ...inputs, repetitions: '3' };
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'), { inputs: own });
  const again = await run(project.openPull('typo', { 'README.md': 'Measured.\n' }, 'Fix a typo'), {
    inputs: own,
  });
  const drift = resultOf(again).comparisons.find(({ metric }) => metric === 'output_error');
  assert.equal(drift?.outcome, 'inconclusive');
  assert.match(
    drift.warnings.join(),
    /The output "output" differs from repetition to repetition of one model/,
  );
  assert.match(again.summary, /random operators, such as Dropout in training mode\?/);
});
