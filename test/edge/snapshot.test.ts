import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SnapshotParts, snapshotOf } from '../../src/edge/snapshot.ts';
import { assemble } from '../../src/measure/assemble.ts';
import type { Repetition } from '../../src/measure/repetition.ts';
import type { KernelTrace } from '../../src/model/kernel.ts';
import { toSnapshot } from '../../src/model/snapshot.ts';
import type { Observed } from '../../src/model/telemetry.ts';
import { emptySample } from '../../src/telemetry/gpu-sample.ts';
import { benchmarkKernels } from '../../src/telemetry/kernel-metrics.ts';
import { environment, provenance } from '../model/snapshot-builder.ts';

const { benchmarks: _, ...machine } = environment;
const trace = (name: string): KernelTrace => ({
  source: 'device',
  executions: [{ name, startNs: 0, endNs: 5e6, queueId: 0, deviceId: 0 }],
  wallNs: 10e6,
  inferences: 1,
});
const repetition = (changes: Partial<Repetition> = {}): Repetition => ({
  benchmark: 'net',
  startedAt: '2026-11-24T12:00:00Z',
  durationMs: 1000,
  span: { start: 0n, end: 1n },
  readings: [],
  aggregates: [],
  warnings: [],
  conditions: { provider: { asked: 'auto', used: 'cuda' } },
  ...changes,
});
const observed = (side: Observed['side'], gpuUtilPct: number): Observed => ({
  benchmark: 'net',
  slot: 0,
  ...(side && { side }),
  gpu: [{ ...emptySample(0, 0), gpuUtilPct }],
  host: null,
  disturbances: [],
  discarded: false,
});
const parts = (changes: Partial<SnapshotParts> = {}): SnapshotParts => ({
  name: 'perf',
  machine,
  provenance,
  telemetry: null,
  side: 'candidate',
  kernels: [],
  ...changes,
});
const telemetry = (...repetitions: Observed[]) => ({ tool: 'nvidia-smi', note: null, repetitions });

test('a side is classified by its own telemetry', () => {
  const both = telemetry(observed('baseline', 40), observed('candidate', 98));
  const of = (side: 'baseline' | 'candidate') =>
    snapshotOf(assemble([repetition()]), parts({ telemetry: both, side })).classification?.[0];
  assert.equal(of('candidate')?.primary, 'compute_bound');
  assert.equal(of('candidate')?.indicators.gpuUtilPct, 98);
  assert.equal(of('baseline')?.primary, 'balanced');
});

test('a repetition that does not count is not what limits the others, unless none counts', () => {
  const hot = { ...observed('candidate', 98), discarded: true };
  hot.gpu = [{ ...emptySample(0, 0), gpuUtilPct: 98, throttle: ['thermal'] }];
  const primary = (...seen: Observed[]) =>
    snapshotOf(assemble([repetition()]), parts({ telemetry: telemetry(...seen) })).classification?.[0]
      ?.primary;
  assert.equal(primary(hot, observed('candidate', 98)), 'compute_bound');
  assert.equal(primary(hot), 'thermal_throttle');
});

test('what saw no GPU is not classified, nor what ran on the CPU beside one', () => {
  assert.equal(snapshotOf(assemble([repetition()]), parts()).classification, null);
  const onCpu = assemble([repetition({ conditions: { provider: { asked: 'cpu', used: 'cpu' } } })]);
  const seen = parts({ telemetry: telemetry(observed('candidate', 3)) });
  assert.equal(snapshotOf(onCpu, seen).classification, null);
});

test('traces among the results are kept, and give way to a pass of their own', () => {
  const traced = assemble([
    repetition({ kernels: trace('discarded'), invalid: 'throttled' }),
    repetition({ kernels: trace('first') }),
    repetition({ kernels: trace('second') }),
  ]);
  const names = (kernels: SnapshotParts['kernels']) =>
    snapshotOf(traced, parts({ kernels })).kernels?.map(({ origin, metrics }) => [
      origin,
      metrics.topKernels[0]?.kernelName,
    ]);
  assert.deepEqual(names([]), [['the results', 'first']]);
  const own = benchmarkKernels('net', 'the profile pass', trace('profiled'), 4);
  assert.deepEqual(names([own]), [['the profile pass', 'profiled']]);
});

test('the snapshot is what the schema says', () => {
  const snapshot = snapshotOf(
    assemble([repetition({ kernels: trace('gemm'), phases: { warmupEffectPct: 30, covPct: 1 } })]),
    parts({ telemetry: telemetry(observed('candidate', 98)) }),
  );
  assert.deepEqual(toSnapshot(JSON.parse(JSON.stringify(snapshot)), 'the snapshot'), snapshot);
  assert.equal(snapshot.classification?.[0]?.indicators.warmupEffectPct, 30);
});
