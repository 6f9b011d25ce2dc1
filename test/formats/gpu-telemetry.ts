import type { GpuSample, Telemetry } from '../../src/model/telemetry.ts';
import { emptySample } from '../../src/telemetry/gpu-sample.ts';

/** Telemetry of `resnet` in two repetitions: two GPUs, then one; the power of GPU 1 is not told. */
export const gpuTelemetry: Telemetry = {
  tool: 'nvidia-smi',
  note: null,
  repetitions: [
    observed(0, [
      sample(1e9, 0, 40, 1000, 200),
      sample(2e9, 0, 60, 1200, 220),
      sample(1e9, 1, 90, 800, null),
    ]),
    observed(1, [sample(9e9, 0, 10, 1000, 100)]),
  ],
};

function sample(
  time: number,
  gpu: number,
  gpuUtilPct: number,
  vramUsedMiB: number,
  powerW: number | null,
): GpuSample {
  return { ...emptySample(time, gpu), gpuUtilPct, vramUsedMiB, powerW };
}

function observed(slot: number, gpu: GpuSample[]): Telemetry['repetitions'][number] {
  return { benchmark: 'resnet', slot, gpu, host: null, disturbances: [], discarded: false };
}
