import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placementOf } from '../../src/measure/placement.ts';

const node = (name: string, provider: string, op_name: string) => ({
  cat: 'Node',
  name,
  args: { provider, op_name },
});

test('nodes are counted once each, by the provider that ran them', () => {
  const events = [
    { cat: 'Session', name: 'model_run', args: {} },
    node('MatMul_0_kernel_time', 'CUDAExecutionProvider', 'MatMul'),
    node('NonZero_1_kernel_time', 'CPUExecutionProvider', 'NonZero'),
    node('NonZero_1_kernel_time', 'CPUExecutionProvider', 'NonZero'),
    node('Gather_2_kernel_time', 'CPUExecutionProvider', 'Gather'),
    node('MemcpyToHost_kernel_time', 'CUDAExecutionProvider', 'MemcpyToHost'),
    { cat: 'Api', name: 'MatMul_0&MatMul&Program', args: {} },
  ];
  assert.deepEqual(placementOf(events), { nodes: { cuda: 2, cpu: 2 }, cpuOperators: ['Gather', 'NonZero'] });
});

test('where nothing fell back no operator is named', () => {
  assert.deepEqual(placementOf([node('a', 'WebGpuExecutionProvider', 'MatMul')]), {
    nodes: { webgpu: 1 },
    cpuOperators: [],
  });
});
