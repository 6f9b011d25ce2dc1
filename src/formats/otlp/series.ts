import { BENCHMARK_ATTRIBUTE, TERM_PREFIX } from './own-names.ts';
import type { DistributionPoint, NumberPoint, OtlpMetric, ResourceMetrics, Temporality } from './schema.ts';
import { usualUnit } from './unit.ts';

type Attributes = Readonly<Record<string, string>>;

/** `level`: each point is a sample. `delta`: points add up. `cumulative`: each point is a total since the start. */
type Accumulation = 'level' | 'delta' | 'cumulative';

export interface Distribution {
  readonly count: number;
  readonly sum: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Count of each bucket with its upper bound, which the last one has not. */
  readonly buckets: readonly { readonly bound: number | null; readonly count: number }[];
  readonly quantiles: readonly { readonly quantile: number; readonly value: number }[];
}

/** A number or a distribution, at a time in ns since 1970; `start` is when its accumulation began. */
export interface Point {
  readonly time: bigint;
  readonly start: bigint | null;
  readonly value: number | Distribution;
  /** The additive terms of the value, where we wrote it ourselves. */
  readonly terms: Readonly<Record<string, number>>;
}

/** The points of one metric of one resource with equal attributes, in order of time, over all exports. */
export interface Series {
  readonly benchmark: string;
  readonly name: string;
  readonly unit: string;
  readonly accumulation: Accumulation;
  /** What tells this series from others of the metric: `gpu_id` and the like. */
  readonly attributes: Attributes;
  readonly metadata: Attributes;
  readonly points: readonly Point[];
}

/** Attributes that describe a device and do not tell it from another. */
const descriptive = ['gpu_name', 'gpu.name', 'hw.name'];

interface Located {
  readonly key: string;
  readonly series: Omit<Series, 'points'>;
  readonly points: readonly Point[];
}

/** All points of all exports, gathered into series in the order in which they first appear. */
export function seriesOf(exports: readonly ResourceMetrics[]): Series[] {
  const gathered = new Map<string, Located & { readonly points: Point[] }>();
  for (const located of eachMetric(exports).flatMap(locate)) {
    const known = gathered.get(located.key);
    if (known) known.points.push(...located.points);
    else gathered.set(located.key, { ...located, points: [...located.points] });
  }
  return [...gathered.values()].map(({ series, points }) => ({
    ...series,
    points: points.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)),
  }));
}

/** What is missing or unclear in the exports, as sentences. */
export function notesOf(exports: readonly ResourceMetrics[]): string[] {
  const notes = eachMetric(exports).flatMap(({ metric }) => {
    const empty = numberPoints(metric).filter((point) => numberOf(point) === null).length;
    const vague = [metric.sum, metric.histogram, metric.exponentialHistogram].some(
      (data) => data?.aggregationTemporality === 'unspecified' && data.dataPoints.length > 0,
    );
    return [
      ...(empty > 0 ? [`${metric.name}: points without a value are not measured`] : []),
      ...(vague ? [`${metric.name}: no aggregation temporality, read as cumulative`] : []),
    ];
  });
  return [...new Set(notes)];
}

interface MetricOfResource {
  readonly metric: OtlpMetric;
  readonly resource: Attributes;
  readonly scope: string;
}

function eachMetric(exports: readonly ResourceMetrics[]): MetricOfResource[] {
  return exports.flatMap(({ resource, scopeMetrics }) =>
    (scopeMetrics ?? []).flatMap(({ scope, metrics }) =>
      (metrics ?? []).map((metric) => ({
        metric,
        resource: resource?.attributes ?? {},
        scope: scope?.name ?? '',
      })),
    ),
  );
}

function locate({ metric, resource, scope }: MetricOfResource): Located[] {
  const { accumulation, points } = readPoints(metric);
  const { name, metadata } = metric;
  const unit = usualUnit(metric.unit ?? '');
  return points.map(({ attributes, ...point }) => ({
    key: JSON.stringify([resource, scope, name, unit, accumulation, labelsOf(attributes)]),
    series: {
      benchmark: attributes[BENCHMARK_ATTRIBUTE] || resource['service.name'] || scope || 'otlp',
      name,
      unit,
      accumulation,
      attributes: labelsOf(attributes),
      metadata,
    },
    points: [point],
  }));
}

function labelsOf(attributes: Attributes): Attributes {
  const isLabel = (key: string) =>
    key !== BENCHMARK_ATTRIBUTE && !key.startsWith(TERM_PREFIX) && !descriptive.includes(key);
  const sorted = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.filter(([key]) => isLabel(key)));
}

interface Read {
  readonly accumulation: Accumulation;
  readonly points: readonly (Point & { readonly attributes: Attributes })[];
}

function readPoints(metric: OtlpMetric): Read {
  const { gauge, sum, histogram, exponentialHistogram, summary } = metric;
  if (gauge) return { accumulation: 'level', points: gauge.dataPoints.flatMap(numberPoint) };
  if (sum) {
    // A sum that may fall, as it stands, is a level: memory in use, not work done.
    const isLevel = !sum.isMonotonic && sum.aggregationTemporality !== 'delta';
    const accumulation = isLevel ? 'level' : accumulationOf(sum.aggregationTemporality);
    return { accumulation, points: sum.dataPoints.flatMap(numberPoint) };
  }
  const data = histogram ?? exponentialHistogram;
  const points: readonly DistributionPoint[] = data?.dataPoints ?? summary?.dataPoints ?? [];
  const accumulation = accumulationOf(data?.aggregationTemporality ?? 'cumulative');
  return { accumulation, points: points.flatMap(distributionPoint) };
}

function accumulationOf(temporality: Temporality): Accumulation {
  return temporality === 'delta' ? 'delta' : 'cumulative';
}

function numberPoints({ gauge, sum }: OtlpMetric): readonly NumberPoint[] {
  return (gauge ?? sum)?.dataPoints ?? [];
}

function numberOf({ asInt, asDouble, flags }: NumberPoint): number | null {
  return isUnrecorded(flags) ? null : (asDouble ?? asInt ?? null);
}

function isUnrecorded(flags: number | null | undefined): boolean {
  return ((flags ?? 0) & 1) === 1;
}

function numberPoint(point: NumberPoint): Read['points'] {
  const value = numberOf(point);
  return value === null ? [] : [{ ...timesOf(point), value }];
}

function distributionPoint(point: DistributionPoint): Read['points'] {
  if (isUnrecorded(point.flags) || point.count === null || point.count === undefined) return [];
  const bounds = point.explicitBounds ?? [];
  const value: Distribution = {
    count: point.count,
    sum: point.sum ?? null,
    min: point.min ?? null,
    max: point.max ?? null,
    buckets: (point.bucketCounts ?? []).map((count, index) => ({ bound: bounds[index] ?? null, count })),
    quantiles: point.quantileValues ?? [],
  };
  return [{ ...timesOf(point), value }];
}

function timesOf(point: NumberPoint | DistributionPoint) {
  const terms = Object.entries(point.attributes)
    .filter(([key]) => key.startsWith(TERM_PREFIX))
    .map(([key, value]) => [key.slice(TERM_PREFIX.length), Number(value)] as const);
  return {
    attributes: point.attributes,
    time: point.timeUnixNano ?? 0n,
    start: point.startTimeUnixNano ?? null,
    terms: Object.fromEntries(terms),
  };
}
