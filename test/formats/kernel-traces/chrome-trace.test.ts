import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromeTrace } from '../../../src/formats/kernel-traces/chrome-trace.ts';
import { textSource } from '../text-source.ts';

const event = (cat: string, name: string, ts: number, dur: number) => ({
  ph: 'X',
  cat,
  name,
  ts,
  dur,
  tid: 7,
});
const kernelsOf = async (events: readonly object[]) =>
  (await chromeTrace.parse(textSource(JSON.stringify({ traceEvents: events })))).kernels;

test("the steps of PyTorch's profiler are the trace's iterations and wall time; what ran before them is left out", async () => {
  const kernels = await kernelsOf([
    event('kernel', 'cudnn_autotune', 50, 500),
    event('user_annotation', 'ProfilerStep#3', 1000.5, 100),
    event('kernel', 'gemm', 1010, 60),
    event('user_annotation', 'ProfilerStep#4', 1100.5, 100),
    event('kernel', 'gemm', 1110, 60),
    event('gpu_user_annotation', 'ProfilerStep#4', 1110, 60),
  ]);
  assert.deepEqual(
    kernels?.executions.map(({ name }) => name),
    ['gemm', 'gemm'],
  );
  assert.deepEqual([kernels?.inferences, kernels?.wallNs], [2, 200_000]);
});

test('a trace without steps tells neither iterations nor wall time', async () => {
  const kernels = await kernelsOf([event('kernel', 'gemm', 50, 500)]);
  assert.deepEqual([kernels?.inferences, kernels?.wallNs], [null, null]);
});
