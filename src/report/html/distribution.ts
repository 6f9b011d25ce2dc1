import type { Comparison } from '../../model/comparison.ts';
import { addTerms, evaluate } from '../../model/formula.ts';
import type { Measurement, Snapshot } from '../../model/snapshot.ts';
import { convert } from '../../model/unit.ts';
import { quantile } from '../../statistics/quantile.ts';
import { thin } from './thin.ts';

/** One line of a distribution plot: a repetition, or an earlier job with all its repetitions. */
export interface Line {
  readonly title: string;
  /** The values that count: one per repetition. */
  readonly dots: readonly number[];
  /** Quantiles of the iterations within the repetition, where it has several. */
  readonly box: Box | null;
  /** Every iteration or request behind the dots; empty where a repetition is one value. */
  readonly within: readonly number[];
}

export interface Box {
  readonly low: number;
  readonly quartile1: number;
  readonly quartile3: number;
  readonly high: number;
  /** Raw values. */
  readonly count: number;
}

export interface Distribution {
  readonly baseline: readonly Line[];
  readonly candidate: readonly Line[];
  /** What was thinned out, as a sentence; null where all is drawn. */
  readonly thinned: string | null;
}

const LINES = 40;
const DOTS = 60;

/** The values behind one comparison; null where neither side has raw values of it. */
export function distributionOf(
  comparison: Comparison,
  baseline: readonly Snapshot[],
  candidate: Snapshot | undefined,
): Distribution | null {
  const sides = {
    baseline:
      baseline.length > 1
        ? baseline.flatMap((job) => jobLine(comparison, job))
        : baseline.flatMap((job) => repetitionLines(comparison, job)),
    candidate: candidate === undefined ? [] : repetitionLines(comparison, candidate),
  };
  if (sides.baseline.length + sides.candidate.length === 0) return null;
  const drawn = { baseline: thin(sides.baseline, LINES), candidate: thin(sides.candidate, LINES) };
  const all = sides.baseline.length + sides.candidate.length;
  const shown = drawn.baseline.length + drawn.candidate.length;
  return { ...drawn, thinned: shown < all ? `${shown} of ${all} lines are drawn, evenly spaced.` : null };
}

const tails: Readonly<Record<string, number>> = { '.p95': 0.95, '.p99': 0.99 };

/** The measurement of the metric, and which quantile of a repetition its value is. */
function source(
  comparison: Comparison,
  snapshot: Snapshot,
): { measurement: Measurement; level: number } | null {
  const own = snapshot.measurements.filter(({ benchmark }) => benchmark === comparison.benchmark);
  const exact = own.find(({ metric }) => metric === comparison.metric);
  if (exact) return { measurement: exact, level: 0.5 };
  for (const [suffix, level] of Object.entries(tails)) {
    const whole = own.find(({ metric }) => `${metric}${suffix}` === comparison.metric);
    if (whole) return { measurement: whole, level };
  }
  return null;
}

function repetitionLines(comparison: Comparison, snapshot: Snapshot): readonly Line[] {
  const found = source(comparison, snapshot);
  if (!found) return [];
  const { measurement, level } = found;
  return inUnit(measurement, comparison.unit).flatMap((values, index): readonly Line[] => {
    if (values.length === 0) return [];
    const title = `repetition ${index + 1}`;
    if (measurement.grain === 'repetition')
      return [{ title, dots: thin(values, DOTS), box: null, within: [] }];
    const value = recomputed(measurement, index) ?? quantile(values, level);
    return [{ title, dots: [value], box: boxOf(values), within: values }];
  });
}

function jobLine(comparison: Comparison, job: Snapshot): readonly Line[] {
  const lines = repetitionLines(comparison, job);
  const dots = lines.flatMap((line) => line.dots);
  if (dots.length === 0) return [];
  const name = job.provenance.sha?.slice(0, 7) ?? 'a job';
  const title = `${name}, ${job.createdAt.slice(0, 10)}`;
  return [{ title, dots: thin(dots, DOTS), box: null, within: lines.flatMap(({ within }) => within) }];
}

/** A ratio's value of one repetition, from its summed terms; null where values are not made of terms. */
function recomputed({ additive }: Measurement, repetition: number): number | null {
  const terms = additive?.terms[repetition];
  return additive && terms ? evaluate(additive.formula, terms.reduce(addTerms, {})) : null;
}

function inUnit({ repetitions, unit }: Measurement, target: string): readonly (readonly number[])[] {
  return unit === target
    ? repetitions
    : repetitions.map((values) => values.map((value) => convert(value, unit, target) ?? value));
}

function boxOf(values: readonly number[]): Box | null {
  if (values.length < 5) return null;
  const at = (level: number) => quantile(values, level);
  return { low: at(0.05), quartile1: at(0.25), quartile3: at(0.75), high: at(0.95), count: values.length };
}
