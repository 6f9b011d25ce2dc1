import type { GpuSample } from '../model/telemetry.ts';
import { emptySample, numberIn } from './gpu-sample.ts';

/** Columns of `xpu-smi dump` by the words of their header; units and order differ between releases. */
const columns: readonly [field: keyof GpuSample, header: RegExp][] = [
  ['gpuUtilPct', /^GPU Utilization/],
  ['memUtilPct', /^GPU Memory Utilization/],
  ['tempC', /^GPU Core Temperature/],
  ['powerW', /^GPU Power/],
  ['sclkMHz', /^GPU Frequency/],
  ['vramUsedMiB', /^GPU Memory Used/],
];

/** A reader of `xpu-smi dump` rows for this header, or undefined where it is no such header. */
export function xpuRowReader(
  header: string,
): ((line: string, timestampNs: number) => GpuSample | null) | undefined {
  const names = header.split(',').map((name) => name.trim());
  const device = names.indexOf('DeviceId');
  if (device === -1) return undefined;
  const known = columns
    .map(([field, pattern]) => [field, names.findIndex((name) => pattern.test(name))] as const)
    .filter(([, index]) => index !== -1);
  return (line, timestampNs) => {
    const cells = line.split(',');
    const id = numberIn(cells[device]);
    if (cells.length !== names.length || id === null) return null;
    const values = known.map(([field, index]) => [field, numberIn(cells[index])]);
    return { ...emptySample(timestampNs, id), ...Object.fromEntries(values) };
  };
}

/** All rows of a `dump` that has ended. */
export function parseXpuDump(text: string): GpuSample[] {
  let read: ReturnType<typeof xpuRowReader>;
  return text.split('\n').flatMap((line) => {
    const sample = read?.(line, 0) ?? [];
    read ??= xpuRowReader(line);
    return sample;
  });
}
