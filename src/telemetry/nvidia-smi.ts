import type { GpuSample, ThrottleReason } from '../model/telemetry.ts';
import { emptySample, numberIn } from './gpu-sample.ts';

/** Fields of `nvidia-smi --query-gpu` in the order of a row; drivers before R550 say `clocks_throttle_reasons.active`. */
export const nvidiaFields = [
  'index',
  'utilization.gpu',
  'utilization.memory',
  'temperature.gpu',
  'power.draw',
  'clocks.current.sm',
  'clocks.current.memory',
  'memory.used',
  'memory.total',
  'clocks_event_reasons.active',
  'timestamp',
] as const;

const reasonBits: readonly [bit: number, reason: ThrottleReason][] = [
  [0x4, 'power-cap'],
  [0x8, 'hardware'],
  [0x20, 'thermal'],
  [0x40, 'thermal'],
  [0x80, 'power-brake'],
];

/**
 * One row of `--format=csv,noheader` with or without `nounits`, or null where the line is none (a broken row, a message).
 * Bits: NVML's nvmlClocksEventReasons; idle, application clocks, sync boost and display clocks are no throttling.
 */
export function parseNvidiaRow(line: string, timestampNs: number): GpuSample | null {
  const cells = line.split(',').map((cell) => cell.trim());
  const device = numberIn(cells[0]);
  if (cells.length !== nvidiaFields.length || device === null) return null;
  const [, gpuUtil, memUtil, temp, power, sclk, mclk, used, total, mask] = cells;
  return {
    ...emptySample(timestampNs, device),
    gpuUtilPct: numberIn(gpuUtil),
    memUtilPct: numberIn(memUtil),
    tempC: numberIn(temp),
    powerW: numberIn(power),
    sclkMHz: numberIn(sclk),
    mclkMHz: numberIn(mclk),
    vramUsedMiB: numberIn(used),
    vramTotalMiB: numberIn(total),
    throttle: reasonsOf(mask ?? ''),
  };
}

/** When the row was taken, in ms since 1970: its last cell, which is the time of day where `nvidia-smi` ran; null where it is none. */
export function nvidiaRowTime(line: string): number | null {
  const found = /(\d{4})\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d)\.(\d{3})\s*$/.exec(line);
  if (found === null) return null;
  const [year = 0, month = 1, day = 1, hour, minute, second, millisecond] = found.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
}

function reasonsOf(mask: string): ThrottleReason[] | null {
  if (!/^0x[0-9a-f]{1,16}$/i.test(mask)) return null;
  const bits = Number(BigInt(mask) & 0xffn);
  const reasons = reasonBits.filter(([bit]) => (bits & bit) !== 0).map(([, reason]) => reason);
  return [...new Set(reasons)];
}
