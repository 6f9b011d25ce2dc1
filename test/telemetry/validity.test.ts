import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GpuSample } from '../../src/model/telemetry.ts';
import { defaultLimits } from '../../src/model/validity.ts';
import { emptySample } from '../../src/telemetry/gpu-sample.ts';
import { hostLoad, parseCpuTimes, parsePressure, parseResidentMiB } from '../../src/telemetry/host-load.ts';
import { sharedGpus } from '../../src/telemetry/strangers.ts';
import { loadedClock, loadedClocks } from '../../src/telemetry/under-load.ts';
import { judge, type Observation } from '../../src/telemetry/validity.ts';

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
  timed: null,
  ...changes,
});

/** As many samples as a judgement of the clock needs. */
const samples = (changes: Partial<GpuSample> = {}, count = 5) =>
  Array.from({ length: count }, () => sample(changes));
const usual = new Map([[0, 1980]]);
const unknown = new Map<number, number>();

test('a cool GPU at its usual clock is valid without a word', () => {
  assert.deepEqual(judge(seen(samples()), usual, defaultLimits), {
    invalid: null,
    disturbances: [],
  });
});

test('no telemetry is no reason to discard', () => {
  assert.deepEqual(judge(seen([]), unknown, defaultLimits), { invalid: null, disturbances: [] });
  assert.deepEqual(judge(seen([emptySample(0, 0)]), usual, defaultLimits), {
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
    seen(samples({ sclkMHz: 1584 })),
    /^the GPU ran at 1584 MHz under load, usually at 1980 MHz$/,
  ],
];
for (const [name, observation, reason] of invalid) {
  test(`${name} invalidates the repetition`, () => {
    assert.match(judge(observation, usual, defaultLimits).invalid ?? '', reason);
  });
}

test('one throttled sample in ten is borne, two are not', () => {
  const ten = (throttled: number) =>
    Array.from({ length: 10 }, (_, i) => sample({ throttle: i < throttled ? ['thermal'] : [] }));
  assert.equal(judge(seen(ten(1)), unknown, defaultLimits).invalid, null);
  assert.notEqual(judge(seen(ten(2)), unknown, defaultLimits).invalid, null);
});

test('of several GPUs one that is throttled or slow is enough, and is named', () => {
  const cool = [0, 1, 2, 3, 4, 5, 6].flatMap((deviceId) => samples({ deviceId }, 10));
  const of = (changes: Partial<GpuSample>, count: number) =>
    judge(
      seen([...cool, ...samples({ deviceId: 7, ...changes }, count)]),
      new Map([[7, 1980]]),
      defaultLimits,
    );
  assert.equal(of({ throttle: ['thermal'] }, 5).invalid, 'GPU 7 was throttled (thermal) in 5 of 5 samples');
  assert.equal(of({ sclkMHz: 1200 }, 10).invalid, 'GPU 7 ran at 1200 MHz under load, usually at 1980 MHz');
  assert.equal(of({}, 10).invalid, null);
});

test('what happened before the timed iterations, or while the GPU was idle, is not held against them', () => {
  const at = (second: number, changes: Partial<GpuSample>) =>
    samples({ timestampNs: second * 1e9, ...changes }, 10);
  const timed = { startNs: 2e9, endNs: 4e9 };
  const throttle: GpuSample['throttle'] = ['thermal'];
  const load = [...at(1, { throttle }), ...at(3, {})];
  assert.equal(judge(seen(load, { timed }), usual, defaultLimits).invalid, null);
  assert.notEqual(judge(seen(load), usual, defaultLimits).invalid, null);
  const idle = [...at(3, { throttle, gpuUtilPct: 0 }), ...at(3, {})];
  assert.equal(judge(seen(idle, { timed }), usual, defaultLimits).invalid, null);
});

test('timed iterations with too few samples are judged with the whole run, and a GPU that was never loaded by all', () => {
  const throttle: GpuSample['throttle'] = ['thermal'];
  const before = samples({ timestampNs: 1e9, throttle }, 10);
  const few = samples({ timestampNs: 3e9 }, 4);
  const timed = { startNs: 2e9, endNs: 4e9 };
  assert.match(
    judge(seen([...before, ...few], { timed }), usual, defaultLimits).invalid ?? '',
    /10 of 14 samples/,
  );
  const idle = samples({ gpuUtilPct: 0, throttle });
  assert.match(judge(seen(idle), usual, defaultLimits).invalid ?? '', /5 of 5 samples/);
});

test('throttling of a short load is not diluted by the idle time around it', () => {
  const idle = samples({ gpuUtilPct: 0, sclkMHz: 345 }, 50);
  const { invalid } = judge(seen([...idle, ...samples({ throttle: ['hardware'] })]), usual, defaultLimits);
  assert.equal(invalid, 'the GPU was throttled (hardware) in 5 of 5 samples');
});

test('throttling of which the tool does not say why is mostly a power limit, and no reason to discard', () => {
  const { disturbances } = judge(seen(samples({ throttle: ['unspecified'] })), usual, defaultLimits);
  assert.deepEqual(disturbances, []);
});

test('a few samples are no judgement of the clock', () => {
  assert.equal(judge(seen(samples({ sclkMHz: 1200 }, 4)), usual, defaultLimits).invalid, null);
});

test('the clock of each GPU is remembered from its samples under load', () => {
  const gpu = [...samples(), ...samples({ gpuUtilPct: 0, sclkMHz: 345 }, 20), ...samples({ deviceId: 1 }, 4)];
  assert.deepEqual(loadedClocks({ gpu, timed: null }), new Map([[0, 1980]]));
});

test('who holds a context on a GPU that is idle all the time disturbs nobody', () => {
  const foreignGpuProcesses = [{ pid: 4711, name: 'jupyter' }];
  const of = (gpu: GpuSample[]) => judge(seen(gpu, { foreignGpuProcesses }), unknown, defaultLimits).invalid;
  assert.equal(of(samples({ gpuUtilPct: 3 })), null);
  assert.notEqual(of([...samples({ gpuUtilPct: 3 }), sample()]), null);
  assert.notEqual(of(samples({ gpuUtilPct: null })), null);
  assert.notEqual(of(samples({ gpuUtilPct: 3 }, 4)), null);
});

test('of several GPUs that one has to be idle which the process holds, where it is told', () => {
  const gpu = [...samples(), ...samples({ deviceId: 1, gpuUtilPct: 3 })];
  const of = (device?: number) => {
    const foreignGpuProcesses = [{ pid: 4711, name: 'jupyter', ...(device !== undefined && { device }) }];
    return judge(seen(gpu, { foreignGpuProcesses }), unknown, defaultLimits).invalid;
  };
  assert.equal(of(1), null);
  assert.notEqual(of(0), null);
  assert.notEqual(of(), null);
});

test('the memory of a GPU is shared with whoever else is on it, of all where it is not told on which, daemons aside', () => {
  const gpu = [...samples(), ...samples({ deviceId: 1 })];
  const of = (...foreignGpuProcesses: Observation['foreignGpuProcesses']) => [
    ...sharedGpus(foreignGpuProcesses, gpu, defaultLimits),
  ];
  assert.deepEqual(of({ pid: 4711, name: 'jupyter', device: 1 }), [1]);
  assert.deepEqual(of({ pid: 4711, name: 'jupyter' }), [0, 1]);
  assert.deepEqual(of({ pid: 1, name: 'Xorg', device: 0 }), []);
});

test('display servers and the daemons of the driver are no foreign processes', () => {
  const processes = [
    { pid: 1, name: '/usr/lib/xorg/Xorg' },
    { pid: 2, name: 'nvidia-cuda-mps-server' },
    { pid: 3, name: '/usr/bin/gnome-shell' },
  ];
  const of = (foreignGpuProcesses: Observation['foreignGpuProcesses'], allowedProcesses: string[] = []) =>
    judge(seen([], { foreignGpuProcesses }), unknown, { ...defaultLimits, allowedProcesses }).invalid;
  assert.equal(of(processes), null);
  assert.match(
    of([...processes, { pid: 4, name: 'python3' }]) ?? '',
    /^another process used the GPU \(python3, pid 4\)$/,
  );
  assert.match(of([{ pid: 4711, name: null }]) ?? '', /\(pid 4711, whose name cannot be told here\)$/);
  assert.equal(of([{ pid: 4711, name: null }], ['?']), null);
});

const manyDisturbed = () =>
  seen([sample({ tempC: 88, throttle: ['power-cap'] })], {
    host: { cpuPct: 90, foreignCores: 1.4, steal: 0, pressure: 0 },
    latencies: Array.from({ length: 90 }, (_, i) => (i < 30 ? 10 : 12)),
  });

test('heat, a power limit, a noisy host and drifting iterations are noted and do not invalidate', () => {
  const { invalid: reason, disturbances } = judge(manyDisturbed(), usual, defaultLimits);
  assert.equal(reason, null);
  assert.deepEqual(
    disturbances.map(({ rule, what }) => `${rule}: ${what}`),
    [
      'temperature: the GPU reached 88 °C',
      'power-cap: the GPU was held down by its power limit in 1 of 1 samples',
      'noisy-host: other processes used 1.4 cores during the repetition',
      'drift: the iterations became 20 % slower from the first third to the last',
    ],
  );
});

test('a host is noisy by what others use of it, and by what the hypervisor takes away', () => {
  const of = (foreignCores: number | null, steal: number | null) =>
    judge(seen([], { host: { cpuPct: 90, foreignCores, steal, pressure: 0 } }), unknown, defaultLimits)
      .disturbances;
  const what = (...load: Parameters<typeof of>) => of(...load)[0]?.what;
  assert.deepEqual(of(0.5, 0.05), []);
  assert.deepEqual(of(null, null), []);
  assert.equal(what(0, 0.12), 'the hypervisor gave 12 % of the CPU time to others during the repetition');
  assert.match(what(1.4, 0.12) ?? '', /^other processes used 1\.4 cores and the hypervisor gave 12 %/);
});

test("what invalidates, and the programs that may use the GPU, are the user's to choose", () => {
  const strict = { ...defaultLimits, invalidate: ['noisy-host'] as const };
  assert.match(judge(manyDisturbed(), usual, strict).invalid ?? '', /1\.4 cores/);
  assert.equal(judge(seen([sample({ throttle: ['thermal'] })]), usual, strict).invalid, null);
  const served = seen([sample()], {
    foreignGpuProcesses: [{ pid: 5, name: '/opt/tritonserver/bin/tritonserver --model-store=/m' }],
  });
  const allowed = { ...defaultLimits, allowedProcesses: ['tritonserver'] };
  assert.match(judge(served, usual, defaultLimits).invalid ?? '', /tritonserver/);
  assert.deepEqual(judge(served, usual, allowed).disturbances, []);
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

test('counters that went backwards are no load below 0 nor above 100 %', () => {
  const load = hostLoad({ busy: 0, idle: 10, steal: 5 }, { busy: 5, idle: 9, steal: 4 }, 0, 1, null);
  assert.deepEqual([load.cpuPct, load.steal], [100, 0]);
});

test('texts of /proc are read, and what they do not hold is null', () => {
  assert.equal(parsePressure('some avg10=12.50 avg60=1.00 avg300=0.10 total=1\nfull avg10=0.00\n'), 0.125);
  assert.equal(parsePressure(''), null);
  assert.equal(parseResidentMiB('Name:\tnode\nVmRSS:\t  204800 kB\n'), 200);
  assert.equal(parseResidentMiB('Name:\tkthread\n'), null);
  assert.equal(parseCpuTimes('intr 5'), null);
});
