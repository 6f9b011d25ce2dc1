import { type FormulaName, formulaNames } from '../../model/formula.ts';
import { type Direction, directions, type Grain, grains, type Metric } from '../../model/metric.ts';
import type { Aggregate, Reading } from '../../model/reading.ts';
import { additiveReading } from '../parsed/additive-reading.ts';
import { DIRECTION_KEY, FORMULA_KEY, GRAIN_KEY } from './own-names.ts';
import type { Distribution, Point, Series } from './series.ts';

/** Better is known for these names, of the semantic conventions and of SMOLTRACE; all others are shown, not gated. */
const knownDirections: ReadonlyMap<string, Direction> = new Map([
  ['gen_ai.gpu.memory.used', 'lower'],
  ['gen_ai.co2.emissions', 'lower'],
  ['gen_ai.power.cost', 'lower'],
  ['gen_ai.energy.consumed', 'lower'],
  ['gen_ai.client.operation.duration', 'lower'],
  ['gen_ai.server.request.duration', 'lower'],
  ['gen_ai.server.time_to_first_token', 'lower'],
  ['gen_ai.server.time_per_output_token', 'lower'],
  ['http.client.request.duration', 'lower'],
  ['http.server.request.duration', 'lower'],
]);

/** The series that are one metric of one benchmark: they differ in their resource at most. */
export interface Group extends Metric {
  readonly name: string;
  readonly series: readonly Series[];
}

export function groupsOf(series: readonly Series[]): Group[] {
  const groups = new Map<string, { first: Series; series: Series[] }>();
  for (const each of series) {
    const key = JSON.stringify([each.benchmark, each.name, each.unit, each.accumulation, each.attributes]);
    const group = groups.get(key);
    if (group) group.series.push(each);
    else groups.set(key, { first: each, series: [each] });
  }
  return [...groups.values()].map(({ first, series: all }) => ({
    benchmark: first.benchmark,
    name: first.name,
    metric: labelled(first),
    unit: first.unit,
    direction: oneOf(directions, first.metadata[DIRECTION_KEY]) ?? knownDirections.get(first.name) ?? 'none',
    series: all,
  }));
}

function labelled({ name, attributes }: Series): string {
  const labels = Object.entries(attributes).map(([key, value]) => `${key}=${value}`);
  return labels.length === 0 ? name : `${name}{${labels.join(',')}}`;
}

/**
 * A level's points are samples; a total is the sum of its increments, over all series; a distribution is its mean, from
 * sums and counts, and its count.
 */
export function readingsOf(group: Group): Reading[] {
  const [first] = group.series;
  if (first === undefined) return [];
  const grain = oneOf(grains, first.metadata[GRAIN_KEY]);
  const distribution = distributionOf(group);
  if (distribution) return ofDistribution(group, distribution);
  if (grain !== undefined) return [asWritten(group, grain, oneOf(formulaNames, first.metadata[FORMULA_KEY]))];
  if (first.accumulation === 'level') {
    return [
      reading(
        group,
        'iteration',
        group.series.flatMap(({ points }) => numbersOf(points)),
      ),
    ];
  }
  const increments = group.series.flatMap((series) => numbersOf(closingPoints(series)));
  return [reading(group, 'repetition', [sum(increments)])];
}

/** What a distribution's file condensed already: extremes, buckets, quantiles. */
export function aggregatesOf(group: Group): Aggregate[] {
  const distribution = distributionOf(group);
  if (distribution === null) return [];
  const { benchmark, metric, unit, direction } = group;
  const aggregate = (statistic: string, value: number | null, of = { unit, direction }): Aggregate[] =>
    value === null ? [] : [{ benchmark, metric, ...of, statistic, value }];
  return [
    ...aggregate('min', distribution.min),
    ...aggregate('max', distribution.max),
    ...distribution.quantiles.flatMap(({ quantile, value }) => aggregate(percentileName(quantile), value)),
    ...distribution.buckets.flatMap(({ bound, count }) =>
      aggregate(`bucket up to ${bound ?? 'infinity'}`, count, { unit: '', direction: 'none' }),
    ),
  ];
}

function reading(group: Group, grain: Grain, values: readonly number[]): Reading {
  const { benchmark, metric, unit, direction } = group;
  return { benchmark, metric, unit, direction, grain, values };
}

function asWritten(group: Group, grain: Grain, formula: FormulaName | undefined): Reading {
  const points = group.series.flatMap((series) => series.points);
  const plain = reading(group, grain, numbersOf(points));
  return formula === undefined
    ? plain
    : { ...plain, additive: { formula, terms: points.map(({ terms }) => terms) } };
}

function ofDistribution(group: Group, { count, sum: total }: Distribution): Reading[] {
  const counted = reading({ ...group, unit: '', direction: 'none' }, 'repetition', [count]);
  const named = [{ ...counted, metric: `${group.metric}.count` }];
  if (total === null) return named;
  const mean = { ...group, metric: `${group.metric}.mean` };
  return [...additiveReading(mean, 'ratio', { numerator: total, denominator: count }), ...named];
}

/** The points that together are the whole: every increment, or the last total before each reset and at the end. */
function closingPoints({ points, accumulation }: Series): readonly Point[] {
  if (accumulation !== 'cumulative') return points;
  return points.filter((point, index) => {
    const next = points[index + 1];
    return next === undefined || isReset(point, next);
  });
}

/** A counter that began anew has a later start or, where no start is told, a smaller total. */
function isReset(point: Point, next: Point): boolean {
  const size = ({ value }: Point) => (typeof value === 'number' ? value : value.count);
  const restarted = point.start !== null && next.start !== null && next.start !== point.start;
  return restarted || size(next) < size(point);
}

/** The whole of all distributions of the group, or null where it holds numbers. */
function distributionOf({ series }: Group): Distribution | null {
  const parts = series
    .flatMap(closingPoints)
    .flatMap(({ value }) => (typeof value === 'number' ? [] : [value]));
  return parts.length === 0 ? null : parts.reduce(merged);
}

function merged(a: Distribution, b: Distribution): Distribution {
  const sameBounds =
    a.buckets.length === b.buckets.length &&
    a.buckets.every(({ bound }, index) => bound === b.buckets[index]?.bound);
  const either = (left: number | null, right: number | null, choose: (...values: number[]) => number) =>
    left === null || right === null ? null : choose(left, right);
  return {
    count: a.count + b.count,
    sum: either(a.sum, b.sum, (left = 0, right = 0) => left + right),
    min: either(a.min, b.min, Math.min),
    max: either(a.max, b.max, Math.max),
    buckets: sameBounds
      ? a.buckets.map(({ bound, count }, index) => ({ bound, count: count + (b.buckets[index]?.count ?? 0) }))
      : [],
    quantiles: [],
  };
}

function percentileName(quantile: number): string {
  return `p${Number((quantile * 100).toPrecision(12))}`;
}

function numbersOf(points: readonly Point[]): number[] {
  return points.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function oneOf<Word extends string>(words: readonly Word[], given: string | undefined): Word | undefined {
  return words.find((word) => word === given);
}
