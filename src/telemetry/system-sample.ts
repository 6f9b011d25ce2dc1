import type { SystemSample } from '../model/telemetry.ts';
import type { CpuTimes } from './host-load.ts';

/** What the benchmark's processes have used since they began. */
export interface ProcessUsage {
  /** 1/100 s. */
  readonly cpuTicks: number;
  readonly pageFaults: number;
}

/** Counters of the machine and of the benchmark's processes at one moment; null is unknown. */
export interface SystemReading {
  /** On the clock of process.hrtime.bigint(). */
  readonly at: bigint;
  readonly cpu: CpuTimes | null;
  readonly stalledUs: number | null;
  readonly contextSwitches: number | null;
  readonly loadAverage: number | null;
  readonly rssMiB: number | null;
  readonly usage: ProcessUsage | null;
}

/** The counters of /proc/PID/stat, those of its ended children included; null where the text is none. */
export function parseProcessUsage(procStat: string): ProcessUsage | null {
  // The name in parentheses may hold anything; the fields after it are numbered from 3 in proc(5).
  const fields = procStat
    .slice(procStat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const sum = (...numbers: readonly number[]) =>
    numbers.reduce((total, number) => total + (fields[number - 3] ?? Number.NaN), 0);
  const usage = { cpuTicks: sum(14, 15, 16, 17), pageFaults: sum(10, 11, 12, 13) };
  return Number.isFinite(usage.cpuTicks + usage.pageFaults) ? usage : null;
}

/** CPU time is counted in steps of 10 ms: over less than this many nanoseconds a step would look like a load of many cores. */
const SHORTEST = 50_000_000n;

/** The samples between readings that are far enough apart; where a late timer made two at once, one of them is left out. */
export function systemSamples(readings: readonly SystemReading[], start: bigint): SystemSample[] {
  const samples: SystemSample[] = [];
  let [before] = readings;
  for (const after of readings.slice(1)) {
    if (before !== undefined && after.at - before.at < SHORTEST) continue;
    if (before !== undefined) samples.push(systemSample(before, after, start));
    before = after;
  }
  return samples;
}

/** What happened from one reading to the next, stamped from `start`. */
export function systemSample(before: SystemReading, after: SystemReading, start: bigint): SystemSample {
  const seconds = Number(after.at - before.at) / 1e9;
  const grown = (of: (reading: SystemReading) => number | null | undefined) => {
    const [from, to] = [of(before), of(after)];
    return from == null || to == null ? null : Math.max(0, to - from);
  };
  const busy = grown(({ cpu }) => cpu?.busy);
  const stolen = grown(({ cpu }) => cpu?.steal);
  const idle = grown(({ cpu }) => cpu?.idle);
  const own = grown(({ usage }) => usage?.cpuTicks);
  const stalled = grown(({ stalledUs }) => stalledUs);
  const total = busy === null || stolen === null || idle === null ? 0 : busy + stolen + idle;
  return {
    timestampNs: Number(after.at - start),
    cpuPct: total > 0 && busy !== null ? (100 * busy) / total : null,
    foreignCores: busy === null || own === null ? null : Math.max(0, busy - own) / (100 * seconds),
    steal: total > 0 && stolen !== null ? stolen / total : null,
    pressure: stalled === null ? null : Math.min(1, stalled / (seconds * 1e6)),
    rssMiB: after.rssMiB,
    contextSwitches: grown(({ contextSwitches }) => contextSwitches),
    pageFaults: grown(({ usage }) => usage?.pageFaults),
    loadAverage: after.loadAverage,
  };
}
