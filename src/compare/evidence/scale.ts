import { isPercent } from '../../model/unit.ts';
import { median } from '../../statistics/quantile.ts';
import { centerOf, type Sample } from '../sample.ts';

/** On what scale the values of a metric are compared, and what a shift on it means. */
export interface Scale {
  of(value: number): number;
  /** A shift as the fraction that reports show; null where the baseline is 0, of which there is no fraction. */
  fraction(shift: number): number | null;
  /** A positive fraction, a threshold or margin, as a shift. */
  shift(fraction: number): number;
  /** A shift in the unit of the metric. */
  amount(shift: number): number;
}

/**
 * Logarithms for positive quantities, so that +10 % and back is no change. Differences for rates (in points), for
 * percentages (in points) and for what can be 0 or negative (relative to the baseline). `centers` are the job-level values
 * of the baseline, whose median is what fractions are of.
 */
export function scaleOf(samples: readonly Sample[], centers: readonly number[]): Scale {
  if (samples.every(isRate)) return differences(1);
  if (samples.every(({ unit }) => isPercent(unit))) return differences(100);
  const center = median(centers);
  const values = [...centers, ...samples.map(centerOf)];
  const positive =
    values.every((value) => value > 0) &&
    samples.every((sample) => sample.values.every((value) => value > 0));
  return positive ? logarithms(center) : differences(Math.abs(center));
}

export function isRate({ additive }: Sample): boolean {
  return additive?.formula === 'proportion';
}

function logarithms(center: number): Scale {
  return {
    of: Math.log,
    fraction: Math.expm1,
    shift: Math.log1p,
    amount: (shift) => center * Math.expm1(shift),
  };
}

function differences(whole: number): Scale {
  return {
    of: (value) => value,
    fraction: (shift) => (shift === 0 ? 0 : whole === 0 ? null : shift / whole),
    shift: (fraction) => fraction * whole,
    amount: (shift) => shift,
  };
}
