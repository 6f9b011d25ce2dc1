import { mean } from 'simple-statistics';
import { energySplit } from './energy-split.ts';
import { pooledStandardDeviation } from './spread.ts';
import { studentUpperTail } from './student-t.ts';

export interface ChangePoint {
  /** First index after the change. */
  readonly index: number;
  /** Two-sided p of Student's t between the segments on either side. */
  readonly p: number;
  /** Mean after less mean before, on the scale of the series (of logarithms: the logarithm of a ratio). */
  readonly change: number;
}

export interface ChangePointOptions {
  /** Length of the windows in which changes are sought; 50 unless said. */
  readonly window?: number;
  /** Largest p of a change: 1e-4 for up to five series, 1e-5 (the default) for a panel. */
  readonly p?: number;
  /** Smallest change that counts, on the scale of the series; 0.01 (1 % of a logarithm) unless said. */
  readonly minimumMagnitude?: number;
  /** Smallest change that counts, in standard deviations within the segments; 1 unless said. */
  readonly minimumEffect?: number;
}

/** Weak changes are sought first and merged afterwards: next to a strong one they would else hide it. */
const WEAK = 10;
/** A single value is an outlier until a second one agrees. */
const SMALLEST_SEGMENT = 2;

interface Described extends ChangePoint {
  readonly effect: number;
}

/**
 * Where the level of a series shifts, in order: E-divisive in half-overlapping windows, changes confirmed by a t-test, then
 * the weakest merged away until all that are left are significant and large (the deterministic scheme of Hunter, Fleming
 * et al. 2023). Both segments of a change have at least two values. Needs independent noise: autocorrelation makes it see
 * changes where there are none.
 */
export function changePoints(series: readonly number[], options: ChangePointOptions = {}): ChangePoint[] {
  const { window = 50, p = 1e-5, minimumMagnitude = 0.01, minimumEffect = 1 } = options;
  let points = describe(series, weakPoints(series, window, WEAK * p));
  for (;;) {
    const weakest = leastOf(
      points.filter((point) => point.p > p),
      (point) => -point.p,
    );
    const faintest = leastOf(
      points.filter((point) => Math.abs(point.change) < minimumMagnitude || point.effect < minimumEffect),
      (point) => point.effect,
    );
    const dropped = weakest ?? faintest;
    if (dropped === undefined) return points.map(({ index, p, change }) => ({ index, p, change }));
    const kept = points.filter((point) => point !== dropped);
    points = describe(
      series,
      kept.map(({ index }) => index),
    );
  }
}

/** Candidates of every window; the next window starts at the last candidate, or half a window on. */
function weakPoints(series: readonly number[], window: number, p: number): number[] {
  const indexes: number[] = [];
  for (let start = 0; start < series.length; ) {
    const found = pointsWithin(series.slice(start, start + window), p);
    indexes.push(...found.map((index) => start + index));
    start = Math.max(start + Math.ceil(window / 2), indexes.at(-1) ?? 0);
  }
  return indexes;
}

/** Splits the segment with the strongest split, again and again, while the new change is significant. */
function pointsWithin(values: readonly number[], p: number): number[] {
  let found: number[] = [];
  for (;;) {
    const starts = [0, ...found];
    const splits = starts.flatMap((start, i) => {
      const split = energySplit(values.slice(start, found[i]), SMALLEST_SEGMENT);
      return split === null ? [] : [{ index: start + split.index, energy: split.energy }];
    });
    const strongest = leastOf(splits, ({ energy }) => -energy);
    if (strongest === undefined) return found;
    const next = [...found, strongest.index].sort((a, b) => a - b);
    const described = describe(values, next).find(({ index }) => index === strongest.index);
    if (described === undefined || described.p > p) return found;
    found = next;
  }
}

function describe(series: readonly number[], indexes: readonly number[]): Described[] {
  return indexes.map((index, i) => {
    const before = series.slice(indexes[i - 1] ?? 0, index);
    const after = series.slice(index, indexes[i + 1]);
    const change = mean(after) - mean(before);
    const sd = pooledStandardDeviation([before, after]) ?? 0;
    if (sd === 0) return { index, p: change === 0 ? 1 : 0, change, effect: change === 0 ? 0 : Infinity };
    const effect = Math.abs(change) / sd;
    const t = effect / Math.sqrt(1 / before.length + 1 / after.length);
    return { index, p: 2 * studentUpperTail(t, before.length + after.length - 2), change, effect };
  });
}

function leastOf<T>(items: readonly T[], key: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (least, item) => (least === undefined || key(item) < key(least) ? item : least),
    undefined,
  );
}
