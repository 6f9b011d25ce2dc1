import { median } from 'simple-statistics';
import { groupBy } from '../model/group-by.ts';
import type { GpuSample } from '../model/telemetry.ts';

/** The GPUs beside one repetition. */
export interface Watched {
  readonly gpu: readonly GpuSample[];
  /** When a model was timed, as samples are stamped; null for a command, where the whole run counts. */
  readonly timed: { readonly startNs: number; readonly endNs: number } | null;
}

/** Median clock under load of each GPU over all repetitions of a benchmark so far, by device. */
export type UsualClocks = ReadonlyMap<number, number>;

/** A GPU counts as loaded from this utilisation on; of an idle one neither clock nor processes say anything. */
export const LOADED_PCT = 10;
/** Fewer samples of a GPU are no judgement of it, nor of its timed iterations alone. */
export const FEWEST_SAMPLES = 5;

/** The samples of a GPU while it was timed, or of the whole run where those are too few; of them, those under load. */
export function measuring(samples: readonly GpuSample[], timed: Watched['timed']): readonly GpuSample[] {
  const inTime = samples.filter(
    ({ timestampNs }) => timed === null || (timestampNs >= timed.startNs && timestampNs <= timed.endNs),
  );
  const judged = inTime.length >= FEWEST_SAMPLES ? inTime : samples;
  const loaded = judged.filter(({ gpuUtilPct }) => gpuUtilPct === null || gpuUtilPct >= LOADED_PCT);
  return loaded.length === 0 ? judged : loaded;
}

/** Whether a GPU had nothing to do, or all of them, where it is not known which one is meant. */
export function isIdle(samples: readonly GpuSample[], device: number | undefined): boolean {
  const own = samples.filter(({ deviceId }) => device === undefined || deviceId === device);
  const idle = own.filter(({ gpuUtilPct }) => gpuUtilPct !== null && gpuUtilPct < LOADED_PCT);
  return own.length >= FEWEST_SAMPLES && idle.length === own.length;
}

/** Median clock under load of each GPU that told enough of it, by device. */
export function loadedClocks({ gpu, timed }: Watched): Map<number, number> {
  return new Map(
    [...groupBy(gpu, ({ deviceId }) => deviceId)].flatMap(([device, samples]): [number, number][] => {
      const clock = steadyClock(measuring(samples, timed));
      return clock === null ? [] : [[device, clock]];
    }),
  );
}

/** As `loadedClock`, null also where the samples are too few. */
export function steadyClock(samples: readonly GpuSample[]): number | null {
  const told = samples.filter(
    ({ gpuUtilPct, sclkMHz }) => (gpuUtilPct ?? 0) >= LOADED_PCT && sclkMHz !== null,
  );
  return told.length < FEWEST_SAMPLES ? null : loadedClock(told);
}

/** Median clock of the samples under load, or null where none is known. */
export function loadedClock(samples: readonly GpuSample[]): number | null {
  const clocks = samples
    .filter((sample) => (sample.gpuUtilPct ?? 0) >= LOADED_PCT)
    .flatMap((sample) => sample.sclkMHz ?? []);
  return clocks.length === 0 ? null : median(clocks);
}
