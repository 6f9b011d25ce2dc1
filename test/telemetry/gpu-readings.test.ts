import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { GpuSample } from '../../src/model/telemetry.ts';
import { energyOf, gpuReadings, type SampledRepetition } from '../../src/telemetry/gpu-readings.ts';
import { emptySample } from '../../src/telemetry/gpu-sample.ts';

const second = 1e9;
const sample = (seconds: number, changes: Partial<GpuSample> = {}, device = 0): GpuSample => ({
  ...emptySample(seconds * second, device),
  gpuUtilPct: 90,
  tempC: 60,
  powerW: 300,
  sclkMHz: 1980,
  vramUsedMiB: 4096,
  ...changes,
});
const ticks = (count: number, changes: Partial<GpuSample> = {}, device = 0) =>
  Array.from({ length: count }, (_, i) => sample(i / 10, changes, device));

function values(repetition: Partial<SampledRepetition>): Record<string, number> {
  const readings = gpuReadings({
    benchmark: 'net',
    samples: [],
    shared: new Set(),
    durationNs: 4 * second,
    timed: null,
    ...repetition,
  });
  return Object.fromEntries(readings.map(({ metric, values }) => [metric, values[0] ?? Number.NaN]));
}

test('a command is judged over its whole run', () => {
  assert.deepEqual(values({ samples: ticks(41) }), {
    gpu_memory_peak_mib: 4096,
    gpu_energy_j: 1200,
    gpu_power_w: 300,
    gpu_util_pct: 90,
    gpu_clock_mhz: 1980,
    gpu_temp_max_c: 60,
  });
});

test('a model is judged over its timed iterations, its memory over the whole process', () => {
  const samples = [
    ...ticks(20, { powerW: 100, vramUsedMiB: 9000, gpuUtilPct: 5 }),
    ...Array.from({ length: 21 }, (_, i) => sample(2 + i / 10)),
  ];
  const timed = { startNs: 2 * second, endNs: 4 * second, iterations: 100 };
  const found = values({ samples, timed });
  assert.equal(found.gpu_memory_peak_mib, 9000);
  assert.equal(found.gpu_util_pct, 90);
  assert.ok(Math.abs((found.gpu_energy_per_iteration_j ?? 0) - 6) < 0.15);
  assert.equal(found.gpu_energy_j, undefined);
});

test('a run too short for the tool has memory and temperature only', () => {
  const found = values({ samples: ticks(5), durationNs: second / 2 });
  assert.deepEqual(found, { gpu_memory_peak_mib: 4096, gpu_temp_max_c: 60 });
});

test('what the tool does not tell is absent, never 0', () => {
  const samples = ticks(41, { powerW: null, gpuUtilPct: null, tempC: null, vramUsedMiB: null });
  assert.deepEqual(values({ samples }), {});
  assert.deepEqual(values({}), {});
});

test('of a time that the tool did not answer in nothing is made up', () => {
  const stopped = ticks(41);
  assert.deepEqual(values({ samples: stopped, durationNs: 60 * second }), {});
  const timed = { startNs: 4 * second, endNs: 60 * second, iterations: 100 };
  assert.deepEqual(values({ samples: ticks(60), durationNs: 60 * second, timed }), {});
  const slowly = Array.from({ length: 15 }, (_, i) => sample(4 * i));
  assert.equal(values({ samples: slowly, durationNs: 60 * second }).gpu_power_w, 300);
  const one = [...ticks(41), sample(0, {}, 1)];
  assert.deepEqual(values({ samples: one, durationNs: 20 * second }), {});
});

test('of several GPUs memory and energy are summed, utilisation is averaged', () => {
  const samples = [...ticks(41), ...ticks(41, { gpuUtilPct: 10, powerW: 100, vramUsedMiB: 1000 }, 1)];
  const found = values({ samples });
  assert.equal(found.gpu_memory_peak_mib, 5096);
  assert.equal(found.gpu_energy_j, 1600);
  assert.equal(found.gpu_util_pct, 50);
});

test('of memory that others may hold nothing is said, of one GPU or of the sum', () => {
  const samples = [...ticks(41), ...ticks(41, {}, 1)];
  const found = values({ samples, shared: new Set([1]) });
  assert.equal(found.gpu_memory_peak_mib, undefined);
  assert.equal(found.gpu_energy_j, 2400);
  assert.equal(values({ samples, shared: new Set([2]) }).gpu_memory_peak_mib, 8192);
});

test('energy is not guessed where one of the GPUs does not tell its power', () => {
  const found = values({ samples: [...ticks(41), ...ticks(41, { powerW: null }, 1)] });
  assert.equal(found.gpu_energy_j, undefined);
});

test('energy of a rising power is the area below it, whatever the moments of sampling', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 40 }),
      (times) => {
        const samples = [0, ...times, 1000].map((ms) => sample(ms / 1000, { powerW: 100 + ms / 10 }));
        const energy = energyOf(samples, 0, second) ?? Number.NaN;
        assert.ok(Math.abs(energy - 150) < 1e-9, String(energy));
      },
    ),
    { seed: 1, numRuns: 100 },
  );
});

test('a window without a single sample has no energy', () => {
  assert.equal(energyOf(ticks(5), 2 * second, 3 * second), null);
});
