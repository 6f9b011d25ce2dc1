import type { HostLoad } from '../model/telemetry.ts';

/** CPU time since boot, in clock ticks. */
export interface CpuTimes {
  readonly busy: number;
  readonly idle: number;
  /** Taken by the hypervisor for other guests. */
  readonly steal: number;
}

/**
 * CPU time of the given CPUs in /proc/stat, of all where null; null where the text does not tell. A container sees the CPUs
 * of its host, also those that it may not use: what runs there disturbs nobody in it.
 */
export function parseCpuTimes(procStat: string, cpus: readonly number[] | null = null): CpuTimes | null {
  const parts = (cpus ?? ['']).map((cpu) => timesOf(procStat, `cpu${cpu}`));
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || known.length < parts.length) return null;
  const sum = (of: keyof CpuTimes) => known.reduce((total, part) => total + part[of], 0);
  return { busy: sum('busy'), idle: sum('idle'), steal: sum('steal') };
}

function timesOf(procStat: string, line: string): CpuTimes | null {
  const fields = new RegExp(`^${line}\\s+(.+)$`, 'm').exec(procStat)?.[1]?.trim().split(/\s+/).map(Number);
  if (!fields || fields.length < 5 || fields.some((field) => !Number.isFinite(field))) return null;
  const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0, irq = 0, softirq = 0, steal = 0] = fields;
  return { busy: user + nice + system + irq + softirq, idle: idle + iowait, steal };
}

/** The CPUs that a process may use, from `Cpus_allowed_list` of its /proc/PID/status (`0-3,8`); null where it has none. */
export function parseAllowedCpus(procStatus: string): number[] | null {
  const list = /^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(procStatus)?.[1];
  if (list === undefined) return null;
  return list.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Time since boot in which some task waited for a CPU, in µs (`some … total=` of /proc/pressure/cpu), or null. */
export function parseStalledUs(procPressure: string): number | null {
  const match = /^some .*\btotal=(\d+)/m.exec(procPressure);
  return match ? Number(match[1]) : null;
}

/** Context switches of the machine since boot (`ctxt` of /proc/stat), or null. */
export function parseSwitches(procStat: string): number | null {
  const match = /^ctxt (\d+)$/m.exec(procStat);
  return match ? Number(match[1]) : null;
}

/** The 1-minute load average of /proc/loadavg, or null. */
export function parseLoadAverage(procLoadavg: string): number | null {
  const match = /^(\d+\.\d+) /.exec(procLoadavg);
  return match ? Number(match[1]) : null;
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
  // Counters of waiting and stolen time may go backwards: proc(5).
  const grown = (of: keyof CpuTimes) => Math.max(0, after[of] - before[of]);
  const [busy, stolen] = [grown('busy'), grown('steal')];
  const total = busy + stolen + grown('idle');
  return {
    cpuPct: total > 0 ? (100 * busy) / total : null,
    foreignCores: ownTicks === null ? null : Math.max(0, busy - ownTicks) / (100 * seconds),
    steal: total > 0 ? stolen / total : null,
    pressure,
  };
}
