import { z } from 'zod';
import type { GpuSample } from '../model/telemetry.ts';
import { emptySample, numberIn } from './gpu-sample.ts';

const DocumentSchema = z.record(z.string(), z.record(z.string(), z.unknown()).catch({}));

/** The keys drift between ROCm 5, 6 and chips; the first that is there is taken. */
const keys = {
  gpuUtilPct: ['GPU use (%)'],
  memUtilPct: ['GPU Memory Read/Write Activity (%)', 'GPU memory use (%)'],
  tempC: ['Temperature (Sensor junction) (C)', 'Temperature (Sensor edge) (C)'],
  powerW: ['Current Socket Graphics Package Power (W)', 'Average Graphics Package Power (W)'],
  sclkMHz: ['sclk clock speed:'],
  mclkMHz: ['mclk clock speed:'],
  vramUsedB: ['VRAM Total Used Memory (B)'],
  vramTotalB: ['VRAM Total Memory (B)'],
} as const;

/** Samples of all cards in the output of `rocm-smi … --json`; entries that are no cards (`system`) are skipped. */
export function parseRocmSmi(json: unknown, timestampNs: number): GpuSample[] {
  const document = DocumentSchema.safeParse(json);
  if (!document.success) return [];
  return Object.entries(document.data).flatMap(([name, card]) => {
    const device = /^card(\d+)$/.exec(name)?.[1];
    return device === undefined ? [] : [sampleOf(card, Number(device), timestampNs)];
  });
}

function sampleOf(card: Record<string, unknown>, device: number, timestampNs: number): GpuSample {
  const first = (names: readonly string[]) =>
    names.map((name) => numberIn(card[name])).find((value) => value !== null) ?? null;
  const mebibytes = (bytes: number | null) => (bytes === null ? null : bytes / 2 ** 20);
  return {
    ...emptySample(timestampNs, device),
    gpuUtilPct: first(keys.gpuUtilPct),
    memUtilPct: first(keys.memUtilPct),
    tempC: first(keys.tempC),
    powerW: first(keys.powerW),
    sclkMHz: first(keys.sclkMHz),
    mclkMHz: first(keys.mclkMHz),
    vramUsedMiB: mebibytes(first(keys.vramUsedB)),
    vramTotalMiB: mebibytes(first(keys.vramTotalB)),
  };
}
