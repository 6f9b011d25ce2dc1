import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAmdSmiMetric } from '../../src/telemetry/amd-smi.ts';
import { parseAmdProcesses, parseComputeApps, parseRocmPids } from '../../src/telemetry/gpu-processes.ts';
import { emptySample, jsonIn, plausible, thinned } from '../../src/telemetry/gpu-sample.ts';
import { nvidiaRowTime, parseNvidiaRow } from '../../src/telemetry/nvidia-smi.ts';
import { parseRocmSmi } from '../../src/telemetry/rocm-smi.ts';
import { parseXpuDump, xpuRowReader } from '../../src/telemetry/xpu-smi.ts';

// The texts follow the documented shapes of each tool; written by hand.

test('a row of nvidia-smi is read with and without units', () => {
  const expected = {
    ...emptySample(7, 1),
    gpuUtilPct: 98,
    memUtilPct: 74,
    tempC: 61,
    powerW: 612.1,
    sclkMHz: 1965,
    mclkMHz: 2619,
    vramUsedMiB: 4096,
    vramTotalMiB: 81559,
    throttle: ['power-cap'],
  };
  assert.deepEqual(
    parseNvidiaRow(
      '1, 98 %, 74 %, 61, 612.10 W, 1965 MHz, 2619 MHz, 4096 MiB, 81559 MiB, 0x0000000000000004, 2026/11/24 10:00:00.123',
      7,
    ),
    expected,
  );
  assert.deepEqual(
    parseNvidiaRow(
      '1, 98, 74, 61, 612.10, 1965, 2619, 4096, 81559, 0x0000000000000004, 2026/11/24 10:00:00.123',
      7,
    ),
    expected,
  );
});

test('what nvidia-smi does not say is null, never 0', () => {
  const row = parseNvidiaRow(
    '0, [N/A], N/A, [Not Supported], [Unknown Error], 1965, 2619, 1, 2, [N/A], 2026/11/24 10:00:00.123',
    0,
  );
  assert.deepEqual(
    [row?.gpuUtilPct, row?.memUtilPct, row?.tempC, row?.powerW, row?.throttle],
    [null, null, null, null, null],
  );
});

const masks: [mask: string, reasons: string[]][] = [
  ['0x0000000000000000', []],
  ['0x0000000000000001', []],
  ['0x0000000000000060', ['thermal']],
  ['0x00000000000000EC', ['power-cap', 'hardware', 'thermal', 'power-brake']],
];
for (const [mask, reasons] of masks) {
  test(`clock reasons ${mask} mean ${reasons.join(', ') || 'no throttling'}`, () => {
    assert.deepEqual(
      parseNvidiaRow(`0, 1, 1, 1, 1, 1, 1, 1, 1, ${mask}, 2026/11/24 10:00:00.123`, 0)?.throttle,
      reasons,
    );
  });
}

test('a line that is no row is no sample', () => {
  assert.equal(parseNvidiaRow('Field "x" is not a valid field to query.', 0), null);
  assert.equal(parseNvidiaRow('0, 98', 0), null);
  assert.equal(parseNvidiaRow('', 0), null);
});

test('a row tells when it was taken, unless it was cut off or its clock is of another form', () => {
  const row = '0, 1, 1, 1, 1, 1, 1, 1, 1, 0x0, 2026/11/24 10:00:00.123';
  assert.equal(nvidiaRowTime(row), Date.UTC(2026, 10, 24, 10, 0, 0, 123));
  assert.equal(nvidiaRowTime(row.slice(0, -4)), null);
  assert.equal(nvidiaRowTime('0, 1, 1, 1, 1, 1, 1, 1, 1, 0x0, [N/A]'), null);
});

test('a value that no GPU can have is unknown', () => {
  const broken = { ...emptySample(0, 0), gpuUtilPct: 65535, powerW: -1, sclkMHz: 1980, vramUsedMiB: 2 ** 44 };
  assert.deepEqual(plausible(broken), { ...emptySample(0, 0), sclkMHz: 1980 });
});

test('samples are left out evenly, of each GPU alike', () => {
  const ticks = Array.from({ length: 10 }, (_, tick) => [emptySample(tick, 0), emptySample(tick, 1)]).flat();
  const kept = thinned(ticks, 5);
  assert.deepEqual(
    [0, 1].map((device) => kept.filter(({ deviceId }) => deviceId === device).map((one) => one.timestampNs)),
    [
      [0, 2, 4, 6, 8],
      [0, 2, 4, 6, 8],
    ],
  );
  assert.equal(thinned(ticks, 10).length, 20);
});

test('warnings before a JSON document are no part of it', () => {
  const text = 'WARNING: AMD GPU device(s) is/are in a low-power state.\n[WARN] more\n{"card0": {}}\n';
  assert.deepEqual(jsonIn(text), { card0: {} });
  assert.deepEqual(jsonIn('[\n  {"gpu": 0}\n]'), [{ gpu: 0 }]);
  assert.throws(() => jsonIn('no JSON'), SyntaxError);
});

test('processes on AMD GPUs are those that hold memory of one that is watched', () => {
  const process = (pid: number, value: number) => ({
    process_info: { name: 'python3', pid, mem_usage: { value, unit: 'B' } },
  });
  const listed = [
    { gpu: 0, process_list: [process(7, 0), process(8, 2 ** 30)] },
    { gpu: 1, process_list: [process(7, 2 ** 30), process(8, 0)] },
    { gpu: 2, process_list: [{ process_info: 'No running processes detected' }] },
  ];
  const pids = (json: unknown, gpus: number[] | null) => parseAmdProcesses(json, gpus)?.map(({ pid }) => pid);
  assert.deepEqual(pids(listed, null), [8, 7]);
  assert.deepEqual(pids({ gpu_data: listed }, [1]), [7]);
  assert.deepEqual(pids(listed, [2]), []);
  assert.equal(parseAmdProcesses({ error: 'no GPU' }, null), null);
  const untold = { process_info: { name: 'python3', pid: 7, mem_usage: 'N/A' } };
  assert.equal(parseAmdProcesses([{ gpu: 0, process_list: [process(8, 1), untold] }], null), null);
  const unread = { process_info: { name: 'python3', pid: 'N/A', mem_usage: { value: 5 } } };
  assert.equal(parseAmdProcesses([{ gpu: 0, process_list: [unread] }], null), null);
  const older = [
    { gpu: 0, process_list: [{ process_info: { pid: 9, memory_usage: { vram_mem: { value: 5 } } } }] },
  ];
  assert.deepEqual(parseAmdProcesses(older, null), [{ pid: 9, name: null }]);
});

test('processes of rocm-smi are read with commas in their names', () => {
  const system = {
    PID710898: 'sglang::schedul, a, 1, 200145596416, 2735289460695, 88',
    PID5: 'UNKNOWN, 0, 0, 0, unknown',
    'Driver version': '6.14.14',
  };
  assert.deepEqual(parseRocmPids({ system }), [{ pid: 710898, name: 'sglang::schedul, a' }]);
  assert.deepEqual(parseRocmPids({}), []);
  assert.equal(parseRocmPids([]), null);
  assert.equal(parseRocmPids({ system: { PID5: 'python3, 1, N/A, 0, 0' } }), null);
  assert.equal(parseRocmPids({ system: { PID5: 'python3, 1' } }), null);
});

test('compute processes are listed by id, name and GPU', () => {
  const text = [
    'GPU-77, 4711, /usr/bin/python3',
    'GPU-aa, 815, [Not Found]',
    '[N/A], 7, tritonserver --model-store=/m, x',
    'No running processes found',
  ].join('\n');
  assert.deepEqual(parseComputeApps(text, [{ index: 3, name: 'NVIDIA L4', uuids: ['GPU-77', 'MIG-1'] }]), [
    { pid: 4711, name: '/usr/bin/python3', device: 3 },
    { pid: 815, name: null },
    { pid: 7, name: 'tritonserver --model-store=/m, x' },
  ]);
});

const amdGpu = {
  gpu: 3,
  usage: { gfx_activity: { value: 91, unit: '%' }, umc_activity: 'N/A' },
  power: { socket_power: { value: 300, unit: 'W' }, throttle_status: 'THROTTLED' },
  clock: {
    gfx_0: { clk: { value: 1400, unit: 'MHz' } },
    gfx_1: { clk: { value: 2100, unit: 'MHz' } },
    gfx_2: { clk: 'N/A' },
    mem_0: { clk: { value: 1258, unit: 'MHz' } },
  },
  temperature: { edge: 'N/A', hotspot: { value: 63, unit: 'C' } },
  mem_usage: { total_vram: { value: 30576, unit: 'MB' }, used_vram: { value: 'N/A' } },
};

test('amd-smi is read in both of its shapes, "N/A" anywhere being null', () => {
  const expected = [
    {
      ...emptySample(5, 3),
      gpuUtilPct: 91,
      tempC: 63,
      powerW: 300,
      sclkMHz: 2100,
      mclkMHz: 1258,
      vramTotalMiB: 30576,
      throttle: ['unspecified'],
    },
  ];
  assert.deepEqual(parseAmdSmiMetric([amdGpu], 5), expected);
  assert.deepEqual(parseAmdSmiMetric({ gpu_data: [amdGpu] }, 5), expected);
  assert.deepEqual(parseAmdSmiMetric({ error: 'no GPU' }, 5), []);
});

test('the violations of an AMD GPU are told apart, and what it does not tell is null', () => {
  const throttleOf = (throttle: Record<string, unknown>, status = 'N/A') =>
    parseAmdSmiMetric([{ gpu: 0, power: { throttle_status: status }, throttle }], 0)[0]?.throttle;
  const calm = { ppt_violation_status: 'NOT ACTIVE', socket_thermal_violation_status: 'NOT ACTIVE' };
  assert.deepEqual(throttleOf(calm), []);
  assert.deepEqual(throttleOf({ ...calm, ppt_violation_status: 'ACTIVE' }), ['power-cap']);
  const hot = { hbm_thermal_violation_status: 'ACTIVE', socket_thermal_violation_status: 'ACTIVE' };
  assert.deepEqual(throttleOf(hot, 'THROTTLED'), ['thermal']);
  assert.deepEqual(throttleOf({ ppt_violation_status: 'N/A' }, 'THROTTLED'), ['unspecified']);
  assert.equal(throttleOf({ ppt_violation_status: 'N/A' }), null);
  const chiplets = (states: string[]) => ({
    ...calm,
    gfx_clk_below_host_limit_thermal_violation_status: { xcp_0: states, xcp_1: ['N/A'] },
  });
  assert.deepEqual(throttleOf(chiplets(['NOT ACTIVE', 'N/A'])), []);
  assert.deepEqual(throttleOf(chiplets(['NOT ACTIVE', 'ACTIVE'])), ['thermal']);
});

test('rocm-smi is read through its drifting keys, and "system" is no card', () => {
  const shared = { 'GPU use (%)': '97', 'sclk clock speed:': '(1700Mhz)', 'mclk clock speed:': '(1600Mhz)' };
  const [rocm5, rocm6] = parseRocmSmi(
    {
      card0: { ...shared, 'Average Graphics Package Power (W)': '91.0', 'GPU memory use (%)': '3' },
      card1: {
        ...shared,
        'Current Socket Graphics Package Power (W)': '612.0',
        'GPU Memory Read/Write Activity (%)': '61',
        'VRAM Total Memory (B)': '68719476736',
        'VRAM Total Used Memory (B)': '1073741824',
      },
      system: { 'Driver version': '6.2.4' },
    },
    0,
  );
  assert.deepEqual(
    [rocm5?.powerW, rocm5?.memUtilPct, rocm5?.sclkMHz, rocm5?.vramUsedMiB],
    [91, 3, 1700, null],
  );
  assert.deepEqual(
    [rocm6?.deviceId, rocm6?.powerW, rocm6?.vramUsedMiB, rocm6?.vramTotalMiB],
    [1, 612, 1024, 65536],
  );
});

test('xpu-smi is read by its header, the first tick being unknown', () => {
  const read = xpuRowReader('Timestamp, DeviceId, GPU Utilization (%), GPU Power (W), GPU Frequency (MHz)');
  assert.deepEqual(read?.('14:32:57.448,    1, N/A, 106.60,    1550', 9), {
    ...emptySample(9, 1),
    powerW: 106.6,
    sclkMHz: 1550,
  });
  assert.equal(read?.('something else', 9), null);
  assert.equal(xpuRowReader('no header'), undefined);
});

test('a dump of xpu-smi that has ended is read whole', () => {
  const dump = 'Timestamp, DeviceId, GPU Power (W)\n14:32:57.448, 0, 106.60\n14:32:57.449, 1, 105.25\n';
  assert.deepEqual(
    parseXpuDump(dump).map(({ deviceId, powerW }) => [deviceId, powerW]),
    [
      [0, 106.6],
      [1, 105.25],
    ],
  );
  assert.deepEqual(parseXpuDump('Error: device not found\n'), []);
});
