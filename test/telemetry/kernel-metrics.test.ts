import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { KernelExecution, KernelTrace } from '../../src/model/kernel.ts';
import { busyNs, kernelMetrics, summarizeKernels } from '../../src/telemetry/kernel-metrics.ts';

const kernel = (name: string, startNs: number, endNs: number, queueId = 0): KernelExecution => ({
  name,
  startNs,
  endNs,
  queueId,
  deviceId: 0,
});

/** The golden trace of the first seed's own code: 700 µs, 4 µs, 9.999 µs, 10.000 µs over 1.009 ms. */
const golden: KernelTrace = {
  source: 'device',
  executions: [
    kernel('gemm', 1_000, 701_000),
    kernel('relu', 800_000, 804_000),
    kernel('relu', 900_000, 909_999),
    kernel('add', 1_000_000, 1_010_000),
  ],
  wallNs: 1_010_000,
  inferences: 1,
};

test('the golden trace gives the numbers of the seed', () => {
  const metrics = kernelMetrics(golden, 2);
  assert.equal(metrics.totalKernelCount, 4);
  assert.equal(metrics.uniqueKernelCount, 3);
  assert.ok(Math.abs(metrics.totalKernelTimeMs - 0.723999) < 1e-12);
  assert.ok(Math.abs((metrics.avgKernelDurationUs ?? 0) - 180.99975) < 1e-9);
  assert.equal(metrics.microkernelCount, 2, 'a kernel of exactly 10 µs is no micro-kernel');
  assert.equal(metrics.microkernelPct, 50);
  assert.ok(Math.abs((metrics.launchRatePerSec ?? 0) - 3964.321110009911) < 1e-6);
  assert.ok(Math.abs((metrics.launchTaxScore ?? 0) - 1.9821605550049555) < 1e-9);
  assert.equal(metrics.kernelAmplificationRatio, 2);
  assert.ok(Math.abs((metrics.gpuActiveRatio ?? 0) - 0.716830693069307) < 1e-12);
  assert.deepEqual(
    metrics.topKernels.map((summary) => [summary.kernelName, summary.calls]),
    [
      ['gemm', 1],
      ['relu', 2],
      ['add', 1],
    ],
  );
});

test('kernels that overlap on two queues are busy once', () => {
  const trace = { ...golden, executions: [kernel('a', 0, 600, 0), kernel('b', 300, 1000, 1)], wallNs: 1000 };
  assert.equal(kernelMetrics(trace, null).gpuActiveRatio, 1);
  assert.equal(kernelMetrics(trace, null).totalKernelTimeMs, 1300 / 1e6);
});

test('a GPU that waits for another is not active meanwhile', () => {
  const [first, second] = [kernel('a', 0, 500), { ...kernel('b', 500, 1000), deviceId: 1 }];
  const trace = { ...golden, executions: [first, second], wallNs: 1000 };
  assert.equal(kernelMetrics(trace, null).gpuActiveRatio, 0.5);
});

test('where no wall time is told, it is that between the first kernel and the last', () => {
  const trace = { ...golden, executions: [kernel('a', 100, 200), kernel('b', 450, 500)], wallNs: null };
  assert.equal(kernelMetrics(trace, null).gpuActiveRatio, 150 / 400);
  assert.equal(kernelMetrics({ ...trace, executions: [kernel('a', 5, 5)] }, null).gpuActiveRatio, null);
});

test('times of host nodes never give an active ratio of the GPU', () => {
  assert.equal(kernelMetrics({ ...golden, source: 'host-node' }, 2).gpuActiveRatio, null);
});

test('what a trace does not hold is null, never 0', () => {
  const unknown = kernelMetrics({ ...golden, inferences: null }, 2);
  assert.equal(unknown.kernelAmplificationRatio, null);
  const summaries = summarizeKernels(golden.executions, null);
  const condensed = kernelMetrics({ ...golden, executions: [], summaries }, 2);
  assert.equal(condensed.totalKernelCount, 4);
  assert.deepEqual(
    [
      condensed.microkernelPct,
      condensed.launchRatePerSec,
      condensed.launchTaxScore,
      condensed.gpuActiveRatio,
    ],
    [null, null, null, null],
  );
});

test("a kernel's time of one inference is the median over them, so that one interrupted call is not what moved", () => {
  const runs = [10, 12, 9000, 11].flatMap((length, run) => [
    kernel('a', run * 10_000, run * 10_000 + length),
    kernel('a', run * 10_000 + 9500, run * 10_000 + 9505),
    ...(run === 0 ? [kernel('once', 9700, 9800)] : []),
  ]);
  const summaries = new Map(summarizeKernels(runs, 4).map((summary) => [summary.kernelName, summary]));
  assert.equal(summaries.get('a')?.medianTimeMs, 16.5 / 1e6);
  assert.equal(summaries.get('once')?.medianTimeMs, undefined, 'not called by every inference');
  assert.equal(summarizeKernels(runs, null)[0]?.medianTimeMs, undefined, 'inferences are not known');
});

test('the union of intervals lies between the longest one and their sum, whatever their order', () => {
  const interval = fc
    .tuple(fc.nat(10_000), fc.nat(1_000))
    .map(([start, length]) => kernel('k', start, start + length));
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 30 }), fc.nat(), (executions, turn) => {
      const lengths = executions.map((execution) => execution.endNs - execution.startNs);
      const busy = busyNs(executions);
      const cut = turn % executions.length;
      assert.ok(busy >= Math.max(...lengths) && busy <= lengths.reduce((a, b) => a + b));
      assert.equal(busyNs([...executions.slice(cut), ...executions.slice(0, cut)]), busy);
    }),
    { seed: 1, numRuns: 300 },
  );
});
