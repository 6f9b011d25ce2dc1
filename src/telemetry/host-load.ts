import type { HostLoad } from '../model/telemetry.ts';

/** CPU time of the whole machine since boot, in clock ticks, as the first line of /proc/stat gives it. */
export interface CpuTimes {
  readonly busy: number;
  readonly idle: number;
  /** Taken by the hypervisor for other guests. */
  readonly steal: number;
}

/** The `cpu` line of /proc/stat, or null where the text has none. */
export function parseCpuTimes(procStat: string): CpuTimes | null {
  const fields = /^cpu\s+(.+)$/m.exec(procStat)?.[1]?.trim().split(/\s+/).map(Number);
  if (!fields || fields.length < 5 || fields.some((field) => !Number.isFinite(field))) return null;
  const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0, irq = 0, softirq = 0, steal = 0] = fields;
  return { busy: user + nice + system + irq + softirq, idle: idle + iowait, steal };
}

/** `some avg10` of /proc/pressure/cpu as a share, or null where the kernel does not offer it. */
export function parsePressure(procPressure: string): number | null {
  const match = /^some avg10=(\d+(?:\.\d+)?)/m.exec(procPressure);
  return match ? Number(match[1]) / 100 : null;
}

/** Resident memory of a process in MiB from its /proc/PID/status, or null. */
export function parseResidentMiB(procStatus: string): number | null {
  const match = /^VmRSS:\s+(\d+) kB$/m.exec(procStatus);
  return match ? Number(match[1]) / 1024 : null;
}

/**
 * Load between two readings. `ownTicks` is the CPU time of the benchmark's processes in the same span, null where
 * unknown; 100 ticks are one second of one core.
 */
export function hostLoad(
  before: CpuTimes | null,
  after: CpuTimes | null,
  ownTicks: number | null,
  seconds: number,
  pressure: number | null,
): HostLoad {
  if (!before || !after || seconds <= 0) return { cpuPct: null, foreignCores: null, steal: null, pressure };
  const busy = after.busy - before.busy;
  const stolen = after.steal - before.steal;
  const total = busy + stolen + after.idle - before.idle;
  return {
    cpuPct: total > 0 ? (100 * busy) / total : null,
    foreignCores: ownTicks === null ? null : Math.max(0, busy - ownTicks) / (100 * seconds),
    steal: total > 0 ? stolen / total : null,
    pressure,
  };
}
