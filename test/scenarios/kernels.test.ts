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

const HEAD = '"Agent_Id","Queue_Id","Kernel_Name","Start_Timestamp","End_Timestamp"\n';
/** What a profiler wrote of a hundred calls of a kernel, each of so many µs. */
const trace = (microseconds: number) =>
  HEAD +
  Array.from(
    { length: 100 },
    (_, call) => `"Agent 2",1,"gemm_f16",${call * 1e6},${call * 1e6 + microseconds * 1000}\n`,
  ).join('');

test('a command is profiled by the command that wraps it; where that fails a warning says so', async (t) => {
  const { project, run } = await startScenario(t, {
    'profile.sh': 'mkdir -p traces && bash -c "$AACO_COMMAND" && cp trace.csv traces/1_kernel_trace.csv\n',
    'trace.csv': trace(120),
    'measured.csv': 'metric,value\nlatency_ms,1\n',
    '.github/aaco.yml': `suites:
  serving:
    command: cp measured.csv results.csv
    results: results.csv
    profile-command: bash profile.sh
    profile-results: traces/*_kernel_trace.csv
`,
  });
  const own = { command: '', results: '', baseline: 'branch', repetitions: '2', 'fail-on': 'missing' };
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'), { inputs: own });

  const slower = await run(project.openPull('slower', { 'trace.csv': trace(150) }, 'Slow the kernel down'), {
    inputs: own,
  });
  assert.equal(slower.exitCode, 0);
  assert.match(
    slower.summary,
    /`gemm_f16` \| 12 ms, 100 calls of 120 µs \| 15 ms, 100 calls of 150 µs \| \+25.0 % \|/,
  );

  const broken = await run(project.openPull('broken', { 'profile.sh': 'exit 3\n' }, 'Break the profiler'), {
    inputs: own,
  });
  assert.equal(broken.exitCode, 0);
  const told = broken.annotations.filter(({ message }) => /The profile pass of serving failed/.test(message));
  assert.deepEqual(
    told.map(({ level }) => level),
    ['warning'],
  );
  assert.match(told[0]?.message ?? '', /profile-command ended with exit code 3/);
  assert.doesNotMatch(broken.summary, /Inside the GPU/);
});
