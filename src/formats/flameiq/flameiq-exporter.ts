import { createHash } from 'node:crypto';
import { InputError } from '../../errors.ts';
import { evaluateSum } from '../../model/formula.ts';
import { metricId } from '../../model/metric.ts';
import type { Measurement, Snapshot } from '../../model/snapshot.ts';
import { convert } from '../../model/unit.ts';
import { median, quantile } from '../../statistics/quantile.ts';
import { benchmarksOf, fileName } from '../exported/benchmarks.ts';
import type { Exporter, OutputFile } from '../format.ts';
import { isFlatKey } from './flameiq.ts';

type FlatEntry = readonly [key: string, value: number];

/**
 * FlameIQ snapshots, schema v1, one for each benchmark (the schema has no room for several). A metric's number is the
 * median over repetitions of each repetition's median; latency percentiles are those of all raw values together.
 */
export const flameiqExporter: Exporter = {
  name: 'flameiq',
  title: 'FlameIQ snapshot, schema v1',
  async write(snapshot: Snapshot): Promise<readonly OutputFile[]> {
    const benchmarks = benchmarksOf(snapshot);
    if (benchmarks.length === 0) {
      throw new InputError({
        what: 'the snapshot has no measurement to write',
        where: { source: 'the snapshot' },
        next: 'Measure again; the benchmark gave no value',
      });
    }
    return benchmarks.map((benchmark, index) => ({
      path: benchmarks.length === 1 ? 'flameiq.json' : `flameiq-${index + 1}-${fileName(benchmark)}.json`,
      content: `${JSON.stringify(documentOf(snapshot, benchmark), null, 2)}\n`,
    }));
  },
};

function documentOf(snapshot: Snapshot, benchmark: string): object {
  const { provenance, createdAt, name, tool } = snapshot;
  const measurements = snapshot.measurements.filter((measurement) => measurement.benchmark === benchmark);
  const identity = [name, benchmark, createdAt, provenance.sha, provenance.runId, provenance.runAttempt];
  return {
    schema_version: 1,
    metadata: {
      run_id: nameBasedUuid(identity.join('|')),
      commit: provenance.sha,
      branch: provenance.ref?.replace(/^refs\/heads\//, '') ?? null,
      timestamp: createdAt.replace(/Z$/, '+00:00'),
      environment: provenance.runId === null ? 'local' : 'ci',
      tags: { benchmark, suite: name, tool: `${tool.name} ${tool.version}` },
    },
    metrics: nested(flatMetricsOf(measurements)),
  };
}

/** Flat keys with their values. Throws InputError for a negative number, which schema v1 cannot hold. */
function flatMetricsOf(measurements: readonly Measurement[]): ReadonlyMap<string, number> {
  const flat = new Map<string, number>();
  for (const measurement of measurements) {
    const own = standardEntries(measurement).filter(([key]) => !flat.has(key));
    for (const [key, value] of own.length > 0 ? own : customEntries(measurement, flat)) {
      if (value < 0) {
        throw new InputError({
          what: `the value ${value} is negative, which FlameIQ schema v1 cannot hold`,
          where: { source: 'the snapshot', key: metricId(measurement) },
          next: 'Export as csv or parquet, which hold any number',
        });
      }
      flat.set(key, value);
    }
  }
  return flat;
}

/** What a measurement is in the schema's own metrics, converted to its units; empty where it is none of them. */
function standardEntries(measurement: Measurement): readonly FlatEntry[] {
  const { metric, unit } = measurement;
  if (isFlatKey(metric)) return atCenter(metric, measurement);
  if (/^((request_)?latency(_ms)?|wall_ms)$/.test(metric)) return latencyEntries(measurement);
  if (/^(request_)?throughput$/.test(metric) && unit.endsWith('/s'))
    return atCenter('throughput', measurement);
  if (/^(peak_memory|peak_rss|memory)(_mi?b)?$/.test(metric)) return atCenter('memory_mb', measurement, 'MB');
  return metric === 'cpu_utilization' && unit === '%' ? atCenter('cpu_percent', measurement) : [];
}

function customEntries(measurement: Measurement, taken: ReadonlyMap<string, number>): readonly FlatEntry[] {
  const name = `custom.${measurement.metric.replaceAll('.', '_')}`;
  let key = name;
  for (let copy = 2; taken.has(key); copy++) key = `${name}_${copy}`;
  return atCenter(key, measurement);
}

/** Percentiles need raw values of iterations or requests; of whole repetitions there are too few. */
function latencyEntries({ repetitions, unit, grain }: Measurement): readonly FlatEntry[] {
  const values = repetitions.flat();
  if (values.length === 0) return [];
  const statistics: FlatEntry[] = [
    ['latency.mean', values.reduce((sum, value) => sum + value, 0) / values.length],
    ['latency.p50', quantile(values, 0.5)],
  ];
  if (grain !== 'repetition') {
    statistics.push(['latency.p95', quantile(values, 0.95)], ['latency.p99', quantile(values, 0.99)]);
  }
  return statistics.flatMap(([key, value]) => {
    const milliseconds = convert(value, unit, 'ms');
    return milliseconds === null ? [] : [[key, milliseconds] as const];
  });
}

function atCenter(key: string, measurement: Measurement, unit = measurement.unit): readonly FlatEntry[] {
  const value = centerOf(measurement);
  const converted = value === null ? null : convert(value, measurement.unit, unit);
  return converted === null ? [] : [[key, converted]];
}

/** A ratio or score from the sums of all its terms; else the median of the repetitions' medians; null without values. */
function centerOf({ repetitions, additive }: Measurement): number | null {
  if (additive) return evaluateSum(additive.formula, additive.terms.flat());
  const medians = repetitions.filter((values) => values.length > 0).map(median);
  return medians.length === 0 ? null : median(medians);
}

function nested(flat: ReadonlyMap<string, number>): object {
  const groupOf = (prefix: string) => {
    const members = [...flat].filter(([key]) => key.startsWith(prefix));
    const named = Object.fromEntries(members.map(([key, value]) => [key.slice(prefix.length), value]));
    return members.length === 0 ? {} : { [prefix.slice(0, -1)]: named };
  };
  const plain = Object.fromEntries([...flat].filter(([key]) => !key.includes('.')));
  return { ...groupOf('latency.'), ...plain, ...groupOf('custom.') };
}

/** The same snapshot has the same id whenever it is written: a UUID from a hash, in the form of version 8. */
function nameBasedUuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join('-');
}
