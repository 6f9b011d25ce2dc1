import { z } from 'zod';
import { InputError } from '../../errors.ts';
import type { KernelSummary } from '../../model/kernel.ts';
import type { Source } from '../format.ts';
import { checkShape, parseJson, readJson } from '../syntax/json.ts';
import type { Sample } from './derived-metrics.ts';

const text = z.string().nullish();

/** One iteration: the seed's five keys, and `iter_idx` and `measure` as AACO's own runner writes them. */
const RowSchema = z
  .object({
    iteration: z.number().int().nonnegative().optional(),
    iter_idx: z.number().int().nonnegative().optional(),
    phase: z.enum(['warmup', 'measurement', 'measure']),
    latency_ms: z.number().nonnegative(),
    t_start_ns: z.number().nullish(),
    t_end_ns: z.number().nullish(),
    decode_phase: z.enum(['prefill', 'decode']).nullish(),
  })
  .refine((row) => row.iteration !== undefined || row.iter_idx !== undefined, {
    message: 'is missing, or iter_idx in its place',
    path: ['iteration'],
  });
export type Row = z.infer<typeof RowSchema>;
const RowsSchema = z.array(RowSchema);

/** SessionMetadata of the seed and of AACO's code, whose names differ; only what tells the machine and the batch. */
const MetadataSchema = z.looseObject({
  aaco_version: text,
  hostname: text,
  platform: text,
  gpu: z
    .looseObject({ name: text, driver: text, driver_version: text, rocm_version: text })
    .or(z.literal(''))
    .nullish(),
  model_path: text,
  backend: z.union([z.string(), z.looseObject({ name: text, provider: text })]).nullish(),
  config: z.looseObject({ batch_size: z.number().positive().optional(), model_name: text }).nullish(),
  host: z.looseObject({ hostname: text, os: text, cpu_model: text }).nullish(),
  workload: z
    .looseObject({
      model_name: text,
      model_path: text,
      dtype: text,
      batch_size: z.number().positive().optional(),
    })
    .nullish(),
});
type Metadata = z.infer<typeof MetadataSchema>;

const SummariesSchema = z.array(
  z
    .object({
      kernel_name: z.string(),
      calls: z.number().int().positive(),
      total_time_ms: z.number().nonnegative(),
      avg_time_us: z.number().nonnegative(),
      min_time_us: z.number().nonnegative().nullish(),
      max_time_us: z.number().nonnegative().nullish(),
      std_time_us: z.number().nonnegative().nullish(),
      pct_total: z.number(),
    })
    .transform(
      (summary): KernelSummary => ({
        kernelName: summary.kernel_name,
        calls: summary.calls,
        totalTimeMs: summary.total_time_ms,
        avgTimeUs: summary.avg_time_us,
        minTimeUs: summary.min_time_us ?? null,
        maxTimeUs: summary.max_time_us ?? null,
        stdTimeUs: summary.std_time_us ?? null,
        pctTotal: Math.min(100, summary.pct_total),
      }),
    ),
);

const SamplesSchema = z.array(z.record(z.string(), z.union([z.number(), z.string(), z.null()])));

/** What a session folder holds; null where it has no such file. */
export interface SessionFiles {
  readonly rows: readonly Row[] | null;
  readonly metadata: Metadata | null;
  readonly kernels: readonly KernelSummary[] | null;
  readonly gpuSamples: readonly Sample[];
  readonly systemSamples: readonly Sample[];
  /** `derived_metrics.json`, nested values left out. */
  readonly derived: Readonly<Record<string, number>> | null;
}

const places = {
  rows: ['inference_results.json', 'runtime/inference_iters.json', 'metrics/inference_iters.json'],
  metadata: ['session_meta.json', 'session.json'],
  kernels: ['kernel_summary.json', 'profiler/kernel_summary.json', 'rocprof/kernel_summary.json'],
  gpu: ['gpu_samples.json', 'telemetry/gpu_samples.json'],
  system: ['sys_samples.json', 'telemetry/sys_samples.json'],
  derived: ['derived_metrics.json', 'metrics/derived_metrics.json'],
} as const;

/** A flat bundle or a session tree. Throws InputError where a file in it is not what it should be. */
export async function readSession(folder: Source): Promise<SessionFiles> {
  const derived = await read(folder, places.derived, z.record(z.string(), z.unknown()));
  return {
    rows: await read(folder, places.rows, RowsSchema),
    metadata: await read(folder, places.metadata, MetadataSchema),
    kernels: await read(folder, places.kernels, SummariesSchema),
    gpuSamples: ((await read(folder, places.gpu, SamplesSchema)) ?? []).map(gpuSample),
    systemSamples: ((await read(folder, places.system, SamplesSchema)) ?? []).map(numbersOnly),
    derived: derived && numbersOnly(derived),
  };
}

async function read<Schema extends z.ZodType>(folder: Source, names: readonly string[], schema: Schema) {
  for (const name of names) {
    const source = await folder.find(name);
    if (source) return readJson(source, schema);
  }
  return null;
}

/** The iterations of a lone `inference_results.json`, or of `InferenceResult.to_dict()` with its `latencies_ms`. */
export async function readRows(source: Source): Promise<readonly Row[]> {
  const data = parseJson(await source.text(), source.path);
  const where = { source: source.path };
  if (Array.isArray(data)) return checkShape(RowsSchema, data, where);
  const { latencies_ms } = checkShape(
    z.object({ latencies_ms: z.array(z.number().nonnegative()).min(1) }),
    data,
    where,
  );
  return latencies_ms.map((latency_ms, iteration) => ({ iteration, phase: 'measurement', latency_ms }));
}

/** AACO's own sampler writes 0 where rocm-smi did not answer: no GPU has 0 W, 0 °C, 0 MHz or 0 MB of memory. */
function gpuSample(raw: z.infer<typeof SamplesSchema>[number]): Sample {
  const sample = numbersOnly(raw);
  const known = (...keys: readonly string[]) =>
    keys.map((key) => sample[key]).find((value) => value != null) || null;
  return {
    device_id: sample.device_id ?? 0,
    gpu_util_pct: sample.gpu_util_pct ?? null,
    mem_util_pct: sample.mem_util_pct ?? null,
    temp_c: known('temp_c'),
    power_w: known('power_w'),
    sclk_mhz: known('sclk_mhz', 'gfx_clock_mhz'),
    mclk_mhz: known('mclk_mhz', 'mem_clock_mhz'),
    vram_used_mb: known('vram_used_mb'),
  };
}

function numbersOnly(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(raw).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/** Throws InputError where a session has neither iterations nor metrics derived from them. */
export function refuseEmpty({ rows, derived }: SessionFiles, source: Source): void {
  if (rows?.length || derived) return;
  throw new InputError({
    what: 'the session holds neither inference_results.json nor derived_metrics.json',
    where: { source: source.path },
    next: 'Check that the benchmark ran to its end',
  });
}

/** Dotted names to text, as far as the metadata tells them. */
export function environmentOf(metadata: Metadata | null): Readonly<Record<string, string>> {
  if (metadata === null) return {};
  const gpu = metadata.gpu || null;
  const { backend, host, workload } = metadata;
  const known: Readonly<Record<string, string | null | undefined>> = {
    'aaco.version': metadata.aaco_version,
    hostname: metadata.hostname ?? host?.hostname,
    os: metadata.platform ?? host?.os,
    'cpu.model': host?.cpu_model,
    'gpu.name': gpu?.name,
    'gpu.driver': gpu?.driver ?? gpu?.driver_version,
    'gpu.rocm': gpu?.rocm_version,
    backend: typeof backend === 'string' ? backend : (backend?.provider ?? backend?.name),
    model: metadata.model_path ?? workload?.model_path,
    dtype: workload?.dtype,
  };
  const isKnown = (entry: [string, unknown]): entry is [string, string] =>
    !!entry[1] && entry[1] !== 'Unknown';
  return Object.fromEntries(Object.entries(known).filter(isKnown));
}

/** The model's name, or `aaco` where the session does not tell. */
export function benchmarkName(metadata: Metadata | null): string {
  const path = metadata?.model_path ?? metadata?.workload?.model_path;
  const file = path
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/\.onnx$/, '');
  return metadata?.config?.model_name || metadata?.workload?.model_name || file || 'aaco';
}

export function batchSize(metadata: Metadata | null): number | undefined {
  return metadata?.config?.batch_size ?? metadata?.workload?.batch_size;
}
