import type { GpuSample, ThrottleReason } from '../model/telemetry.ts';
import { emptySample, numberIn } from './gpu-sample.ts';
import type { GpuProcess } from './validity.ts';

/** Fields of `nvidia-smi --query-gpu` in the order of a row; drivers before R550 call the last one `clocks_throttle_reasons.active`. */
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

function reasonsOf(mask: string): ThrottleReason[] | null {
  if (!/^0x[0-9a-f]{1,16}$/i.test(mask)) return null;
  const bits = Number(BigInt(mask) & 0xffn);
  const reasons = reasonBits.filter(([bit]) => (bits & bit) !== 0).map(([, reason]) => reason);
  return [...new Set(reasons)];
}

/** Processes with a compute context, from `--query-compute-apps=pid,process_name --format=csv,noheader`. */
export function parseComputeApps(text: string): GpuProcess[] {
  return text.split('\n').flatMap((line) => {
    const [, pid, name = ''] = /^\s*(\d+)\s*,\s*(.*?)\s*$/.exec(line) ?? [];
    if (pid === undefined) return [];
    return { pid: Number(pid), name: name === '' || name.startsWith('[') ? null : name };
  });
}
