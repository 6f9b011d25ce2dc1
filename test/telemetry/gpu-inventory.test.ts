import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GpuSchema } from '../../src/model/environment.ts';
import {
  nvidiaDetailFields,
  nvidiaInventoryFields,
  parseAmdInventory,
  parseCudaVersion,
  parseNvidiaInventory,
  parseRocmInventory,
  parseXpuDevice,
  parseXpuDevices,
  unknownField,
} from '../../src/telemetry/gpu-inventory.ts';

const all = [...nvidiaInventoryFields, ...nvidiaDetailFields];

test('an NVIDIA row tells name, driver, limits and modes', () => {
  const row =
    'NVIDIA H100 80GB HBM3, 595.71.05, 81559, 700.00, 1980, 1980, Enabled, Enabled, Disabled, 5, 16\n';
  assert.deepEqual(parseNvidiaInventory(row, all, '13.2'), [
    {
      name: 'NVIDIA H100 80GB HBM3',
      vendor: 'nvidia',
      driver: '595.71.05',
      runtime: 'CUDA 13.2',
      memoryMiB: 81559,
      powerLimitW: 700,
      clockLockMHz: null,
      persistence: 'Enabled',
      ecc: 'Enabled',
      mig: 'Disabled',
      pcie: 'gen 5 x16',
    },
  ]);
});

test('application clocks other than the usual ones are a lock', () => {
  const [gpu] = parseNvidiaInventory(
    'A100, 535.1, 40960, 400.00, 1095, 1410, Enabled, Enabled, Disabled, 4, 16',
    all,
    null,
  );
  assert.equal(gpu?.clockLockMHz, 1095);
});

test('what the tool does not say is null, also where an old driver knows the fields of the shorter question only', () => {
  const unsaid = '[N/A], [N/A], [Not Supported], [N/A], [N/A], [N/A], [N/A]';
  const [card] = parseNvidiaInventory(`Tesla T4, 470.82, [N/A], [N/A], ${unsaid}`, all, null);
  assert.deepEqual(
    [card?.runtime, card?.memoryMiB, card?.powerLimitW, card?.clockLockMHz, card?.ecc, card?.pcie],
    [null, null, null, null, null, null],
  );
  const [short] = parseNvidiaInventory('Tesla K80, 440.1, 11441, 149.00', nvidiaInventoryFields, null);
  assert.deepEqual(short, {
    name: 'Tesla K80',
    vendor: 'nvidia',
    driver: '440.1',
    runtime: null,
    memoryMiB: 11441,
    powerLimitW: 149,
    clockLockMHz: null,
    persistence: null,
    ecc: null,
    mig: null,
    pcie: null,
  });
});

test('of a field that the driver has dropped nothing is said, and the others stay', () => {
  assert.equal(unknownField('Field "clocks.applications.graphics" is not a valid field to query.'), all[4]);
  assert.equal(unknownField('NVIDIA-SMI has failed'), null);
  const fields = all.filter((field) => !field.startsWith('clocks'));
  const [gpu] = parseNvidiaInventory(
    'B200, 700.1, 183359, 1000.00, Enabled, Enabled, Disabled, 6, 16',
    fields,
    null,
  );
  assert.deepEqual([gpu?.clockLockMHz, gpu?.persistence, gpu?.pcie], [null, 'Enabled', 'gen 6 x16']);
});

const unknowns = [
  '[N/A]',
  'N/A',
  '[Not Supported]',
  'Not Supported',
  'ERR!',
  '[Unknown Error]',
  '[GPU requires reset]',
];
for (const unknown of unknowns) {
  test(`${unknown} is no mode of a GPU`, () => {
    const row = `A100, 535.1, 40960, 400.00, 1410, 1410, ${unknown}, ${unknown}, ${unknown}, 4, 16`;
    const [gpu] = parseNvidiaInventory(row, all, null);
    assert.deepEqual([gpu?.persistence, gpu?.ecc, gpu?.mig], [null, null, null]);
  });
}

test('messages of the tool are no GPUs', () => {
  assert.deepEqual(parseNvidiaInventory('No devices were found\n', all, null), []);
});

test('the CUDA version is the one in the banner', () => {
  const banner = '| NVIDIA-SMI 595.71.05     Driver Version: 595.71.05      CUDA Version: 13.2     |';
  assert.equal(parseCudaVersion(banner), '13.2');
  const r610 = '| NVIDIA-SMI 610.57.04     KMD Version: 610.57.04     CUDA UMD Version: 13.3     |';
  assert.equal(parseCudaVersion(r610), '13.3');
  assert.equal(parseCudaVersion('| CUDA Version: N/A |'), null);
});

/** The parts of `amd-smi static --json` that are read, as an MI210 on ROCm 6 writes them. */
const mi210 = {
  gpu: 0,
  asic: { market_name: 'AMD Instinct MI210', vendor_id: '0x1002', oam_id: 'N/A' },
  bus: { max_pcie_width: 16, max_pcie_speed: { value: 16, unit: 'GT/s' }, pcie_interface_version: 'Gen 4' },
  limit: { max_power: { value: 300, unit: 'W' }, min_power: { value: 0, unit: 'W' }, socket_power: 'N/A' },
  driver: { name: 'amdgpu', version: '6.10.5' },
  vram: { type: 'HBM', size: { value: 65520, unit: 'MB' } },
  ras: { eeprom_version: 'N/A', ecc_block_state: { UMC: 'ENABLED', SDMA: 'DISABLED' } },
  partition: { compute_partition: 'SPX', memory_partition: 'NPS1' },
};
const expected = {
  name: 'AMD Instinct MI210',
  vendor: 'amd',
  driver: '6.10.5',
  runtime: 'ROCm 6.4.0',
  memoryMiB: 65520,
  powerLimitW: 300,
  clockLockMHz: null,
  persistence: null,
  ecc: 'ENABLED',
  mig: 'SPX',
  pcie: 'gen 4 x16',
  performanceLevel: null,
};

test('amd-smi is read in both of its shapes', () => {
  assert.deepEqual(parseAmdInventory([mi210], '6.4.0'), [expected]);
  assert.deepEqual(parseAmdInventory({ gpu_data: [mi210] }, '6.4.0'), [expected]);
});

test('a performance level that pins the clocks is told, by the GPU that has it', () => {
  const levels = [
    { gpu: 1, perf_level: 'AMDSMI_DEV_PERF_LEVEL_HIGH' },
    { gpu: 0, perf_level: 'AMDSMI_DEV_PERF_LEVEL_AUTO' },
  ];
  const found = parseAmdInventory([mi210, { ...mi210, gpu: 1 }], null, { gpu_data: levels });
  assert.deepEqual(
    found.map(({ performanceLevel }) => performanceLevel),
    ['auto', 'high'],
  );
  assert.equal(
    parseRocmInventory({ card0: { 'Performance Level': 'manual' } }, null)[0]?.performanceLevel,
    'manual',
  );
});

test('ROCm 7 keeps the power limits apart by their kind, and sizes have units', () => {
  const watts = (value: number) => ({ value, unit: 'W' });
  const ppt0 = { max_power_limit: watts(750), min_power_limit: watts(0), socket_power_limit: watts(600) };
  const ppt1 = { max_power_limit: 'N/A', min_power_limit: 'N/A', socket_power_limit: 'N/A' };
  const mi300 = { gpu: 0, limit: { ppt0, ppt1 }, vram: { size: { value: 192, unit: 'GB' } } };
  const [gpu] = parseAmdInventory({ gpu_data: [mi300] }, null);
  assert.deepEqual([gpu?.powerLimitW, gpu?.memoryMiB], [600, 196_608]);
});

test('a set power limit goes before the largest, bytes are bytes, and N/A is null', () => {
  const [gpu] = parseAmdInventory(
    [
      {
        limit: { socket_power: { value: 250, unit: 'W' } },
        vram: { size: { value: 34359738368, unit: 'B' } },
      },
    ],
    null,
  );
  assert.deepEqual(
    [gpu?.name, gpu?.powerLimitW, gpu?.memoryMiB, gpu?.driver, gpu?.runtime, gpu?.pcie],
    ['AMD GPU', 250, 32768, null, null, null],
  );
  assert.equal(
    parseAmdInventory([{ vram: { size: { value: 'N/A', unit: 'MB' } } }], null)[0]?.memoryMiB,
    null,
  );
});

test('rocm-smi is read by the keys of ROCm 5 and 6, without its system entry', () => {
  const rocm5 = { 'Card series': 'AMD INSTINCT MI250', 'Max Graphics Package Power (W)': '560.0' };
  const rocm6 = { 'Card Series': 'AMD Radeon Graphics', 'VRAM Total Memory (B)': '68719476736' };
  const system = { 'Driver version': '6.2.4', PID710898: 'sglang, 1' };
  const gpus = parseRocmInventory({ card0: rocm5, card1: rocm6, system }, null);
  assert.deepEqual(
    gpus.map(({ name, driver, memoryMiB, powerLimitW }) => [name, driver, memoryMiB, powerLimitW]),
    [
      ['AMD INSTINCT MI250', '6.2.4', null, 560],
      ['AMD Radeon Graphics', '6.2.4', 65536, null],
    ],
  );
});

test('xpu-smi lists devices, and tells of each what it is', () => {
  const name = 'Intel(R) Data Center GPU Max 1100';
  assert.deepEqual(parseXpuDevices({ device_list: [{ device_id: 0, device_name: name }] }), [0]);
  const device = {
    device_name: name,
    driver_version: '1.3.29735',
    memory_physical_size_byte: '51539607552',
    memory_ecc_state: 'enabled',
    pcie_generation: '5',
    pcie_max_link_width: '16',
  };
  assert.deepEqual(parseXpuDevice(device), {
    name,
    vendor: 'intel',
    driver: '1.3.29735',
    runtime: null,
    memoryMiB: 49152,
    powerLimitW: null,
    clockLockMHz: null,
    persistence: null,
    ecc: 'enabled',
    mig: null,
    pcie: 'gen 5 x16',
  });
  assert.equal(parseXpuDevice({ device_name: name })?.memoryMiB, null);
});

test('another document is no GPU', () => {
  for (const json of [null, 'error', {}, { gpu_data: 1 }, []]) {
    assert.deepEqual(
      [parseAmdInventory(json, null), parseRocmInventory(json, null), parseXpuDevices(json)],
      [[], [], []],
    );
    assert.equal(parseXpuDevice(json), null);
  }
});

test('all of them fit the schema', () => {
  const gpus = [
    ...parseNvidiaInventory('A100, 535.1, 40960, 400.00', nvidiaInventoryFields, '12.2'),
    ...parseAmdInventory([mi210], null),
    ...parseRocmInventory({ card0: {} }, null),
  ];
  assert.equal(gpus.length, 3);
  for (const gpu of gpus) GpuSchema.parse(gpu);
});
