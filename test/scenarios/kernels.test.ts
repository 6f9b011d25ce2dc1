import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { symbolicModel } from '../../src/demo/models.ts';
import { parseSnapshot } from '../../src/model/snapshot.ts';
import { noVulkan, softwareVulkan } from '../measure/software-vulkan.ts';
import { startScenario } from './harness.ts';

const CONFIG = `suites:
  product:
    model: product.onnx
    execution-provider: webgpu
    input-shapes: batch=4, features=32
    profile: true
`;

const inputs = {
  command: '',
  results: '',
  baseline: 'branch',
  repetitions: '2',
  warmup: '1',
  iterations: '3',
  // Two repetitions on a busy machine can differ by any amount, and this is not about speed.
  'fail-on': 'missing',
  'onnxruntime-path': fileURLToPath(new URL('../../node_modules/onnxruntime-node', import.meta.url)),
};

test('kernels of a real GPU provider are told before and after', { skip: noVulkan }, async (t) => {
  const env = softwareVulkan();
  const { project, run } = await startScenario(t, {
    'product.onnx': symbolicModel(),
    '.github/aaco.yml': CONFIG,
  });
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'), { inputs, env });
  const result = await run(project.openPull('typo', { 'README.md': 'Measured.\n' }, 'Fix a typo'), {
    inputs,
    env,
  });
  assert.equal(result.exitCode, 0);
  const path = result.outputs['snapshot-path'] ?? '';
  const { kernels, classification } = parseSnapshot(readFileSync(path, 'utf8'), 'the snapshot');
  assert.equal(kernels?.[0]?.benchmark, 'product');
  assert.equal(kernels[0].metrics.source, 'device');
  assert.equal(classification?.[0]?.benchmark, 'product');
  assert.match(result.summary, /Inside the GPU/);
  assert.match(result.summary, /Time of one inference in 1 of 1 kernel, those that moved most/);
  assert.match(result.summary, /MatMul[^|]*\| [^|]+, 1 call \| [^|]+, 1 call \|/);
  const report = readFileSync(result.outputs['report-path'] ?? '', 'utf8');
  assert.match(report, /<section id="kernels">/);
});
