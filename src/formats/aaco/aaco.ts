import { sum } from 'simple-statistics';
import type { Aggregate, Parsed, Reading } from '../../model/reading.ts';
import type { Format, Source } from '../format.ts';
import { additiveReading } from '../parsed/additive-reading.ts';
import { readingCollector } from '../parsed/reading-collector.ts';
import { hasKeys } from '../syntax/json-head.ts';
import { parseIllustrative, parseManagedBaseline } from './condensed.ts';
import { derivedMetrics, type Sample } from './derived-metrics.ts';
import { aggregate, directionOfName, unitOfName } from './names.ts';
import {
  batchSize,
  benchmarkName,
  environmentOf,
  type Row,
  readRows,
  readSession,
  refuseEmpty,
  type SessionFiles,
} from './session.ts';

type Collected = Pick<Parsed, 'readings' | 'warnings'>;

type Kind = 'bundle' | 'tree' | 'rows' | 'latencies' | 'managed' | 'illustrative';

const seen: Readonly<Record<Kind, string>> = {
  bundle: 'a session bundle',
  tree: 'a session tree',
  rows: 'inference results',
  latencies: 'an inference result with its latencies',
  managed: 'a managed baseline',
  illustrative: 'an illustrative session or baseline',
};

/** AMD AI Compute Observatory: sessions in the seed's form and in its code's, and its baselines. */
export const aaco: Format = {
  name: 'aaco',
  title: 'AACO session or baseline',
  matches(source) {
    const kind = kindOf(source);
    return kind && `AACO: ${seen[kind]}`;
  },
  async parse(source): Promise<Parsed> {
    if (source.kind === 'folder') return parseSession(source);
    const kind = kindOf(source);
    if (kind === 'managed') return parseManagedBaseline(source);
    if (kind === 'illustrative') return parseIllustrative(source);
    const rows = await readRows(source);
    const nothing = { metadata: null, kernels: null, gpuSamples: [], systemSamples: [], derived: null };
    return parsedSession({ ...nothing, rows });
  },
};

function kindOf(source: Source): Kind | undefined {
  if (source.kind === 'folder') {
    if (/^(?:inference_results|session_meta)\.json$/m.test(source.head)) return 'bundle';
    return /^session\.json$/m.test(source.head) && /^runtime\/$/m.test(source.head) ? 'tree' : undefined;
  }
  if (hasKeys(source, 'array', 'phase', 'latency_ms')) return 'rows';
  if (hasKeys(source, 'object', 'latencies_ms')) return 'latencies';
  if (hasKeys(source, 'object', 'model_name', 'metrics', 'content_hash')) return 'managed';
  const isBaseline = hasKeys(source, 'object', 'metadata', 'kernels', 'thresholds');
  return isBaseline || hasKeys(source, 'object', 'session_id', 'metadata', 'environment')
    ? 'illustrative'
    : undefined;
}

async function parseSession(folder: Source): Promise<Parsed> {
  const files = await readSession(folder);
  refuseEmpty(files, folder);
  return parsedSession(files);
}

/** Raw latencies as readings; what is derived from them, from samples and from kernels as aggregates. */
function parsedSession(files: SessionFiles): Parsed {
  const benchmark = benchmarkName(files.metadata);
  const rows = files.rows ?? [];
  const measured = rows.filter(({ phase }) => phase !== 'warmup');
  const latencies = latenciesOf(benchmark, rows);
  const samples = samplesOf(benchmark, files.gpuSamples);
  return {
    readings: [...latencies.readings, ...rates(benchmark, measured, files), ...samples.readings],
    aggregates: rows.length > 0 ? derived(benchmark, rows, files) : recorded(benchmark, files),
    warnings: [
      ...(rows.length > 0 ? [] : ['the session has no raw latencies, only what was derived from them']),
      ...latencies.warnings,
      ...samples.warnings,
    ],
    environment: environmentOf(files.metadata),
    ...(files.kernels && {
      kernels: {
        source: 'device',
        executions: [],
        summaries: files.kernels,
        wallNs: null,
        inferences: measured.length || null,
      },
    }),
  };
}

/** Warm-up is shown beside and never compared; the phases of a language model are metrics of their own. */
function latenciesOf(benchmark: string, rows: readonly Row[]): Collected {
  const collector = readingCollector();
  for (const { phase, latency_ms: value, decode_phase } of rows) {
    const warmup = phase === 'warmup';
    const metric = `${warmup ? 'warmup_' : ''}${decode_phase ? `${decode_phase}_` : ''}latency_ms`;
    const direction = warmup ? 'none' : 'lower';
    collector.add({ benchmark, metric, unit: 'ms', direction, grain: 'iteration', value });
  }
  return collector.collected();
}

/** Iterations over their summed time, with both terms. */
function rates(benchmark: string, measured: readonly Row[], { metadata }: SessionFiles): Reading[] {
  const seconds = sum(measured.map(({ latency_ms }) => latency_ms)) / 1000;
  const rate = (metric: string, unit: string, numerator: number) =>
    additiveReading({ benchmark, metric, unit, direction: 'higher' }, 'ratio', {
      numerator,
      denominator: seconds,
    });
  const batch = batchSize(metadata);
  return [
    ...rate('inferences_per_sec', '1/s', measured.length),
    ...(batch === undefined ? [] : rate('samples_per_sec', 'samples/s', measured.length * batch)),
  ];
}

function samplesOf(benchmark: string, samples: readonly Sample[]): Collected {
  const devices = new Set(samples.map(({ device_id }) => device_id));
  const collector = readingCollector();
  for (const { device_id, ...sample } of samples) {
    const name = devices.size > 1 ? `${benchmark} (gpu ${device_id})` : benchmark;
    for (const [metric, value] of Object.entries(sample)) {
      if (value === null) continue;
      collector.add({
        benchmark: name,
        metric,
        unit: unitOfName(metric),
        direction: 'none',
        grain: 'iteration',
        value,
      });
    }
  }
  return collector.collected();
}

function derived(benchmark: string, rows: readonly Row[], files: SessionFiles): Aggregate[] {
  const phase = (wanted: boolean) =>
    rows.filter((row) => (row.phase === 'warmup') === wanted).map(({ latency_ms }) => latency_ms);
  const { gpuSamples, systemSamples } = files;
  const metrics = derivedMetrics({
    warmup: phase(true),
    measurement: phase(false),
    gpuSamples,
    systemSamples,
  });
  return [
    ...Object.entries(metrics.latency).map(([name, value]) => latencyAggregate(benchmark, name, value)),
    ...Object.entries({ ...metrics.system, ...metrics.gpu }).map(([name, value]) =>
      aggregate(benchmark, name, value),
    ),
    ...recorded(benchmark, files).filter(({ metric }) =>
      /^(?:gpu_active_ratio|kernel_amplification_ratio|microkernel_pct)$/.test(metric),
    ),
  ];
}

/** `p95_ms` is the statistic p95 of `latency_ms`; what is no time (`cov_pct`) is a metric of its own. */
function latencyAggregate(benchmark: string, name: string, value: number): Aggregate {
  const statistic = /^(.*)_ms$/.exec(name)?.[1];
  if (statistic === undefined) return { ...aggregate(benchmark, name, value), direction: 'none' };
  const direction = statistic === 'std' || statistic === 'jitter' ? 'none' : directionOfName('latency_ms');
  return { benchmark, metric: 'latency_ms', unit: 'ms', direction, statistic, value };
}

/** What `derived_metrics.json` says; `kar` has three meanings in AACO, in this file it is the amplification ratio. */
function recorded(benchmark: string, { derived: numbers }: SessionFiles): Aggregate[] {
  return Object.entries(numbers ?? {}).map(([name, value]) => {
    const metric = name === 'kar' ? 'kernel_amplification_ratio' : name;
    return aggregate(benchmark, metric, value);
  });
}
