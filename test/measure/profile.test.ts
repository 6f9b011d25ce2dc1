import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { convolutionModel } from '../../src/demo/models.ts';
import { InputError } from '../../src/errors.ts';
import { deviceTrace } from '../../src/formats/kernel-traces/kernel-trace.ts';
import { longestOf, profileKernels } from '../../src/measure/profile.ts';
import type { CommandBenchmark, CommandProfile } from '../../src/model/benchmark.ts';
import { BenchmarkKernelsSchema } from '../../src/model/kernel.ts';
import { textSource } from '../formats/text-source.ts';
import { modelBenchmark, realPorts, temporaryFolder } from './real-ports.ts';

const folder = temporaryFolder();
const settings = { folder, timeoutMs: 30_000 };
const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const command = (profile?: CommandProfile): CommandBenchmark => ({
  kind: 'command',
  name: 'serving',
  command: 'echo measured',
  results: null,
  format: 'auto',
  ...(profile && { profile }),
});

test('a model is profiled in a pass of its own: twenty runs, warm-up left out', async () => {
  writeFileSync(join(folder, 'conv.onnx'), convolutionModel(2));
  const kernels = await profileKernels(modelBenchmark('conv.onnx', { profile: true }), settings, realPorts());
  assert.equal(kernels?.inferences, 20);
  assert.equal(kernels.origin, 'the profile pass');
  BenchmarkKernelsSchema.parse(kernels);
  assert.equal(kernels.metrics.totalKernelCount % 20, 0);
  assert.equal(kernels.executions?.length, kernels.metrics.totalKernelCount);
});

test('times on the CPU are those of host nodes: no share of a GPU is claimed', async () => {
  writeFileSync(join(folder, 'conv.onnx'), convolutionModel(2));
  const kernels = await profileKernels(modelBenchmark('conv.onnx', { profile: true }), settings, realPorts());
  assert.equal(kernels?.metrics.source, 'host-node');
  assert.equal(kernels.metrics.gpuActiveRatio, null);
});

test('a profile without a node is an error: nothing is not a time of 0', async () => {
  writeFileSync(join(folder, 'conv.onnx'), convolutionModel(1));
  const source = async () => textSource('[{"cat":"Session","name":"model_run","ts":1,"dur":1}]');
  const profiled = profileKernels(
    modelBenchmark('conv.onnx', { profile: true }),
    settings,
    realPorts({ source }),
  );
  await assert.rejects(profiled, /conv\.onnx: the profile of ONNX Runtime holds no node/);
});

test('what does not ask is not profiled', async () => {
  const run = () => assert.fail('nothing is run');
  const ports = realPorts({ processes: { run } });
  assert.equal(await profileKernels(modelBenchmark('absent.onnx'), settings, ports), null);
  assert.equal(await profileKernels(command(), settings, ports), null);
});

test('a command is profiled by the command that wraps it, and the longest of its traces is kept', async () => {
  mkdirSync(join(folder, 'traces'), { recursive: true });
  copyFileSync(fixture('nsys/gpu-trace/input/report_cuda_gpu_trace.csv'), join(folder, 'short.csv'));
  const profile = {
    command: 'bash -c "$AACO_COMMAND" > said && cp short.csv traces/a.csv && cp long.csv traces/b.csv',
    results: 'traces/*.csv',
  };
  copyFileSync(fixture('rocprofv3/trace-rocm7/input/4711_kernel_trace.csv'), join(folder, 'long.csv'));
  const kernels = await profileKernels(command(profile), settings, realPorts());
  assert.equal(kernels?.benchmark, 'serving');
  assert.ok(['nsys', 'rocprofv3'].includes(kernels.origin));
  assert.equal(kernels.metrics.source, 'device');
});

test('of the traces of several processes the one in which kernels ran longest counts, executions before a summary', () => {
  const run = (milliseconds: number) => ({
    format: 'rocprofv3',
    kernels: deviceTrace([
      { name: 'gemm', startNs: 0n, endNs: BigInt(milliseconds) * 1_000_000n, queueId: 0, deviceId: 0 },
    ]),
  });
  const summary = {
    kernelName: 'gemm',
    calls: 1,
    totalTimeMs: 9,
    avgTimeUs: 9000,
    minTimeUs: null,
    maxTimeUs: null,
    stdTimeUs: null,
    pctTotal: 100,
  };
  const stats = { format: 'rocprofv3', kernels: deviceTrace([], [summary]) };
  const [short, long] = [run(2), run(9)];
  assert.equal(longestOf([short, long]), long);
  assert.equal(longestOf([stats, long]), long, 'both are of one run');
  assert.equal(longestOf([stats]), stats);
  assert.equal(longestOf([]), null);
});

test('a profiler that fails, or writes nothing, is an error that says so', async () => {
  const failing = (text: string) =>
    profileKernels(command({ command: text, results: 'none/*.csv' }), settings, realPorts());
  await assert.rejects(failing('exit 3'), (error: Error) => {
    assert.ok(error instanceof InputError);
    assert.match(error.message, /serving: profile-command ended with exit code 3/);
    return true;
  });
  await assert.rejects(failing('true'), /profile-results: .*no file matches "none\/\*\.csv"/);
  await assert.rejects(
    failing('mkdir -p none && printf "metric,value\nlatency,1\n" > none/other.csv'),
    /no trace of kernels is among what profile-command wrote: .*other\.csv/,
  );
});
