import { isAbsolute, join } from 'node:path';
import { InputError } from '../errors.ts';
import type { ModelBenchmark } from '../model/benchmark.ts';
import type { BenchmarkEnvironment } from '../model/environment.ts';
import type { Reading } from '../model/reading.ts';
import { explainEnding } from './ending.ts';
import { explainModelFailure } from './model-errors.ts';
import type { MeasurePorts, ModelFile, OnnxRuntime, ProcessEnd } from './ports.ts';
import { chooseProvider, type ProviderChoice } from './provider.ts';
import type { Repetition, RunSettings } from './repetition.ts';
import { type Measured, type WorkerJob, type WorkerReport, WorkerReportSchema } from './worker-messages.ts';

const DEFAULT_WARMUP_RUNS = 10;
const DEFAULT_WARMUP_MS = 1000;
/** Ten runs of a very slow model would warm up for ever; a number of runs that the user asked for is kept. */
const WARMUP_LIMIT_MS = 30_000;
/** A slow model gets fewer timed runs, in coarse steps, so that a small change of speed does not change their number. */
const DEFAULT_ITERATIONS = [300, 100, 30, 10, 5];
const BUDGET_MS = 30_000;

/**
 * Settings of glibc's allocator. Without them a model with large outputs is up to five times slower in most processes and
 * not in others, because each run maps and unmaps its memory.
 */
const allocator = {
  MALLOC_MMAP_THRESHOLD_: '1073741824',
  MALLOC_TRIM_THRESHOLD_: '2147483648',
  MALLOC_TOP_PAD_: '268435456',
};

/** All that a model's process is started with. */
interface Prepared {
  readonly benchmark: ModelBenchmark;
  readonly runtime: OnnxRuntime;
  readonly file: ModelFile;
  readonly choice: ProviderChoice;
  readonly job: WorkerJob;
}

/**
 * Measures one repetition of a model in a fresh process. `latency_ms` (one value a run) and `peak_rss_mib` are compared;
 * session creation, first run and CPU time a run are shown. Throws InputError where the model cannot be measured.
 */
export async function runModel(
  benchmark: ModelBenchmark,
  settings: RunSettings,
  ports: MeasurePorts,
): Promise<Repetition> {
  const prepared = await prepare(benchmark, settings, ports);
  const end = await ports.processes.run({
    program: ports.node,
    arguments: [ports.worker],
    folder: settings.folder,
    environment: { ...allocator, ORT_DISABLE_TELEMETRY: '1' },
    timeoutMs: settings.timeoutMs,
    echo: false,
    job: prepared.job,
  });
  const measured = measuredOf(end, prepared, settings);
  return {
    benchmark: benchmark.name,
    startedAt: end.startedAt,
    durationMs: end.wallMs,
    span: end.span,
    readings: readingsOf(benchmark.name, measured),
    aggregates: [],
    warnings: warningsOf(prepared, measured, end),
    timeline: {
      origin: BigInt(measured.origin),
      startsNs: measured.startsNs,
      latenciesNs: measured.latenciesNs,
    },
    cpuMs: Object.values(measured.usage).reduce((sum, { userMs, systemMs }) => sum + userMs + systemMs, 0),
    conditions: conditionsOf(prepared, measured),
  };
}

async function prepare(
  benchmark: ModelBenchmark,
  settings: RunSettings,
  ports: MeasurePorts,
): Promise<Prepared> {
  const { model, inputShapes, warmup, iterations } = benchmark;
  const path = isAbsolute(model) ? model : join(settings.folder, model);
  const file = await ports.modelFile(path);
  checkFile(model, path, file);
  const runtime = await ports.onnxruntime(settings.folder);
  const choice = chooseProvider(benchmark.provider, ports.machine, runtime);
  const job: WorkerJob = {
    onnxruntime: runtime.folder,
    model: path,
    provider: choice.provider,
    // One core stays free for the rest of the machine: with all of them, spinning threads wait for each other.
    threads: choice.provider === 'cpu' ? Math.max(1, ports.machine.cores - 1) : 1,
    ...inputShapes,
    warmup: {
      iterations: warmup ?? DEFAULT_WARMUP_RUNS,
      milliseconds: settings.warmupMs ?? (warmup === null ? DEFAULT_WARMUP_MS : 0),
      limitMs: warmup === null ? WARMUP_LIMIT_MS : Number.POSITIVE_INFINITY,
    },
    iterations: iterations === null ? DEFAULT_ITERATIONS : [iterations],
    budgetMs: BUDGET_MS,
  };
  return { benchmark, runtime, file, choice, job };
}

function checkFile(model: string, path: string, file: ModelFile | null): asserts file is ModelFile {
  if (file === null) {
    throw new InputError({
      what: `there is no such model file (${path})`,
      where: { source: model },
      next: 'Check the path, which is relative to working-directory, and that an earlier step made or fetched the file',
    });
  }
  if (file.bytes === 0) {
    throw new InputError({
      what: 'the model file is empty',
      where: { source: model },
      next: 'Export or download it again',
    });
  }
  if (file.head.startsWith('version https://git-lfs')) {
    throw new InputError({
      what: 'this is a Git LFS pointer, not the model itself',
      where: { source: model },
      next: 'Give actions/checkout lfs: true',
    });
  }
}

function measuredOf(end: ProcessEnd, prepared: Prepared, settings: RunSettings): Measured {
  const report = reportOf(end);
  const { benchmark, runtime, choice } = prepared;
  if (report?.kind === 'measured') return report;
  if (report?.kind === 'failed') {
    throw explainModelFailure({
      model: benchmark.model,
      provider: choice.provider,
      runtime: `onnxruntime-node ${runtime.version}`,
      failure: report,
      stderr: end.stderr,
    });
  }
  const subject = `the process that measures ${benchmark.model} by ${choice.provider}`;
  throw explainEnding(benchmark.name, subject, end, settings.timeoutMs);
}

function reportOf(end: ProcessEnd): WorkerReport | null {
  const [message] = end.messages;
  return message === undefined ? null : WorkerReportSchema.parse(message);
}

function readingsOf(benchmark: string, measured: Measured): Reading[] {
  const once = (metric: string, unit: string, direction: Reading['direction'], value: number): Reading => ({
    benchmark,
    metric,
    unit,
    direction,
    grain: 'repetition',
    values: [value],
  });
  const { userMs, systemMs } = measured.usage.timed;
  const latencies = Array.from(measured.latenciesNs, (nanoseconds) => nanoseconds / 1e6);
  return [
    {
      benchmark,
      metric: 'latency_ms',
      unit: 'ms',
      direction: 'lower',
      grain: 'iteration',
      values: latencies,
    },
    ...(measured.peakRssMiB === null ? [] : [once('peak_rss_mib', 'MiB', 'lower', measured.peakRssMiB)]),
    once('session_creation_ms', 'ms', 'none', measured.sessionCreationMs),
    once('first_run_ms', 'ms', 'none', measured.firstRunMs),
    once('cpu_ms_per_run', 'ms', 'none', (userMs + systemMs) / latencies.length),
  ];
}

function conditionsOf(
  { runtime, file, choice, job, benchmark }: Prepared,
  measured: Measured,
): BenchmarkEnvironment {
  const { warmup } = job;
  return {
    provider: { asked: benchmark.provider, used: choice.provider },
    threads: job.threads,
    runtime: `onnxruntime-node ${runtime.version}`,
    inputs: Object.fromEntries(measured.inputs.map(({ name, type, shape }) => [name, `${type}[${shape}]`])),
    settings: {
      allocator: Object.entries(allocator)
        .map((entry) => entry.join('='))
        .join(' '),
      cpuFallback: choice.provider === 'cpu' ? 'not applicable' : 'refused',
      executionMode: 'sequential',
      graphOptimization: 'all',
      inputValues: measured.inputsSha256,
      iterations: benchmark.iterations === null ? 'default' : String(benchmark.iterations),
      warmup: `${warmup.iterations} runs and ${warmup.milliseconds} ms`,
    },
    modelSha256: file.sha256,
  };
}

function warningsOf({ choice, job, benchmark }: Prepared, measured: Measured, end: ProcessEnd): string[] {
  const { iterations, milliseconds } = measured.warmup;
  const given = Object.keys({ ...benchmark.inputShapes.ranges });
  const unused = given.filter((name) => !measured.inputs.some((input) => input.name === name));
  const crashed = end.ending.kind !== 'exited' || end.ending.code !== 0;
  return [
    ...(choice.warning === null ? [] : [choice.warning]),
    ...(iterations < job.warmup.iterations
      ? [`warm-up was ended after ${Math.round(milliseconds / 1000)} s with ${iterations} runs`]
      : []),
    ...unused.map((name) => `input-shapes has a range for ${name}, which is no input of the model`),
    ...(crashed ? ['the process did not end in order after it had measured'] : []),
    ...end.warnings,
  ];
}
