import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSource } from '../../../src/formats/parse-source.ts';
import { folderOf, sourceOf } from '../source.ts';

const row = (parts: object) => ({
  iteration: 0,
  phase: 'measurement',
  latency_ms: 1,
  t_start_ns: 0,
  t_end_ns: 1,
  ...parts,
});
const read = async (rows: unknown) =>
  parseSource(await sourceOf('inference_results.json', JSON.stringify(rows)));

test('zeros that stand for missing GPU values are left out, a utilisation of 0 is kept', async () => {
  const sample = { t_ns: 1, device_id: 0, gpu_util_pct: 0, temp_c: 0, power_w: 0, gfx_clock_mhz: 1700 };
  const { readings } = await parseSource(
    await folderOf({
      'inference_results.json': JSON.stringify([row({})]),
      'gpu_samples.json': JSON.stringify([sample]),
    }),
  );
  const gpu = readings.filter(({ metric }) => /gpu|temp|power|clk/.test(metric));
  assert.deepEqual(
    gpu.map(({ metric, values }) => [metric, values]),
    [
      ['gpu_util_pct', [0]],
      ['sclk_mhz', [1700]],
    ],
  );
});

test('several GPUs are told apart', async () => {
  const samples = [0, 1].map((device_id) => ({ device_id, power_w: 100 + device_id }));
  const { readings } = await parseSource(
    await folderOf({
      'inference_results.json': JSON.stringify([row({})]),
      'gpu_samples.json': JSON.stringify(samples),
    }),
  );
  assert.deepEqual(
    readings.filter(({ metric }) => metric === 'power_w').map(({ benchmark, values }) => [benchmark, values]),
    [
      ['aaco (gpu 0)', [100]],
      ['aaco (gpu 1)', [101]],
    ],
  );
});

const broken: readonly [title: string, rows: unknown, expected: RegExp][] = [
  [
    'a phase of another word',
    [row({}), row({ phase: 'cooldown' })],
    /key \[1\]\.phase: is "cooldown", but must be one of/,
  ],
  ['a negative latency', [row({ latency_ms: -1 })], /key \[0\]\.latency_ms: is -1, but must be at least 0/],
  [
    'a row without its number',
    [row({ iteration: undefined })],
    /key \[0\]\.iteration: is missing, or iter_idx/,
  ],
  [
    'a latency that is text',
    [row({ latency_ms: '1' })],
    /key \[0\]\.latency_ms: is ".*", but must be a number/,
  ],
];

for (const [title, rows, expected] of broken) {
  test(`${title} is an error that says where`, async () => {
    await assert.rejects(read(rows), expected);
  });
}

test('a session without iterations and metrics is an error', async () => {
  await assert.rejects(
    parseSource(await folderOf({ 'session_meta.json': '{}' })),
    /the session holds neither inference_results\.json nor derived_metrics\.json/,
  );
});
