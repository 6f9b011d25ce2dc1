import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAmdSmiMetric } from '../../src/telemetry/amd-smi.ts';
import { emptySample } from '../../src/telemetry/gpu-sample.ts';
import { parseComputeApps, parseNvidiaRow } from '../../src/telemetry/nvidia-smi.ts';
import { parseRocmSmi } from '../../src/telemetry/rocm-smi.ts';
import { xpuRowReader } from '../../src/telemetry/xpu-smi.ts';

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
      '1, 98 %, 74 %, 61, 612.10 W, 1965 MHz, 2619 MHz, 4096 MiB, 81559 MiB, 0x0000000000000004',
      7,
    ),
    expected,
  );
  assert.deepEqual(
    parseNvidiaRow('1, 98, 74, 61, 612.10, 1965, 2619, 4096, 81559, 0x0000000000000004', 7),
    expected,
  );
});

test('what nvidia-smi does not say is null, never 0', () => {
  const row = parseNvidiaRow('0, [N/A], N/A, [Not Supported], [Unknown Error], 1965, 2619, 1, 2, [N/A]', 0);
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
    assert.deepEqual(parseNvidiaRow(`0, 1, 1, 1, 1, 1, 1, 1, 1, ${mask}`, 0)?.throttle, reasons);
  });
}

test('a line that is no row is no sample', () => {
  assert.equal(parseNvidiaRow('Field "x" is not a valid field to query.', 0), null);
  assert.equal(parseNvidiaRow('0, 98', 0), null);
  assert.equal(parseNvidiaRow('', 0), null);
});

test('compute processes are listed by id and name', () => {
  const text =
    '4711, /usr/bin/python3\n815, [Not Found]\n7, tritonserver --model-store=/m, x\nNo running processes found\n';
  assert.deepEqual(parseComputeApps(text), [
    { pid: 4711, name: '/usr/bin/python3' },
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
  const throttleOf = (throttle: Record<string, string>, status = 'N/A') =>
    parseAmdSmiMetric([{ gpu: 0, power: { throttle_status: status }, throttle }], 0)[0]?.throttle;
  const calm = { ppt_violation_status: 'NOT ACTIVE', socket_thermal_violation_status: 'NOT ACTIVE' };
  assert.deepEqual(throttleOf(calm), []);
  assert.deepEqual(throttleOf({ ...calm, ppt_violation_status: 'ACTIVE' }), ['power-cap']);
  const hot = { hbm_thermal_violation_status: 'ACTIVE', socket_thermal_violation_status: 'ACTIVE' };
  assert.deepEqual(throttleOf(hot, 'THROTTLED'), ['thermal']);
  assert.deepEqual(throttleOf({ ppt_violation_status: 'N/A' }, 'THROTTLED'), ['unspecified']);
  assert.equal(throttleOf({ ppt_violation_status: 'N/A' }), null);
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
