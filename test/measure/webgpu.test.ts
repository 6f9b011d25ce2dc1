import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { identityModel, symbolicModel } from '../../src/demo/models.ts';
import { encodeModel } from '../../src/demo/onnx.ts';
import { runModel } from '../../src/measure/model.ts';
import { profileKernels } from '../../src/measure/profile.ts';
import { modelBenchmark, realPorts, realProcesses, temporaryFolder } from './real-ports.ts';
import { noVulkan, softwareVulkan } from './software-vulkan.ts';

// WebGPU as it is: the provider of onnxruntime-node on a real Vulkan driver, one that computes on the CPU.
const folder = temporaryFolder();
const environment = { ...process.env, ...softwareVulkan() };
const ports = realPorts({ processes: realProcesses({ environment }) });
const settings = { folder, timeoutMs: 60_000, warmupMs: 20 };

test('a model is measured by webgpu on a real Vulkan driver', { skip: noVulkan }, async () => {
  writeFileSync(join(folder, 'product.onnx'), symbolicModel());
  const inputShapes = { dimensions: { batch: 4, features: 32 }, ranges: {} };
  const benchmark = modelBenchmark('product.onnx', { provider: 'webgpu', inputShapes });
  const { readings, conditions, warnings } = await runModel(benchmark, settings, ports);
  assert.deepEqual(conditions.provider, { asked: 'webgpu', used: 'webgpu' });
  assert.equal(conditions.settings?.cpuFallback, 'refused');
  assert.equal(conditions.threads, 1);
  assert.equal(readings.find(({ metric }) => metric === 'latency_ms')?.values.length, 5);
  assert.deepEqual(warnings, []);
});

test('an operator that webgpu lacks is an error, and never runs on the CPU', { skip: noVulkan }, async () => {
  writeFileSync(join(folder, 'double.onnx'), identityModel('float64', [4]));
  await assert.rejects(
    runModel(modelBenchmark('double.onnx', { provider: 'webgpu' }), settings, ports),
    /some operators of the model have no webgpu implementation and would run on the CPU, which is no webgpu/,
  );
});

/** MatMul, which webgpu has, and Hardmax, which it lacks. */
function mixedModel(): Uint8Array {
  return encodeModel({
    name: 'mixed',
    inputs: [{ name: 'x', type: 'float32', shape: [4, 4] }],
    outputs: [{ name: 'y', type: 'float32', shape: [4, 4] }],
    weights: [{ name: 'w', shape: [4, 4], values: Float32Array.from({ length: 16 }, (_, index) => index) }],
    nodes: [
      { operator: 'MatMul', inputs: ['x', 'w'], outputs: ['product'] },
      { operator: 'Hardmax', inputs: ['product'], outputs: ['y'] },
    ],
  });
}

test('a fallback to the CPU that is allowed is counted and said', { skip: noVulkan }, async () => {
  writeFileSync(join(folder, 'mixed.onnx'), mixedModel());
  const benchmark = modelBenchmark('mixed.onnx', { provider: 'webgpu', cpuFallback: true });
  const { conditions, warnings } = await runModel(benchmark, settings, ports);
  assert.deepEqual(conditions.provider?.used, 'webgpu');
  assert.equal(conditions.settings?.cpuFallback, 'allowed');
  assert.equal(conditions.nodes?.cpu, 1);
  assert.ok((conditions.nodes?.webgpu ?? 0) >= 1);
  assert.match(
    warnings.join(),
    /^1 of \d nodes ran on the CPU, since webgpu cannot run them \(Hardmax\): cpu-fallback allows it$/,
  );
});

test('a model that runs on the CPU altogether is no webgpu result, whatever is allowed', {
  skip: noVulkan,
}, async () => {
  writeFileSync(join(folder, 'double.onnx'), identityModel('float64', [4]));
  await assert.rejects(
    runModel(modelBenchmark('double.onnx', { provider: 'webgpu', cpuFallback: true }), settings, ports),
    /webgpu can run none of the model's nodes.+Use execution-provider: cpu/,
  );
});

test('its profile holds the kernels of the device, not the host nodes that launch them', {
  skip: noVulkan,
}, async () => {
  writeFileSync(join(folder, 'product.onnx'), symbolicModel());
  const inputShapes = { dimensions: { batch: 4, features: 32 }, ranges: {} };
  const benchmark = modelBenchmark('product.onnx', { provider: 'webgpu', inputShapes, profile: true });
  const kernels = await profileKernels(benchmark, settings, ports);
  assert.equal(kernels?.metrics.source, 'device');
  assert.equal(kernels.inferences, 20);
  assert.equal(kernels.metrics.totalKernelCount, 20);
  assert.equal(kernels.metrics.kernelAmplificationRatio, 1);
  const { gpuActiveRatio } = kernels.metrics;
  assert.ok(gpuActiveRatio !== null && gpuActiveRatio > 0 && gpuActiveRatio <= 1);
  assert.match(kernels.metrics.topKernels[0]?.kernelName ?? '', /MatMul/);
  assert.deepEqual(readdirSync(folder).sort(), ['double.onnx', 'mixed.onnx', 'product.onnx']);
});
