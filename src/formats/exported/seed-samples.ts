import type { Snapshot } from '../../model/snapshot.ts';
import type { Observed, Telemetry } from '../../model/telemetry.ts';

/** GPUSample of seed 000, in its field names; null where the tool did not say. Memory in MiB, as its tools report it. */
export interface GpuSampleRow {
  readonly timestamp_ns: number;
  readonly device_id: number;
  readonly gpu_util_pct: number | null;
  readonly mem_util_pct: number | null;
  readonly temp_c: number | null;
  readonly power_w: number | null;
  readonly sclk_mhz: number | null;
  readonly mclk_mhz: number | null;
  readonly vram_used_mb: number | null;
  readonly vram_total_mb: number | null;
}

/** Samples taken beside `benchmark`, of one repetition (from 0) or of all; none where the snapshot has no telemetry. */
export function gpuSamplesOf(
  { telemetry }: Snapshot,
  benchmark: string,
  repetition?: number,
): GpuSampleRow[] {
  return observedOf(telemetry, benchmark, repetition)
    .flatMap(({ gpu }) => gpu)
    .map((sample) => ({
      timestamp_ns: sample.timestampNs,
      device_id: sample.deviceId,
      gpu_util_pct: sample.gpuUtilPct,
      mem_util_pct: sample.memUtilPct,
      temp_c: sample.tempC,
      power_w: sample.powerW,
      sclk_mhz: sample.sclkMHz,
      mclk_mhz: sample.mclkMHz,
      vram_used_mb: sample.vramUsedMiB,
      vram_total_mb: sample.vramTotalMiB,
    }));
}

/** SystemSample of seed 000, in its field names; null where the machine did not say. */
interface SystemSampleRow {
  readonly timestamp_ns: number;
  readonly cpu_pct: number | null;
  readonly rss_mb: number | null;
  readonly ctx_switches: number | null;
  readonly page_faults: number | null;
  readonly load_avg_1m: number | null;
}

/** Readings of the machine taken beside `benchmark`; none where the snapshot has no telemetry. */
export function systemSamplesOf({ telemetry }: Snapshot, benchmark: string): SystemSampleRow[] {
  return observedOf(telemetry, benchmark)
    .flatMap(({ system }) => system ?? [])
    .map((sample) => ({
      timestamp_ns: sample.timestampNs,
      cpu_pct: sample.cpuPct,
      rss_mb: sample.rssMiB,
      ctx_switches: sample.contextSwitches,
      page_faults: sample.pageFaults,
      load_avg_1m: sample.loadAverage,
    }));
}

function observedOf(telemetry: Telemetry | null, benchmark: string, repetition?: number): Observed[] {
  return (telemetry?.repetitions ?? [])
    .filter((observed) => observed.benchmark === benchmark)
    .filter((_, index) => repetition === undefined || index === repetition);
}
