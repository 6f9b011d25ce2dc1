import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OnnxRuntime } from '../../src/measure/ports.ts';
import { chooseProvider } from '../../src/measure/provider.ts';
import type { Gpu } from '../../src/model/environment.ts';

const gpu = (vendor: Gpu['vendor'], name: string): Gpu => ({
  name,
  vendor,
  driver: null,
  runtime: null,
  memoryMiB: null,
  powerLimitW: null,
});
const runtime = (providers: readonly string[], platform = 'linux-x64'): OnnxRuntime => ({
  folder: '/ort',
  version: '1.30.0',
  platform,
  origin: 'a test',
  providers,
  libraries: '/ort/bin',
});
const machine = (gpus: readonly Gpu[], gpuNote?: string) => ({ cores: 8, gpus, gpuNote });
const h100 = gpu('nvidia', 'NVIDIA H100');
const mi300 = gpu('amd', 'AMD Instinct MI300X');

test('auto is CUDA where an NVIDIA GPU answers and the files are there', () => {
  assert.deepEqual(chooseProvider('auto', machine([h100]), runtime(['cpu', 'cuda'])), {
    provider: 'cuda',
    warning: null,
  });
});

test('auto is the CPU where there is no GPU, or a software one', () => {
  for (const gpus of [[], [gpu('software', 'SwiftShader')]]) {
    assert.deepEqual(chooseProvider('auto', machine(gpus), runtime(['cpu', 'cuda'])), {
      provider: 'cpu',
      warning: null,
    });
  }
});

test('auto says loudly that a GPU is there which it does not use', () => {
  const noFiles = chooseProvider('auto', machine([h100]), runtime(['cpu', 'webgpu']));
  assert.equal(noFiles.provider, 'cpu');
  assert.match(noFiles.warning ?? '', /the GPU \(NVIDIA H100\) is not used/);
  assert.match(chooseProvider('auto', machine([mi300]), runtime(['cpu', 'cuda'])).warning ?? '', /MI300X/);
});

test('auto is webgpu where the Vulkan driver of the GPU is installed, and says so of an NVIDIA one', () => {
  const driven = (gpus: readonly Gpu[], vulkan: readonly Gpu['vendor'][], providers: readonly string[]) =>
    chooseProvider('auto', { ...machine(gpus), vulkan }, runtime(providers));
  assert.deepEqual(driven([mi300], ['amd'], ['cpu', 'webgpu']), { provider: 'webgpu', warning: null });
  assert.equal(driven([mi300], ['intel'], ['cpu', 'webgpu']).provider, 'cpu');
  assert.equal(driven([], ['amd'], ['cpu', 'webgpu']).provider, 'cpu');
  assert.equal(driven([mi300], ['amd'], ['cpu']).provider, 'cpu');
  assert.equal(driven([h100], ['nvidia'], ['cpu', 'webgpu', 'cuda']).provider, 'cuda');
  const { provider, warning } = driven([h100], ['nvidia'], ['cpu', 'webgpu']);
  assert.equal(provider, 'webgpu');
  assert.match(warning ?? '', /the CUDA provider has no files here \(\/ort\/bin\): the model ran by webgpu/);
});

test('auto says when a GPU may be there that did not answer', () => {
  const { provider, warning } = chooseProvider(
    'auto',
    machine([], 'nvidia-smi failed: no driver'),
    runtime(['cpu']),
  );
  assert.equal(provider, 'cpu');
  assert.match(warning ?? '', /no GPU was found \(nvidia-smi failed: no driver\): the model ran on the CPU/);
});

test('a provider that was asked for is never replaced', () => {
  assert.equal(chooseProvider('webgpu', machine([]), runtime(['cpu', 'webgpu'])).provider, 'webgpu');
  assert.equal(chooseProvider('cpu', machine([h100]), runtime(['cpu', 'cuda'])).provider, 'cpu');
  assert.throws(
    () => chooseProvider('cuda', machine([h100]), runtime(['cpu'])),
    /execution-provider: onnxruntime-node 1\.30\.0 has no files of the provider cuda for linux-x64 \(\/ort\/bin\)\. They are not in the npm package: put libonnxruntime_providers_shared\.so/,
  );
  assert.throws(
    () => chooseProvider('cuda', machine([h100]), runtime(['cpu'], 'linux-arm64')),
    /for linux-arm64 .+ There is no cuda provider for onnxruntime-node on linux-arm64: use execution-provider: cpu/,
  );
});
