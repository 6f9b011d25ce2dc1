import { createHash } from 'node:crypto';
import { InputError } from '../../errors.ts';
import { batchOf } from '../../model/batch.ts';
import type { BenchmarkClassification } from '../../model/bottleneck.ts';
import type { KernelMetrics, KernelSummary } from '../../model/kernel.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { convert } from '../../model/unit.ts';
import { benchmarksOf, foldersOf } from '../exported/benchmarks.ts';
import { gpuSamplesOf, systemSamplesOf } from '../exported/seed-samples.ts';
import type { Exporter, OutputFile } from '../format.ts';
import { type DerivedMetrics, derivedMetrics } from './derived-metrics.ts';
import { type RegressionVerdict, regressionVerdict } from './regression-verdict.ts';

/** A row of `inference_results.json`: exactly these keys, since the seed reads it by `InferenceResult(**row)`. */
interface InferenceResult {
  readonly iteration: number;
  readonly phase: 'warmup' | 'measurement';
  readonly latency_ms: number;
  readonly t_start_ns: number;
  readonly t_end_ns: number;
}

/**
 * AACO session bundles in the seed's form, one for each benchmark that has a latency: in the chosen folder itself, or in
 * a folder each where there are several. With a result of a comparison also the RegressionVerdict.
 */
export const aacoExporter: Exporter = {
  name: 'aaco',
  title: 'AACO session bundle',
  async write(snapshot, result): Promise<readonly OutputFile[]> {
    const benchmarks = latencyBenchmarks(snapshot);
    return [...foldersOf(benchmarks)].flatMap(([benchmark, folder]) => {
      const verdict = result && regressionVerdict(result, benchmark, benchmarks);
      return bundle(snapshot, benchmark, verdict).map(({ name, data }) => ({
        path: `${folder}${name}.json`,
        content: `${JSON.stringify(data, null, 2)}\n`,
      }));
    });
  },
};

/** Benchmarks with a latency in a unit of time. Throws InputError where there is none. */
export function latencyBenchmarks(snapshot: Snapshot): readonly string[] {
  const found = benchmarksOf(snapshot).filter((name) => inferenceResults(snapshot, name).length > 0);
  if (found.length > 0) return found;
  throw new InputError({
    what: 'no benchmark of the snapshot has a latency, which is what an AACO session consists of',
    where: { source: 'the snapshot', key: 'measurements' },
    next: 'Export as csv or parquet, which hold any metric',
  });
}

/** `YYYYMMDD_HHMMSS_` and six hexadecimal digits, the same for the same snapshot and benchmark. */
export function sessionId({ createdAt, name, provenance }: Snapshot, benchmark: string): string {
  const [date = '', time = ''] = createdAt.split('T');
  const identity = JSON.stringify([
    createdAt,
    name,
    benchmark,
    provenance.sha,
    provenance.runId,
    provenance.runAttempt,
  ]);
  const digest = createHash('sha256').update(identity).digest('hex').slice(0, 6);
  return `${date.replaceAll('-', '')}_${time.slice(0, 8).replaceAll(':', '')}_${digest}`;
}

/**
 * The iterations of all repetitions, warm-up first. A snapshot keeps latencies, not clock times: the rows are laid end
 * to end from 0.
 */
export function inferenceResults(snapshot: Snapshot, benchmark: string): InferenceResult[] {
  const rows: InferenceResult[] = [];
  let clock = 0;
  for (const phase of ['warmup', 'measurement'] as const) {
    for (const latency_ms of latencies(snapshot, benchmark, phase)) {
      const end = clock + Math.round(latency_ms * 1e6);
      rows.push({ iteration: rows.length, phase, latency_ms, t_start_ns: clock, t_end_ns: end });
      clock = end;
    }
  }
  return rows.some(({ phase }) => phase === 'measurement') ? rows : [];
}

const latencyNames = {
  warmup: /^warmup_latency(_ms)?$/,
  measurement: /^(request_)?latency(_ms)?$/,
};
const timeNames = /^(?:wall_|real_|cpu_)?time(?:_m?s)?$/;

/** Values in ms of the first latency, else of the first time, that the benchmark has. */
function latencies({ measurements }: Snapshot, benchmark: string, phase: 'warmup' | 'measurement'): number[] {
  const own = measurements.filter(
    (each) => each.benchmark === benchmark && convert(1, each.unit, 'ms') !== null,
  );
  const chosen =
    own.find(({ metric }) => latencyNames[phase].test(metric)) ??
    (phase === 'measurement' ? own.find(({ metric }) => timeNames.test(metric)) : undefined);
  return (chosen?.repetitions ?? [])
    .flat()
    .flatMap((value) => convert(value, chosen?.unit ?? '', 'ms') ?? []);
}

interface BundleFile {
  readonly name: string;
  readonly data: unknown;
}

function bundle(snapshot: Snapshot, benchmark: string, verdict: RegressionVerdict | undefined): BundleFile[] {
  const rows = inferenceResults(snapshot, benchmark);
  const of = (phase: InferenceResult['phase']) =>
    rows.filter((row) => row.phase === phase).map(({ latency_ms }) => latency_ms);
  const kernels = snapshot.kernels?.find((own) => own.benchmark === benchmark)?.metrics;
  const gpuSamples = gpuSamplesOf(snapshot, benchmark);
  const systemSamples = systemSamplesOf(snapshot, benchmark);
  const classification = snapshot.classification?.find((own) => own.benchmark === benchmark);
  const derived = derivedMetrics({
    warmup: of('warmup'),
    measurement: of('measurement'),
    batchSize: batchOf(snapshot.environment.benchmarks[benchmark]?.inputs) ?? undefined,
    kernels,
    gpuSamples: gpuSamples.map(({ timestamp_ns: _, ...sample }) => sample),
    systemSamples: systemSamples.map(({ timestamp_ns: _, ...sample }) => sample),
  });
  return [
    { name: 'session_meta', data: sessionMetadata(snapshot, benchmark) },
    { name: 'config', data: config(snapshot, benchmark, of('warmup').length) },
    { name: 'inference_results', data: rows },
    { name: 'derived_metrics', data: { ...flatSummary(derived), derived } },
    ...(classification ? [{ name: 'bottleneck', data: bottleneck(classification) }] : []),
    ...(kernels ? [{ name: 'kernel_summary', data: kernels.topKernels.map(kernelSummary) }] : []),
    ...(kernels ? [{ name: 'kernel_metrics', data: kernelMetrics(kernels) }] : []),
    ...(gpuSamples.length > 0 ? [{ name: 'gpu_samples', data: gpuSamples }] : []),
    ...(systemSamples.length > 0 ? [{ name: 'sys_samples', data: systemSamples }] : []),
    ...(verdict ? [{ name: 'verdict', data: verdict }] : []),
  ];
}

/** SessionMetadata of the seed. `config` also holds what identifies the measurement and what the clock times are. */
function sessionMetadata(snapshot: Snapshot, benchmark: string): object {
  const { environment, tool, provenance, createdAt, name } = snapshot;
  const [gpu] = environment.gpus;
  const { os } = environment;
  const batch = batchOf(environment.benchmarks[benchmark]?.inputs);
  return {
    session_id: sessionId(snapshot, benchmark),
    timestamp: createdAt,
    tag: name,
    hostname: 'unknown',
    platform: [os.platform, os.release, os.arch].filter(Boolean).join('-'),
    python_version: `none (Node.js ${environment.node})`,
    aaco_version: `${tool.name} ${tool.version}`,
    gpu: gpu ? { name: gpu.name, vendor: gpu.vendor, driver: gpu.driver, runtime: gpu.runtime } : {},
    model_path: null,
    backend: environment.benchmarks[benchmark]?.provider?.used ?? null,
    config: {
      model_name: benchmark,
      ...(batch !== null && { batch_size: batch }),
      commit: provenance.sha,
      repository: provenance.repository,
      run_id: provenance.runId,
      snapshot_schema: snapshot.schema,
      clock: 'iterations laid end to end from 0',
    },
  };
}

function config({ environment }: Snapshot, benchmark: string, warmups: number): object {
  const own = environment.benchmarks[benchmark];
  const batch = batchOf(own?.inputs);
  return {
    model_name: benchmark,
    backend: own?.provider?.used ?? null,
    device: environment.gpus[0]?.name ?? null,
    ...(batch !== null && { batch_size: batch }),
    warmup_iters: warmups,
  };
}

/** The flat names that AACO's own readers look for; what is not known is left out. */
function flatSummary({
  warmup_phase,
  measurement_phase,
  throughput,
  efficiency,
  gpu,
}: DerivedMetrics): object {
  const { kernel_amplification_ratio: kar, ...ratios } = efficiency;
  return {
    ...(warmup_phase && { warmup_iterations: warmup_phase.iterations, warmup_mean_ms: warmup_phase.mean_ms }),
    ...(measurement_phase && {
      measurement_iterations: measurement_phase.iterations,
      measurement_mean_ms: measurement_phase.mean_ms,
      measurement_std_ms: measurement_phase.std_ms,
      measurement_p99_ms: measurement_phase.p99_ms,
    }),
    ...(throughput.inferences_per_sec !== undefined && { throughput_ips: throughput.inferences_per_sec }),
    ...ratios,
    ...(kar !== undefined && { kar }),
    ...gpu,
  };
}

/** BottleneckClassification of the seed; indicators that are not known are left out. */
function bottleneck({ benchmark: _, ...classified }: BenchmarkClassification): object {
  const indicators = Object.entries(classified.indicators).flatMap(([name, value]) =>
    value === null ? [] : [[seedName(name), Number(value)]],
  );
  return { ...classified, indicators: Object.fromEntries(indicators) };
}

/** `gpuUtilPct` → `gpu_util_pct`, `sclkRangeMHz` → `sclk_range_mhz`. */
function seedName(name: string): string {
  return name.replace('MHz', 'Mhz').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Exactly the seed's keys. */
function kernelSummary({ medianTimeMs: _, ...summary }: KernelSummary): object {
  return renamed(summary);
}

function kernelMetrics({ topKernels, source: _, ...metrics }: KernelMetrics): object {
  return { ...renamed(metrics), top_kernels: topKernels.map(kernelSummary) };
}

function renamed(object: object): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [seedName(key), value]));
}
