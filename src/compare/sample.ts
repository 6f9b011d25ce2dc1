import { addTerms, evaluate, type FormulaName, type Terms } from '../model/formula.ts';
import { type Metric, metricId } from '../model/metric.ts';
import type { Measurement, Snapshot } from '../model/snapshot.ts';
import { canonicalUnit, convert } from '../model/unit.ts';
import { integratedAutocorrelation } from '../statistics/autocorrelation.ts';
import { median, quantiles } from '../statistics/quantile.ts';
import { type SteadyState, steadyState } from '../statistics/steady-state.ts';

/** A shorter series of iterations does not show where its warm-up ends. */
const FEWEST_ITERATIONS = 50;

const tails = ['p95', 'p99'] as const;
export type Tail = (typeof tails)[number];

/** One metric of one side, as tests may use it. */
export interface Sample extends Metric {
  /** Independent values, one per repetition (or each its own, at grain `repetition`): their number is n. Never empty. */
  readonly values: readonly number[];
  /** The terms of all of it, where the value is a ratio that must not be averaged. */
  readonly additive: { readonly formula: FormulaName; readonly total: Terms } | null;
  /** A tail that was computed here from raw values, and what carries it; null for the metric itself. */
  readonly tail: TailSupport | null;
  /** The tool condensed the values itself, so that they are no sample to be tested. */
  readonly condensed: boolean;
}

export interface TailSupport {
  readonly tail: Tail;
  /** Raw values of the shortest repetition. */
  readonly fewest: number;
  /** Values beyond the quantile in the median repetition, counted as independent ones. Takes a while: asked if gated. */
  exceedances(): number;
}

/** Below so many raw values a repetition does not bound the quantile with 95 % confidence: not even shown. */
const shownFrom: Readonly<Record<Tail, number>> = { p95: 59, p99: 299 };
const level: Readonly<Record<Tail, number>> = { p95: 0.95, p99: 0.99 };

/**
 * What counts as n. Values of grain `repetition` are each a unit of their own; of finer grains a repetition gives one
 * value, its median or, for additive values, the formula of its summed terms. Tails of raw values become metrics of their
 * own, `<metric>.p95` and `.p99`; so do aggregates of a metric that has no raw values. Repetitions without values are
 * absent. Keyed by `benchmark/metric`, in order.
 */
export function samplesOf(
  snapshot: Snapshot,
  warmUps: ReadonlyMap<string, SteadyState> = warmUpsOf([snapshot]),
): ReadonlyMap<string, Sample> {
  const samples = snapshot.measurements.flatMap((measurement) => {
    const cut = warmUps.get(metricId(measurement))?.cut ?? 0;
    return measurement.grain === 'repetition' || measurement.additive
      ? whole(measurement)
      : located(measurement, cut);
  });
  const merged = new Map<string, Sample>();
  for (const sample of [...samples, ...condensedSamples(snapshot)]) {
    const known = merged.get(metricId(sample));
    merged.set(metricId(sample), known === undefined ? sample : joined(known, sample));
  }
  return merged;
}

/**
 * The warm-up that the iterations of each metric still hold: one common cut for all repetitions of the job, whatever the
 * side, so `snapshots` are all that were measured in it. Keyed by `benchmark/metric`.
 */
export function warmUpsOf(snapshots: readonly Snapshot[]): ReadonlyMap<string, SteadyState> {
  const processes = new Map<string, number[][]>();
  for (const measurement of snapshots.flatMap(({ measurements }) => measurements)) {
    if (measurement.grain !== 'iteration' || measurement.additive) continue;
    const known = processes.get(metricId(measurement)) ?? [];
    known.push(...measurement.repetitions.filter((values) => values.length > 0));
    processes.set(metricId(measurement), known);
  }
  const long = (all: number[][]) => all.length > 0 && all.every(({ length }) => length >= FEWEST_ITERATIONS);
  return new Map([...processes].filter(([, all]) => long(all)).map(([id, all]) => [id, steadyState(all)]));
}

/** Two samples of one metric as one, in the unit of the first; the first alone where the units do not agree. */
export function joined(first: Sample, second: Sample): Sample {
  const added = inUnit(second, first.unit);
  if (added === null) return first;
  return {
    ...first,
    values: [...first.values, ...added.values],
    additive: first.additive &&
      added.additive && {
        formula: first.additive.formula,
        total: addTerms(first.additive.total, added.additive.total),
      },
    tail: first.tail && added.tail && weaker(first.tail, added.tail),
  };
}

function weaker(a: TailSupport, b: TailSupport): TailSupport {
  return {
    tail: a.tail,
    fewest: Math.min(a.fewest, b.fewest),
    exceedances: () => Math.min(a.exceedances(), b.exceedances()),
  };
}

/** The sample with its values in `unit`, or null where that measures something else. */
export function inUnit(sample: Sample, unit: string): Sample | null {
  if (sample.unit === unit) return sample;
  const values = sample.values.map((value) => convert(value, sample.unit, unit));
  if (!values.every((value) => value !== null)) return null;
  const same = canonicalUnit(sample.unit) === canonicalUnit(unit);
  return { ...sample, unit, values, additive: same ? sample.additive : null };
}

/** The value that stands for the sample: recomputed from all terms, else the median. */
export function centerOf({ additive, values }: Sample): number {
  return (additive && evaluate(additive.formula, additive.total)) ?? median(values);
}

/** Values that are each a unit of their own, or ratios of summed terms. */
function whole(measurement: Measurement): Sample[] {
  const { additive, repetitions } = measurement;
  if (!additive) return sampleOf(measurement, repetitions.flat());
  const total = additive.terms.flat().reduce(addTerms, {});
  return sampleOf(measurement, recomputed(measurement, additive), {
    additive: { formula: additive.formula, total },
  });
}

/** The median of each repetition and, where there are values enough, its tails as metrics of their own. */
function located(measurement: Measurement, cut: number): Sample[] {
  const { metric, direction, repetitions } = measurement;
  const kept = steady(repetitions, cut);
  const fewest = Math.min(...kept.map(({ length }) => length));
  const shown = tails.filter((tail) => direction === 'lower' && fewest >= shownFrom[tail]);
  const points = kept.map((values) => quantiles(values, [0.5, ...shown.map((tail) => level[tail])]));
  const at = (index: number) => points.flatMap((own) => own[index] ?? []);
  // Cut once more when it is asked for, so that no copy of all values is kept for it.
  const carried = (): number => median(steady(repetitions, cut).map(independent));
  return [
    ...sampleOf(measurement, at(0)),
    ...shown.flatMap((tail, index) =>
      sampleOf({ ...measurement, metric: `${metric}.${tail}` }, at(index + 1), {
        tail: { tail, fewest, exceedances: () => carried() * (1 - level[tail]) },
      }),
    ),
  ];
}

function sampleOf(
  { benchmark, metric, unit, direction }: Metric,
  values: readonly number[],
  fields: Partial<Sample> = {},
): Sample[] {
  if (values.length === 0) return [];
  const plain = { additive: null, tail: null, condensed: false };
  return [{ benchmark, metric, unit, direction, values, ...plain, ...fields }];
}

function recomputed(
  { grain }: Measurement,
  { formula, terms }: NonNullable<Measurement['additive']>,
): number[] {
  const units = grain === 'repetition' ? terms.flat() : terms.map((own) => own.reduce(addTerms, {}));
  return units.map((own) => evaluate(formula, own)).filter((value) => value !== null);
}

function condensedSamples({ aggregates = [], measurements }: Snapshot): Sample[] {
  const raw = new Set(measurements.map(metricId));
  return aggregates
    .filter((aggregate) => !raw.has(metricId(aggregate)))
    .flatMap((aggregate) =>
      sampleOf({ ...aggregate, metric: `${aggregate.metric}.${aggregate.statistic}` }, [aggregate.value], {
        condensed: true,
      }),
    );
}

/** So many independent values carry the information of these. */
function independent(values: readonly number[]): number {
  return values.length / integratedAutocorrelation(values);
}

/** What follows the warm-up; a repetition that is shorter than it keeps its later half. */
function steady(repetitions: readonly (readonly number[])[], cut: number): (readonly number[])[] {
  const full = repetitions.filter((values) => values.length > 0);
  if (cut === 0) return full;
  return full.map((values) => values.slice(Math.min(cut, Math.floor(values.length / 2))));
}
