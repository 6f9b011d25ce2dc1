import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Gpu } from '../../src/model/environment.ts';
import type { GpuSample, Observed, Telemetry } from '../../src/model/telemetry.ts';
import { timelinesOf } from '../../src/report/html/timelines.ts';
import { validityFindings } from '../../src/report/validity-findings.ts';
import { emptySample } from '../../src/telemetry/gpu-sample.ts';

const h100: Gpu = {
  name: 'NVIDIA H100',
  vendor: 'nvidia',
  driver: null,
  runtime: null,
  memoryMiB: null,
  powerLimitW: null,
};
const sample = (changes: Partial<GpuSample> = {}): GpuSample => ({
  ...emptySample(5e8, 0),
  gpuUtilPct: 97,
  sclkMHz: 1980,
  tempC: 61,
  throttle: [],
  ...changes,
});
const observed = (gpu: GpuSample[], changes: Partial<Observed> = {}): Observed => ({
  benchmark: 'resnet',
  slot: 0,
  side: 'candidate',
  startMs: 2000,
  durationMs: 1500,
  gpu,
  host: { cpuPct: 40, foreignCores: 0.2, steal: 0, pressure: 0 },
  disturbances: [],
  discarded: false,
  ...changes,
});
const seen = (repetitions: Observed[], tool: string | null = 'nvidia-smi'): Telemetry => ({
  tool,
  note: tool === null ? 'no GPU telemetry: no tool answers' : null,
  repetitions,
});
const table = (telemetry: Telemetry | null, gpus: Gpu[]) =>
  Object.fromEntries(
    validityFindings(telemetry, gpus).map(({ what, state, finding }) => [what, `${state}: ${finding}`]),
  );

test('undisturbed rules tell what was seen', () => {
  assert.deepEqual(table(seen([observed([sample(), sample({ sclkMHz: 1965 })])]), [h100]), {
    Throttling: 'good: none in 2 samples',
    'GPU clock': 'good: 1973 MHz while busy, the median of each process',
    'GPU temperature': 'good: at most 61 °C',
    'Power limit': 'good: not reached',
    'Other processes on the GPU': 'good: none that disturbs',
    'Other load on the CPU': 'good: at most 0.200 cores',
  });
});

test('what too few samples had to break a rule is not none', () => {
  const few = [sample({ throttle: ['thermal', 'power-cap'] }), ...Array.from({ length: 19 }, () => sample())];
  const found = table(seen([observed(few)]), [h100]);
  assert.equal(found.Throttling, 'good: in only 1 of 20 samples');
  assert.equal(found['Power limit'], 'good: reached in only 1 of 20 samples');
});

test('a GPU that the benchmark cannot have used says nothing of it', () => {
  const beside = sample({ deviceId: 1, tempC: 91, throttle: ['thermal'], sclkMHz: 900 });
  const onFirst = observed([sample(), beside], { gpusUsed: [0] });
  const onCpu = observed([beside], { gpusUsed: [] });
  const found = table(seen([onFirst, onCpu]), [h100]);
  assert.equal(found.Throttling, 'good: none in 1 sample');
  assert.equal(found['GPU temperature'], 'good: at most 61 °C');
  assert.match(found['GPU clock'] ?? '', /^good: 1980 MHz/);
  assert.deepEqual(Object.keys(table(seen([onCpu]), [h100])), ['Other load on the CPU']);
});

test('a broken rule says how often, with the first evidence', () => {
  const what = 'the GPU was throttled (thermal) in 12 of 40 samples';
  const disturbed = observed([sample()], { disturbances: [{ rule: 'throttling', what }], discarded: true });
  const found = table(seen([disturbed, observed([sample()]), observed([sample()])]), [h100]);
  assert.equal(found.Throttling, `doubtful: in 1 of 3 processes, of which 1 did not count: ${what}`);
});

test('what is only noted made no process not count, whatever else did', () => {
  const disturbances: Observed['disturbances'] = [
    { rule: 'throttling', what: 'the GPU was throttled', rejects: true },
    { rule: 'noisy-host', what: 'other processes used 2.0 cores' },
  ];
  const found = table(seen([observed([sample()], { disturbances, discarded: true }), observed([sample()])]), [
    h100,
  ]);
  assert.equal(
    found.Throttling,
    'doubtful: in 1 of 2 processes, of which 1 did not count: the GPU was throttled',
  );
  assert.match(found['Other load on the CPU'] ?? '', /^doubtful: in 1 of 2 processes: other/);
});

test('what could not be looked at is not measured, with the reason, and never good', () => {
  const found = table(seen([observed([])], null), [h100]);
  assert.equal(found.Throttling, 'not-measured: no GPU telemetry: no tool answers');
  const silent = table(seen([observed([sample({ throttle: null, tempC: null })])], 'xpu-smi'), [h100]);
  assert.equal(silent['GPU temperature'], 'not-measured: xpu-smi does not tell');
  assert.equal(silent['Other processes on the GPU'], 'not-measured: xpu-smi does not tell');
});

test('where the tool stopped during the job, what was seen before is not said of all', () => {
  const note = 'nvidia-smi stopped during the job (GPU is lost)';
  const found = table({ ...seen([observed([sample()]), observed([]), observed([])]), note }, [h100]);
  assert.equal(
    found['GPU temperature'],
    `not-measured: not looked at in 2 of 3 processes, since ${note}; in the others at most 61 °C`,
  );
});

test('processes on the GPU that could not be listed are not none', () => {
  const processesUnseen = 'nvidia-smi failed: Unable to query';
  const found = table(seen([observed([sample()]), observed([sample()], { processesUnseen })]), [h100]);
  assert.equal(found['Other processes on the GPU'], `not-measured: ${processesUnseen}`);
  assert.equal(
    table(seen([observed([sample()])], 'amd-smi'), [h100])['Other processes on the GPU'],
    'good: none that disturbs',
  );
});

test('a power limit that holds in every process is how fast the GPU is meant to run, in some it is doubtful', () => {
  const what = 'the GPU was held down by its power limit in 38 of 40 samples';
  const capped = observed([sample({ throttle: ['power-cap'] })], {
    disturbances: [{ rule: 'power-cap', what }],
  });
  const of = (repetitions: Observed[]) => table(seen(repetitions), [h100])['Power limit'];
  assert.equal(of([capped, capped]), `good: reached alike in 2 of 2 processes: ${what}`);
  assert.equal(of([capped, observed([])]), `good: reached alike in 1 of 2 processes: ${what}`);
  assert.equal(of([capped, observed([sample()])]), `doubtful: in 1 of 2 processes: ${what}`);
});

test('of a GPU in MIG mode no clock under load is known, and that is said', () => {
  const sliced = { ...h100, mig: 'Enabled' };
  const found = table(seen([observed([sample({ gpuUtilPct: null })])]), [sliced]);
  assert.equal(found['GPU clock'], 'not-measured: nvidia-smi tells no utilisation of a GPU in MIG mode');
});

test('a machine without a GPU is asked for its own load only', () => {
  assert.deepEqual(Object.keys(table(seen([observed([])], null), [])), ['Other load on the CPU']);
  assert.deepEqual(table(null, [h100]), {});
});

const quiet = {
  cpuPct: null,
  foreignCores: null,
  steal: null,
  pressure: null,
  rssMiB: null,
  contextSwitches: null,
  pageFaults: null,
  loadAverage: null,
};

test('a timeline places samples, processes and throttling on one clock', () => {
  const hot = [
    sample(),
    sample({ timestampNs: 6e8, throttle: ['power-cap', 'thermal'] }),
    sample({ timestampNs: 7e8, throttle: ['power-cap'] }),
  ];
  const [timeline, ...others] = timelinesOf(seen([observed(hot, { discarded: true })]), [h100]);
  assert.deepEqual(others, []);
  assert.equal(timeline?.title, 'GPU 0: NVIDIA H100');
  assert.deepEqual(
    timeline?.lanes.map(({ label, points }) => [label, points.map(({ seconds }) => seconds)]),
    [
      ['Clock', [2.5, 2.6, 2.7]],
      ['Temperature', [2.5, 2.6, 2.7]],
      ['Utilisation', [2.5, 2.6, 2.7]],
    ],
  );
  assert.deepEqual(timeline?.spans, [
    { from: 2, to: 3.5, kind: 'discarded', label: 'resnet' },
    { from: 2.6, to: 2.7, kind: 'throttled', label: 'thermal' },
  ]);
});

test('the host has a timeline of its own, also where there is no GPU', () => {
  const system = [
    { ...quiet, timestampNs: 1e8, cpuPct: 70, pressure: 0.2 },
    { ...quiet, timestampNs: 2e8, cpuPct: 90, pressure: null },
  ];
  const [host, ...others] = timelinesOf(seen([observed([], { system })], null), []);
  assert.deepEqual([host?.title, others], ['Host', []]);
  assert.deepEqual(
    host?.lanes.map(({ label, points }) => [label, points.map(({ seconds, value }) => [seconds, value])]),
    [
      [
        'CPU',
        [
          [2.1, 70],
          [2.2, 90],
        ],
      ],
      [
        'Waiting for a CPU',
        [
          [2.1, 20],
          [2.2, null],
        ],
      ],
    ],
  );
});

test('a lane is broken between two processes, where nothing was looked at', () => {
  const system = [{ ...quiet, timestampNs: 1e8, cpuPct: 70 }];
  const [host] = timelinesOf(
    seen([observed([], { system }), observed([], { system, startMs: 9000 })], null),
    [],
  );
  assert.deepEqual(
    host?.lanes[0]?.points.map(({ seconds, value }) => [seconds, value]),
    [
      [2.1, 70],
      [9.1, null],
      [9.1, 70],
    ],
  );
});
