import type { Direction } from '../../model/metric.ts';
import { flameiqDirection } from './flameiq.ts';

type FlameiqStatus =
  | 'regression'
  | 'warning'
  | 'improved'
  | 'pass'
  | 'ungated'
  | 'missing'
  | 'new'
  | 'zero-baseline';

/** One flat key. `changePercent` is signed and rounded to 4 decimals; null where there is nothing to divide. */
interface FlameiqComparison {
  readonly key: string;
  readonly baseline: number | null;
  readonly candidate: number | null;
  readonly changePercent: number | null;
  readonly thresholdPercent: number;
  readonly status: FlameiqStatus;
}

export interface FlameiqDecision {
  /** The worst that was found; `nothing-compared` where no metric has both sides, which is no pass. */
  readonly status: 'regression' | 'warning' | 'pass' | 'nothing-compared';
  readonly comparisons: readonly FlameiqComparison[];
}

/** The threshold of every metric that has none of its own, in percent. */
const DEFAULT_THRESHOLD = 10;
/** A metric warns from this many percentage points below its threshold. */
const WARNING_MARGIN = 5;

/**
 * FlameIQ's threshold algorithm (its specification 1.0): a metric regresses when it changes for the worse by more than its
 * threshold, exactly the threshold passes, and a metric warns from 5 percentage points below.
 *
 * Different from the library, on purpose: a change for the better is no warning, and small thresholds warn from their half
 * on instead of at any change. A custom metric regresses one way only, the one that its threshold's sign names (`-8%`: a
 * drop is worse); without a threshold of its own it is shown and not gated. A metric that is missing, new, or has a
 * baseline of 0 has a row that says so; a missing one is a warning. Nothing in common is no pass.
 *
 * @param thresholdOf threshold of a flat key in percent, signed as configured; undefined = none of its own (10 %)
 */
export function compareByThresholds(
  baseline: Readonly<Record<string, number>>,
  candidate: Readonly<Record<string, number>>,
  thresholdOf: (key: string) => number | undefined,
): FlameiqDecision {
  const keys = [...new Set([...Object.keys(baseline), ...Object.keys(candidate)])].sort();
  const comparisons = keys.map((key) => {
    const given = thresholdOf(key);
    const bySign: Direction = given === undefined ? 'none' : given < 0 ? 'higher' : 'lower';
    const direction = key.startsWith('custom.') ? bySign : flameiqDirection(key);
    return compareKey(
      key,
      baseline[key] ?? null,
      candidate[key] ?? null,
      Math.abs(given ?? DEFAULT_THRESHOLD),
      direction,
    );
  });
  return { status: worst(comparisons), comparisons };
}

function compareKey(
  key: string,
  baseline: number | null,
  candidate: number | null,
  thresholdPercent: number,
  direction: Direction,
): FlameiqComparison {
  const row = { key, baseline, candidate, thresholdPercent };
  if (candidate === null) return { ...row, changePercent: null, status: 'missing' };
  if (baseline === null) return { ...row, changePercent: null, status: 'new' };
  if (baseline === 0 && candidate !== 0) return { ...row, changePercent: null, status: 'zero-baseline' };
  const change = candidate === baseline ? 0 : ((candidate - baseline) / Math.abs(baseline)) * 100;
  const changePercent = roundHalfEven(change);
  return { ...row, changePercent, status: statusOf(changePercent, thresholdPercent, direction) };
}

function statusOf(changePercent: number, threshold: number, direction: Direction): FlameiqStatus {
  if (direction === 'none') return 'ungated';
  const worse = direction === 'lower' ? changePercent : -changePercent;
  if (worse > threshold) return 'regression';
  if (worse > 0 && worse >= Math.max(threshold - WARNING_MARGIN, threshold / 2)) return 'warning';
  return worse < -threshold ? 'improved' : 'pass';
}

function worst(comparisons: readonly FlameiqComparison[]): FlameiqDecision['status'] {
  const has = (...statuses: FlameiqStatus[]) => comparisons.some(({ status }) => statuses.includes(status));
  if (has('regression')) return 'regression';
  if (!has('warning', 'improved', 'pass', 'ungated')) return 'nothing-compared';
  return has('warning', 'missing', 'zero-baseline') ? 'warning' : 'pass';
}

/**
 * To 4 decimals as Python's `round`: by the exact binary value, an exact tie to the even digit (13.28125 → 13.2812).
 * `toFixed` differs on exact ties only, and those are the odd multiples of 1/32.
 */
function roundHalfEven(value: number): number {
  const isTie = Math.abs(value * 32) % 2 === 1;
  if (!isTie) return Number(value.toFixed(4));
  const below = Math.floor(value * 10_000);
  return (below % 2 === 0 ? below : below + 1) / 10_000;
}
