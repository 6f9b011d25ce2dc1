import assert from 'node:assert/strict';
import { test } from 'node:test';
import { providerWarnings } from '../../src/compare/provider-warnings.ts';
import type { BenchmarkEnvironment, Gpu } from '../../src/model/environment.ts';
import { snapshot } from '../model/snapshot-builder.ts';

const h100: Gpu = {
  name: 'NVIDIA H100',
  vendor: 'nvidia',
  driver: null,
  runtime: null,
  memoryMiB: null,
  powerLimitW: null,
};
const warningsOf = (net: BenchmarkEnvironment, gpus: Gpu[] = [h100]) => {
  const { environment } = snapshot([]);
  return providerWarnings({ environment: { ...environment, gpus, benchmarks: { net } } });
};

test('what the CPU ran of a model is counted', () => {
  const net = { provider: { asked: 'cuda', used: 'cuda' }, nodes: { cuda: 97, cpu: 3 } };
  assert.deepEqual(warningsOf(net), [
    '3 of 100 nodes of net ran on the CPU, since cuda lacks their operators: its times are those of both.',
  ]);
  assert.deepEqual(warningsOf({ ...net, nodes: { cuda: 100 } }), []);
});

test('a model on the CPU beside a GPU is told, unless the CPU was asked for', () => {
  const auto = { provider: { asked: 'auto', used: 'cpu' } };
  assert.match(warningsOf(auto).join(), /^net ran on the CPU beside a GPU \(NVIDIA H100\)/);
  assert.deepEqual(warningsOf(auto, []), []);
  assert.deepEqual(warningsOf({ provider: { asked: 'cpu', used: 'cpu' } }), []);
});
