import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KernelMetrics } from '../../src/model/kernel.ts';
import type { GpuSample, Observed, ThrottleReason } from '../../src/model/telemetry.ts';
import { emptySample } from '../../src/telemetry/gpu-sample.ts';
import { indicatorsOf } from '../../src/telemetry/indicators.ts';

const sample = (ms: number, changes: Partial<GpuSample> = {}): GpuSample => ({
  ...emptySample(ms * 1e6, 0),
  gpuUtilPct: 80,
  memUtilPct: 40,
  tempC: 60,
  sclkMHz: 1980,
  throttle: [],
  ...changes,
});
const observed = (gpu: GpuSample[], changes: Partial<Observed> = {}): Observed => ({
  benchmark: 'net',
  slot: 0,
  gpu,
  host: { cpuPct: 30, foreignCores: null, steal: null, pressure: null },
  disturbances: [],
  discarded: false,
  ...changes,
});
const kernels: KernelMetrics = {
  source: 'device',
  totalKernelCount: 100,
  uniqueKernelCount: 3,
  totalKernelTimeMs: 1,
  avgKernelDurationUs: 10,
  microkernelCount: 60,
  microkernelPct: 60,
  microkernelThresholdUs: 10,
  launchRatePerSec: 9000,
  launchTaxScore: 5.4,
  kernelAmplificationRatio: 2,
  gpuActiveRatio: 0.4,
  topKernels: [],
};
const nothing = { observed: [], kernels: null, phases: null };

test('without any measurement every indicator is unknown', () => {
  assert.ok(Object.values(indicatorsOf(nothing)).every((value) => value === null));
  const silent = indicatorsOf({ ...nothing, observed: [observed([emptySample(0, 0)], { host: null })] });
  assert.ok(Object.values(silent).every((value) => value === null));
});

test('of a model only the timed iterations count', () => {
  const timed = { startNs: 100e6, endNs: 300e6 };
  const before = sample(0, { gpuUtilPct: 0, tempC: 99, throttle: ['thermal'], sclkMHz: 210 });
  const { gpuUtilPct, tempC, throttled, sclkRangeMHz } = indicatorsOf({
    ...nothing,
    observed: [observed([before, sample(150), sample(250, { gpuUtilPct: 90, sclkMHz: 1965 })], { timed })],
  });
  assert.deepEqual([gpuUtilPct, tempC, throttled, sclkRangeMHz], [85, 60, false, 15]);
});

test('utilisation is the mean over all repetitions, load of the CPU that of the busiest', () => {
  const busy = observed([sample(0, { gpuUtilPct: 40 })], {
    host: { cpuPct: 95, foreignCores: null, steal: null, pressure: null },
  });
  const { gpuUtilPct, cpuPct } = indicatorsOf({ ...nothing, observed: [observed([sample(0)]), busy] });
  assert.deepEqual([gpuUtilPct, cpuPct], [60, 95]);
});

test('a power limit is no throttling, heat is', () => {
  const throttled = (reason: ThrottleReason) =>
    indicatorsOf({ ...nothing, observed: [observed([sample(0, { throttle: [reason] })])] }).throttled;
  assert.deepEqual(
    [throttled('power-cap'), throttled('unspecified'), throttled('thermal')],
    [false, false, true],
  );
});

test('heat in one sample of many held nothing down', () => {
  const samples = (hot: number) =>
    Array.from({ length: 20 }, (_, at) => sample(at, at < hot ? { throttle: ['thermal'] } : {}));
  const throttled = (hot: number) =>
    indicatorsOf({ ...nothing, observed: [observed(samples(hot))] }).throttled;
  assert.deepEqual([throttled(1), throttled(2), throttled(3)], [false, false, true]);
});

test('an idle GPU beside makes a busy one no less busy, and its clock no range', () => {
  const beside = { deviceId: 1, gpuUtilPct: 0, memUtilPct: 0, sclkMHz: 210 };
  const other = { deviceId: 2, gpuUtilPct: 20, memUtilPct: 5, sclkMHz: 1410 };
  const { gpuUtilPct, memUtilPct, sclkRangeMHz } = indicatorsOf({
    ...nothing,
    observed: [observed([sample(0), sample(0, beside), sample(0, other), sample(1, { sclkMHz: 1950 })])],
  });
  assert.deepEqual([gpuUtilPct, memUtilPct, sclkRangeMHz], [80, 40, 30]);
});

test('a GPU beside that is known not to be used limits nothing, however hot and busy it is', () => {
  const beside = sample(0, { deviceId: 1, gpuUtilPct: 100, tempC: 95, throttle: ['thermal'] });
  const seen = { ...observed([sample(0), beside]), gpusUsed: [0] };
  const { gpuUtilPct, tempC, throttled } = indicatorsOf({ ...nothing, observed: [seen] });
  assert.deepEqual([gpuUtilPct, tempC, throttled], [80, sample(0).tempC, false]);
});

test('a handful of kernels is no benchmark', () => {
  const few = indicatorsOf({ ...nothing, kernels: { ...kernels, totalKernelCount: 9 } });
  assert.deepEqual([few.gpuActiveRatio, few.microkernelPct, few.launchRatePerSec], [null, null, null]);
});

test('kernels of the device count, host nodes do not', () => {
  const { gpuActiveRatio, microkernelPct, launchRatePerSec } = indicatorsOf({ ...nothing, kernels });
  assert.deepEqual([gpuActiveRatio, microkernelPct, launchRatePerSec], [0.4, 60, 9000]);
  const host = indicatorsOf({ ...nothing, kernels: { ...kernels, source: 'host-node' } });
  assert.deepEqual([host.gpuActiveRatio, host.microkernelPct, host.launchRatePerSec], [null, null, null]);
});
