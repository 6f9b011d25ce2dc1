import { readFileSync } from 'node:fs';
import type { SystemSample } from '../model/telemetry.ts';
import {
  parseAllowedCpus,
  parseCpuTimes,
  parseLoadAverage,
  parseResidentMiB,
  parseStalledUs,
  parseSwitches,
} from '../telemetry/host-load.ts';
import { parseProcessUsage, type SystemReading, systemSamples } from '../telemetry/system-sample.ts';
import { canWatchMemory, descendants } from './process-memory.ts';

const INTERVAL_MS = 100;
/** What a repetition keeps; of more every second one is dropped, and looked half as often. */
const MOST_READINGS = 600;

export interface SystemSampler {
  /** What happened between its readings, stamped from `start` on the clock of process.hrtime.bigint(). */
  samples(start: bigint): readonly SystemSample[];
  stop(): void;
}

/** Reads /proc beside the process group of `leader`, from this process. Elsewhere than on Linux it sees nothing. */
export function startSystemSampler(leader: number): SystemSampler {
  if (!canWatchMemory()) return { samples: () => [], stop: () => {} };
  const cpus = parseAllowedCpus(text('/proc/self/status'));
  let readings = [systemReading(leader, cpus)];
  let due = 1;
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
    if (ticks % due !== 0) return;
    readings.push(systemReading(leader, cpus));
    if (readings.length <= MOST_READINGS) return;
    readings = readings.filter((_, index) => index % 2 === 0);
    due *= 2;
  }, INTERVAL_MS);
  timer.unref();
  return {
    samples: (start) => systemSamples(readings, start),
    stop: () => clearInterval(timer),
  };
}

function systemReading(leader: number, cpus: readonly number[] | null): SystemReading {
  const stat = text('/proc/stat');
  const members = [leader, ...descendants(leader)];
  const usages = members.flatMap((pid) => parseProcessUsage(text(`/proc/${pid}/stat`)) ?? []);
  const resident = members.flatMap((pid) => parseResidentMiB(text(`/proc/${pid}/status`)) ?? []);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    at: process.hrtime.bigint(),
    cpu: parseCpuTimes(stat, cpus),
    stalledUs: parseStalledUs(text('/proc/pressure/cpu')),
    contextSwitches: parseSwitches(stat),
    loadAverage: parseLoadAverage(text('/proc/loadavg')),
    rssMiB: resident.length === 0 ? null : sum(resident),
    usage:
      usages.length === 0
        ? null
        : {
            cpuTicks: sum(usages.map(({ cpuTicks }) => cpuTicks)),
            pageFaults: sum(usages.map(({ pageFaults }) => pageFaults)),
          },
  };
}

/** Empty where there is no such file, or its process has gone. */
function text(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
