import { readFile } from 'node:fs/promises';
import type { HostLoad } from '../model/telemetry.ts';
import {
  type CpuTimes,
  hostLoad,
  parseAllowedCpus,
  parseCpuTimes,
  parsePressure,
} from '../telemetry/host-load.ts';

const read = (path: string) => readFile(path, 'utf8').catch(() => '');

/** Measures the host's load from now until the returned function is called with the benchmark's own CPU time, in ms. */
export async function startHostMeter(): Promise<(ownCpuMs: number | null) => Promise<HostLoad>> {
  const before = await cpuTimes();
  const start = process.hrtime.bigint();
  return async (ownCpuMs) => {
    const [after, pressure] = await Promise.all([cpuTimes(), read('/proc/pressure/cpu')]);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const ownTicks = ownCpuMs === null ? null : ownCpuMs / 10;
    return hostLoad(before, after, ownTicks, seconds, parsePressure(pressure));
  };
}

async function cpuTimes(): Promise<CpuTimes | null> {
  const [times, status] = await Promise.all([read('/proc/stat'), read('/proc/self/status')]);
  return parseCpuTimes(times, parseAllowedCpus(status));
}
