import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  derivedMetrics,
  efficiency,
  phaseMetrics,
  throughput,
} from '../../../src/formats/aaco/derived-metrics.ts';
import { kernelMetrics } from '../../../src/telemetry/kernel-metrics.ts';

/** What AACO's own code computed for these latencies. */
const latencies = [10.1, 10.3, 9.9, 10.0, 10.2, 10.8, 9.7, 10.05, 10.15, 12.4];
const golden = {
  iterations: 10,
  mean_ms: 10.36,
  std_ms: 0.732734604068895,
  p50_ms: 10.125,
  p90_ms: 10.96,
  p99_ms: 12.256,
  min_ms: 9.7,
  max_ms: 12.4,
  iqr_ms: 0.2625,
  cov_pct: 7.072727838502846,
};

function close(actual: number | null | undefined, expected: number, what: string) {
  const distance = Math.abs((actual ?? Number.NaN) - expected);
  assert.ok(distance <= 1e-12 * Math.abs(expected), `${what}: ${actual}, expected ${expected}`);
}

test('phase metrics are the numbers that AACO computes', () => {
  const metrics = phaseMetrics('measurement', latencies);
  assert.ok(metrics);
  for (const [name, value] of Object.entries(golden))
    close(metrics[name as keyof typeof golden], value, name);
});

test('throughput is iterations over summed time, and samples only where the batch is known', () => {
  const metrics = phaseMetrics('measurement', latencies);
  assert.ok(metrics);
  close(throughput(metrics).inferences_per_sec, 96.52509652509652, 'inferences');
  assert.equal('samples_per_sec' in throughput(metrics), false);
  close(throughput(metrics, 8).samples_per_sec, 8 * 96.52509652509652, 'samples');
});

test('efficiency of a trace is what AACO computes for it', () => {
  const kernel = (name: string, startNs: number, duration: number) => ({
    name,
    startNs,
    endNs: startNs + duration,
    queueId: 0,
    deviceId: 0,
  });
  const executions = [
    kernel('gemm', 1000, 700_000),
    kernel('relu', 800_000, 4_000),
    kernel('relu', 900_000, 9_999),
    kernel('bias', 1_000_000, 10_000),
  ];
  const trace = { source: 'device', executions, wallNs: 1_010_000, inferences: 1 } as const;
  const ratios = efficiency(kernelMetrics(trace, 2));
  close(ratios.microkernel_pct, 50, 'micro-kernels');
  close(ratios.kernel_amplification_ratio, 2, 'amplification');
  close(ratios.gpu_active_ratio, 0.716830693069307, 'active');
  close(ratios.launch_overhead_pct, 10 * 1.982160555004955, 'launch overhead, ten times the launch tax');
});

test('what was not measured is absent: no phase, no sample, no kernel gives no zero', () => {
  const metrics = derivedMetrics({
    warmup: [],
    measurement: [5],
    systemSamples: [],
    gpuSamples: [{ power_w: null }],
  });
  assert.equal(metrics.warmup_phase, null);
  assert.equal('warmup_effect_pct' in metrics.latency, false);
  assert.deepEqual([metrics.system, metrics.gpu, metrics.efficiency], [{}, {}, {}]);
});

test('the warm-up effect is the excess of warm-up over measurement, in percent', () => {
  const metrics = derivedMetrics({ warmup: [15], measurement: [10, 10], systemSamples: [], gpuSamples: [] });
  assert.equal(metrics.latency.warmup_effect_pct, 50);
});

test('a mean of zero has no coefficient of variation and no throughput', () => {
  const metrics = phaseMetrics('measurement', [0, 0]);
  assert.ok(metrics);
  assert.equal(metrics.cov_pct, null);
  assert.deepEqual(throughput(metrics), {});
});
