import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GpuSample } from '../../src/model/telemetry.ts';
import { defaultLimits } from '../../src/model/validity.ts';
import { emptySample } from '../../src/telemetry/gpu-sample.ts';
import { hostLoad, parseCpuTimes, parsePressure, parseResidentMiB } from '../../src/telemetry/host-load.ts';
import { judge, loadedClock, type Observation } from '../../src/telemetry/validity.ts';

const sample = (changes: Partial<GpuSample> = {}): GpuSample => ({
  ...emptySample(0, 0),
  gpuUtilPct: 98,
  sclkMHz: 1980,
  tempC: 60,
  throttle: [],
  ...changes,
});
const seen = (gpu: GpuSample[], changes: Partial<Observation> = {}): Observation => ({
  gpu,
  foreignGpuProcesses: [],
  host: null,
  latencies: [],
  ...changes,
});

test('a cool GPU at its usual clock is valid without a word', () => {
  assert.deepEqual(judge(seen([sample(), sample()]), 1980, defaultLimits), {
    invalid: null,
    disturbances: [],
  });
});

test('no telemetry is no reason to discard', () => {
  assert.deepEqual(judge(seen([]), null, defaultLimits), { invalid: null, disturbances: [] });
  assert.deepEqual(judge(seen([emptySample(0, 0)]), 1980, defaultLimits), {
    invalid: null,
    disturbances: [],
  });
});

const invalid: [name: string, observation: Observation, reason: RegExp][] = [
  [
    'throttling by heat',
    seen([sample({ throttle: ['thermal'] }), sample(), sample()]),
    /throttled \(thermal\) in 1 of 3 samples/,
  ],
  [
    'a foreign process on the GPU',
    seen([sample()], { foreignGpuProcesses: [{ pid: 4711, name: '/usr/bin/python3' }] }),
    /another process .*python3, pid 4711/,
  ],
  [
    'a clock 20 % below the usual',
    seen([sample({ sclkMHz: 1584 })]),
    /1584 MHz under load, usually 1980 MHz/,
  ],
];
for (const [name, observation, reason] of invalid) {
  test(`${name} invalidates the repetition`, () => {
    assert.match(judge(observation, 1980, defaultLimits).invalid ?? '', reason);
  });
}

test('one throttled sample in ten is borne, two are not', () => {
  const samples = (throttled: number) =>
    Array.from({ length: 10 }, (_, i) => sample({ throttle: i < throttled ? ['thermal'] : [] }));
  assert.equal(judge(seen(samples(1)), null, defaultLimits).invalid, null);
  assert.notEqual(judge(seen(samples(2)), null, defaultLimits).invalid, null);
});

const manyDisturbed = () =>
  seen([sample({ tempC: 88, throttle: ['power-cap'] })], {
    host: { cpuPct: 90, foreignCores: 1.4, steal: 0, pressure: 0 },
    latencies: Array.from({ length: 90 }, (_, i) => (i < 30 ? 10 : 12)),
  });

test('heat, a power limit, a noisy host and drifting iterations are noted and do not invalidate', () => {
  const { invalid: reason, disturbances } = judge(manyDisturbed(), 1980, defaultLimits);
  assert.equal(reason, null);
  assert.deepEqual(
    disturbances.map(({ rule, what }) => `${rule}: ${what}`),
    [
      'temperature: the GPU reached 88 °C',
      'power-cap: the power limit held the clocks down in 1 of 1 samples',
      'noisy-host: other processes used 1.4 cores during the repetition',
      'drift: the iterations became 20 % slower from the first third to the last',
    ],
  );
});

test("what invalidates, and the programs that may use the GPU, are the user's to choose", () => {
  const strict = { ...defaultLimits, invalidate: ['noisy-host'] as const };
  assert.match(judge(manyDisturbed(), 1980, strict).invalid ?? '', /1\.4 cores/);
  assert.equal(judge(seen([sample({ throttle: ['thermal'] })]), 1980, strict).invalid, null);
  const served = seen([sample()], {
    foreignGpuProcesses: [{ pid: 5, name: '/opt/tritonserver/bin/tritonserver --model-store=/m' }],
  });
  const allowed = { ...defaultLimits, allowedProcesses: ['tritonserver'] };
  assert.match(judge(served, 1980, defaultLimits).invalid ?? '', /tritonserver/);
  assert.deepEqual(judge(served, 1980, allowed).disturbances, []);
});

test('idle samples say nothing about the clock', () => {
  assert.equal(loadedClock([sample({ gpuUtilPct: 0, sclkMHz: 210 }), sample()]), 1980);
  assert.equal(loadedClock([sample({ gpuUtilPct: null })]), null);
});

test('load of the host is what others used, null where it cannot be known', () => {
  const before = parseCpuTimes('cpu  100 0 50 1000 0 0 0 10 0 0\ncpu0 1 2 3 4\n');
  const after = parseCpuTimes('cpu  300 0 150 1680 0 0 0 30 0 0\n');
  assert.deepEqual(hostLoad(before, after, 100, 2, 0.2), {
    cpuPct: 30,
    foreignCores: 1,
    steal: 0.02,
    pressure: 0.2,
  });
  assert.equal(hostLoad(before, after, null, 2, null).foreignCores, null);
  assert.deepEqual(hostLoad(null, after, 1, 2, null), {
    cpuPct: null,
    foreignCores: null,
    steal: null,
    pressure: null,
  });
});

test('texts of /proc are read, and what they do not hold is null', () => {
  assert.equal(parsePressure('some avg10=12.50 avg60=1.00 avg300=0.10 total=1\nfull avg10=0.00\n'), 0.125);
  assert.equal(parsePressure(''), null);
  assert.equal(parseResidentMiB('Name:\tnode\nVmRSS:\t  204800 kB\n'), 200);
  assert.equal(parseResidentMiB('Name:\tkthread\n'), null);
  assert.equal(parseCpuTimes('intr 5'), null);
});
