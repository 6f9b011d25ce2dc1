import type { Measurement, Snapshot } from '../../model/snapshot.ts';
import { benchmarksOf } from '../exported/benchmarks.ts';
import { gpuSamplesOf } from '../exported/seed-samples.ts';
import type { Exporter, OutputFile } from '../format.ts';
import {
  BENCHMARK_ATTRIBUTE,
  DIRECTION_KEY,
  FAILURE_MESSAGE,
  FAILURE_NAME,
  FAILURES_METRIC,
  FORMULA_KEY,
  GRAIN_KEY,
  TERM_PREFIX,
} from './own-names.ts';

/** OTLP's JSON: 64-bit integers are decimal text, enumerations numbers. */
interface KeyValue {
  readonly key: string;
  readonly value: { readonly stringValue: string } | { readonly doubleValue: number };
}
interface DataPoint {
  readonly attributes: readonly KeyValue[];
  readonly timeUnixNano: string;
  readonly asDouble?: number;
  readonly asInt?: string;
}

const AGGREGATION_TEMPORALITY_DELTA = 1;

/**
 * OTLP JSON, one export for each repetition, so that reading the files again gives the repetitions again. Every raw value
 * is a point of a gauge; the points of one repetition are 1 ns apart from its start on, which keeps their order where no
 * time of its own is known for a value. Terms of ratios and scores are attributes of their points.
 */
export const otlpExporter: Exporter = {
  name: 'otlp',
  title: 'OpenTelemetry metrics, OTLP JSON',
  async write(snapshot: Snapshot): Promise<readonly OutputFile[]> {
    const count = Math.max(1, ...snapshot.measurements.map(({ repetitions }) => repetitions.length));
    return Array.from({ length: count }, (_, repetition) => ({
      path: count === 1 ? 'otlp.json' : `otlp-${String(repetition + 1).padStart(4, '0')}.json`,
      content: `${JSON.stringify(exportOf(snapshot, repetition))}\n`,
    }));
  },
};

function exportOf(snapshot: Snapshot, repetition: number): object {
  const { name, tool, provenance, environment } = snapshot;
  const known: readonly (readonly [string, string | null | undefined])[] = [
    ['service.name', name],
    ['vcs.ref.head.revision', provenance.sha],
    ['vcs.ref.head.name', provenance.ref],
    ['os.type', environment.os.platform],
    ['host.arch', environment.os.arch],
    ['host.cpu.model.name', environment.cpu.model],
  ];
  const metrics = [...gaugesOf(snapshot, repetition), ...gpuGaugesOf(snapshot, repetition)];
  if (repetition === 0) metrics.push(...failuresOf(snapshot));
  return {
    resourceMetrics: [
      {
        resource: { attributes: known.flatMap(([key, value]) => (value ? [text(key, value)] : [])) },
        scopeMetrics: [{ scope: { name: tool.name, version: tool.version }, metrics }],
      },
    ],
  };
}

/** Measurements of one name, unit, direction and grain are one metric; their points say which benchmark they are of. */
function gaugesOf(snapshot: Snapshot, repetition: number): object[] {
  const gauges = new Map<string, { readonly of: Measurement; readonly dataPoints: DataPoint[] }>();
  for (const measurement of snapshot.measurements) {
    const { metric, unit, direction, grain, additive } = measurement;
    const key = JSON.stringify([metric, unit, direction, grain, additive?.formula]);
    const gauge = gauges.get(key) ?? { of: measurement, dataPoints: [] };
    for (const point of pointsOf(snapshot, measurement, repetition)) gauge.dataPoints.push(point);
    gauges.set(key, gauge);
  }
  return [...gauges.values()].flatMap(({ of, dataPoints }) => {
    const metadata = [text(DIRECTION_KEY, of.direction), text(GRAIN_KEY, of.grain)];
    if (of.additive) metadata.push(text(FORMULA_KEY, of.additive.formula));
    return dataPoints.length === 0
      ? []
      : [{ name: of.metric, unit: of.unit, gauge: { dataPoints }, metadata }];
  });
}

function pointsOf(snapshot: Snapshot, measurement: Measurement, repetition: number): DataPoint[] {
  const { benchmark, repetitions, additive } = measurement;
  const start = startOf(snapshot, benchmark, repetition);
  return (repetitions[repetition] ?? []).map((value, index) => {
    const terms = Object.entries(additive?.terms[repetition]?.[index] ?? {});
    const attributes = terms.map(([name, term]) => ({
      key: TERM_PREFIX + name,
      value: { doubleValue: term },
    }));
    return {
      attributes: [text(BENCHMARK_ATTRIBUTE, benchmark), ...attributes],
      timeUnixNano: String(start + BigInt(index)),
      asDouble: value,
    };
  });
}

const gpuMetrics = [
  { name: 'gen_ai.gpu.utilization', unit: '%', field: 'gpu_util_pct' },
  { name: 'gen_ai.gpu.memory.used', unit: 'MiB', field: 'vram_used_mb' },
  { name: 'gen_ai.gpu.memory.total', unit: 'MiB', field: 'vram_total_mb' },
  { name: 'gen_ai.gpu.temperature', unit: 'Cel', field: 'temp_c' },
  { name: 'gen_ai.gpu.power', unit: 'W', field: 'power_w' },
] as const;

/** GPU samples under the names that SMOLTRACE's metrics have. Their times count from the first of the repetition. */
function gpuGaugesOf(snapshot: Snapshot, repetition: number): object[] {
  const sampled = benchmarksOf(snapshot).flatMap((benchmark) => {
    const samples = gpuSamplesOf(snapshot, benchmark, repetition);
    const start = startOf(snapshot, benchmark, repetition);
    const first = samples[0]?.timestamp_ns ?? 0;
    return samples.map((sample) => {
      const name = snapshot.environment.gpus[sample.device_id]?.name;
      const attributes = [text(BENCHMARK_ATTRIBUTE, benchmark), text('gpu_id', String(sample.device_id))];
      if (name !== undefined) attributes.push(text('gpu_name', name));
      return { sample, time: start + BigInt(Math.round(sample.timestamp_ns - first)), attributes };
    });
  });
  return gpuMetrics.flatMap(({ name, unit, field }) => {
    const dataPoints = sampled.flatMap(({ sample, time, attributes }): DataPoint[] => {
      const value = sample[field];
      return value === null ? [] : [{ attributes, timeUnixNano: String(time), asDouble: value }];
    });
    return dataPoints.length === 0 ? [] : [{ name, unit, gauge: { dataPoints } }];
  });
}

/** Failures are not told by repetition, so they are all in the first export. */
function failuresOf({ failures, createdAt }: Snapshot): object[] {
  if (failures.length === 0) return [];
  const dataPoints = failures.map(({ benchmark, name, count, message }): DataPoint => {
    const attributes = [text(BENCHMARK_ATTRIBUTE, benchmark), text(FAILURE_NAME, name)];
    if (message !== undefined) attributes.push(text(FAILURE_MESSAGE, message));
    return { attributes, timeUnixNano: String(nanoseconds(createdAt)), asInt: String(count) };
  });
  const sum = { dataPoints, aggregationTemporality: AGGREGATION_TEMPORALITY_DELTA, isMonotonic: true };
  return [{ name: FAILURES_METRIC, description: 'failed tests, requests or sessions', unit: '1', sum }];
}

/** When the repetition began, in ns since 1970; where that is not recorded, when the snapshot was made. */
function startOf({ executions, createdAt }: Snapshot, benchmark: string, repetition: number): bigint {
  const own = executions?.find((each) => each.benchmark === benchmark && each.repetition === repetition);
  const start = Date.parse(own?.startedAt ?? createdAt);
  return Number.isNaN(start) ? nanoseconds(createdAt) : BigInt(start) * 1_000_000n;
}

function nanoseconds(date: string): bigint {
  return BigInt(Date.parse(date)) * 1_000_000n;
}

function text(key: string, value: string): KeyValue {
  return { key, value: { stringValue: value } };
}
