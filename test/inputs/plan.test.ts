import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConfig } from '../../src/inputs/config.ts';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { benchmarksOf, policyOf } from '../../src/inputs/plan.ts';

const files: Record<string, string[]> = {
  'm.onnx': ['m.onnx'],
  'models/*.onnx': ['models/a.onnx', 'models/b.onnx'],
  '**/*.onnx': ['x/net.onnx', 'y/net.onnx'],
};
const expand = async (pattern: string) => files[pattern] ?? [];
const plan = (raw: Record<string, string>, yaml = '') =>
  benchmarksOf(parseInputs({ name: 'perf', ...raw }), parseConfig(yaml, 'aaco.yml'), expand);
const names = async (...given: Parameters<typeof plan>) =>
  (await plan(...given)).map((benchmark) => benchmark.name);

test('models are named by their file, or by their path where two share it', async () => {
  assert.deepEqual(await names({ model: 'models/*.onnx' }), ['a', 'b']);
  assert.deepEqual(await names({ model: '**/*.onnx' }), ['x/net', 'y/net']);
});

test('a command is named after the run', async () => {
  assert.deepEqual(await names({ command: './bench' }), ['perf']);
});

const suites =
  'suites: {net: {model: m.onnx, warmup: 3}, serve: {command: run, results: "*.json"}, all: {model: "models/*.onnx"}}';

test('suites become benchmarks under their own names, several models below them', async () => {
  assert.deepEqual(await names({}, suites), ['net', 'serve', 'all/a', 'all/b']);
});

test('a name that is a suite picks that suite', async () => {
  assert.deepEqual(await names({ name: 'serve' }, suites), ['serve']);
});

test('nothing to measure, two answers, and a glob without a file are refused', async () => {
  await assert.rejects(plan({}), /nothing says what to measure.*model.*command, or suites/);
  await assert.rejects(plan({ model: 'm.onnx' }, suites), /two answers/);
  await assert.rejects(plan({ model: 'n.onnx' }), /no model file matches "n\.onnx"/);
});

test('the policy carries rules and ignored fields', () => {
  const config = parseConfig(
    'metrics: [{match: "*", gate: warn}]\nenvironment: {ignore: [cpu.governor]}',
    'aaco.yml',
  );
  const policy = policyOf(parseInputs({ name: 'perf', threshold: '4%' }), config);
  assert.deepEqual(policy.rules, [{ match: '*', gate: 'warn' }]);
  assert.deepEqual(policy.ignoreEnvironment, ['cpu.governor']);
  assert.equal(policy.threshold, 0.04);
  assert.deepEqual(policy.failOn, ['regressed', 'missing']);
});
