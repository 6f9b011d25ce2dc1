import { groupBy } from '../model/group-by.ts';
import type { Assessed } from './assessed.ts';

/** Fewer values agree by chance. */
const FEWEST_VALUES = 4;
/** Rounding in files moves a value by less than this share of the spread between repetitions. */
const ROUNDING = 0.05;

/**
 * Metrics that tell an earlier one of their benchmark again, each with that one: a throughput that is the reciprocal of a
 * latency, a time in another unit. Then the logarithms of their values, turned so that worse is up, differ by a constant,
 * repetition by repetition.
 */
export function twinsOf(family: readonly Assessed[]): ReadonlyMap<Assessed, Assessed> {
  const twins = new Map<Assessed, Assessed>();
  for (const own of groupBy(family, ({ metric }) => metric.benchmark).values()) {
    const seen: Profile[] = [];
    for (const profile of own.map(profileOf).filter((profile) => profile !== null)) {
      const twin = seen.find((earlier) => tellsTheSame(earlier, profile));
      if (twin === undefined) seen.push(profile);
      else twins.set(profile.of, twin.of);
    }
  }
  return twins;
}

interface Profile {
  readonly of: Assessed;
  /** Baseline values first. */
  readonly values: readonly number[];
  readonly baselineCount: number;
  readonly spread: number;
}

function profileOf(assessed: Assessed): Profile | null {
  const sign = assessed.settings.direction === 'higher' ? -1 : 1;
  const [baseline, candidate] = [assessed.baseline?.values ?? [], assessed.candidate.values].map((values) =>
    values.map((value) => sign * Math.log(value)),
  );
  if (baseline === undefined || candidate === undefined) return null;
  const values = [...baseline, ...candidate];
  const spread = Math.max(range(baseline), range(candidate));
  if (values.length < FEWEST_VALUES || !values.every(Number.isFinite) || spread === 0) return null;
  return { of: assessed, values, baselineCount: baseline.length, spread };
}

function tellsTheSame(a: Profile, b: Profile): boolean {
  if (a.values.length !== b.values.length || a.baselineCount !== b.baselineCount) return false;
  let [least, most] = [Infinity, -Infinity];
  return a.values.every((value, i) => {
    const difference = value - (b.values[i] ?? 0);
    least = Math.min(least, difference);
    most = Math.max(most, difference);
    return most - least <= ROUNDING * a.spread;
  });
}

function range(values: readonly number[]): number {
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const,
    [Infinity, -Infinity] as const,
  );
  return values.length === 0 ? 0 : most - least;
}
