import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { GpuSample } from '../../src/model/telemetry.ts';
import { type GpuSampler, startGpuSampler } from '../../src/platform/gpu-sampler.ts';
import { temporaryFolder } from '../measure/real-ports.ts';

// A fake tool replays recorded outputs (test/telemetry/recordings/SOURCES.md): this machine may have no GPU.
const recordings = join(import.meta.dirname, '../telemetry/recordings');
const path = process.env.PATH;
after(() => {
  process.env.PATH = path;
});

/** The first samples of the tool that prints the recording; one that streams keeps running, as the real ones do. */
async function replay(tool: string, recording: string): Promise<readonly GpuSample[]> {
  const folder = temporaryFolder();
  cpSync(join(recordings, recording), join(folder, 'recording'));
  const streams = `case "$*" in *-lms*|*dump*) cat "$0.d" ; exec sleep 20 ;; *) cat "$0.d" ;; esac`;
  cpSync(join(folder, 'recording'), join(folder, `${tool}.d`));
  writeFileSync(join(folder, tool), `#!/bin/bash\n${streams}\n`, { mode: 0o755 });
  process.env.PATH = `${folder}:/usr/bin:/bin`;
  const start = process.hrtime.bigint();
  const sampler: GpuSampler = await startGpuSampler();
  const samples = () => sampler.between(start, process.hrtime.bigint());
  for (let looks = 0; looks < 200 && samples().length === 0; looks++) await wait(20);
  await wait(50);
  sampler.stop();
  assert.equal(sampler.tool, tool);
  return samples();
}

type Told = Partial<Omit<GpuSample, 'timestampNs'>>;

const cases: readonly (readonly [recording: string, tool: string, told: readonly Told[]])[] = [
  [
    'nvidia-smi-4-gpus.csv',
    'nvidia-smi',
    [
      { deviceId: 0, gpuUtilPct: 98, throttle: ['power-cap'] },
      { deviceId: 1, powerW: 608.44, throttle: [] },
      { deviceId: 2, gpuUtilPct: 0, sclkMHz: 345, throttle: [] },
      { deviceId: 3, tempC: 88, throttle: ['thermal'] },
    ],
  ],
  [
    'nvidia-smi-mig.csv',
    'nvidia-smi',
    [{ deviceId: 0, gpuUtilPct: null, memUtilPct: null, powerW: 133.72, sclkMHz: 1410, vramUsedMiB: 9871 }],
  ],
  [
    'amd-smi-rocm7-mi300x.json',
    'amd-smi',
    [
      { deviceId: 0, gpuUtilPct: 94, memUtilPct: 61, powerW: 612, vramUsedMiB: 17153, sclkMHz: null },
      { deviceId: 1, gpuUtilPct: 0, memUtilPct: null, powerW: null, vramUsedMiB: 284 },
    ],
  ],
  [
    'amd-smi-rocm6-radeon.json',
    'amd-smi',
    [{ deviceId: 0, tempC: 63, sclkMHz: 2774, mclkMHz: 1258, throttle: ['unspecified'] }],
  ],
  [
    'rocm-smi-rocm5-mi250.json',
    'rocm-smi',
    [{ deviceId: 0, gpuUtilPct: 10, memUtilPct: 0, tempC: 35, powerW: 89, sclkMHz: 800, vramUsedMiB: null }],
  ],
  [
    'rocm-smi-rocm6-mi250.json',
    'rocm-smi',
    [{ deviceId: 0, gpuUtilPct: 0, memUtilPct: 0, tempC: 44, powerW: 91, mclkMHz: 1600 }],
  ],
  [
    'rocm-smi-mi350.json',
    'rocm-smi',
    [{ deviceId: 0, gpuUtilPct: 99, powerW: 266, sclkMHz: 173, vramTotalMiB: 294592 }],
  ],
  [
    'rocm-smi-strix-halo.json',
    'rocm-smi',
    [{ deviceId: 0, gpuUtilPct: null, tempC: 32, powerW: 6.03, sclkMHz: null, vramTotalMiB: 65536 }],
  ],
  [
    'xpu-smi-aurora.csv',
    'xpu-smi',
    [
      { deviceId: 0, gpuUtilPct: null, powerW: 280.5, sclkMHz: 1600, memUtilPct: null },
      { deviceId: 1, powerW: 286.91 },
      { deviceId: 0, memUtilPct: 11.15 },
      { deviceId: 1, memUtilPct: 11.53 },
    ],
  ],
  [
    'xpu-smi-max1100.csv',
    'xpu-smi',
    [
      { deviceId: 0, gpuUtilPct: 0, powerW: 106.6, sclkMHz: 0, tempC: null, vramUsedMiB: 28.02 },
      { deviceId: 1, gpuUtilPct: 0.01 },
    ],
  ],
];
for (const [recording, tool, told] of cases) {
  test(`what ${recording} holds is sampled, and what it lacks is null`, async () => {
    const samples = await replay(tool, recording);
    const seen = told.map((one, index) =>
      Object.fromEntries(Object.keys(one).map((key) => [key, samples[index]?.[key as keyof GpuSample]])),
    );
    assert.deepEqual(seen, told);
  });
}
