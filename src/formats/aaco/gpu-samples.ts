import type { Snapshot } from '../../model/snapshot.ts';

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
  return (telemetry?.repetitions ?? [])
    .filter((observed) => observed.benchmark === benchmark)
    .filter((_, index) => repetition === undefined || index === repetition)
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
