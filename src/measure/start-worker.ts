import { isAbsolute, join } from 'node:path';
import { InputError } from '../errors.ts';
import type { ModelBenchmark } from '../model/benchmark.ts';
import { explainEnding } from './ending.ts';
import { explainModelFailure, explanationOf, type FailedModel } from './model-errors.ts';
import type { MeasurePorts, ModelFile, OnnxRuntime, ProcessEnd } from './ports.ts';
import { chooseProvider, type ProviderChoice } from './provider.ts';
import type { RunSettings } from './repetition.ts';
import {
  type WorkerFailure,
  type WorkerJob,
  type WorkerReport,
  WorkerReportSchema,
} from './worker-messages.ts';

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
export const allocator = {
  MALLOC_MMAP_THRESHOLD_: '1073741824',
  MALLOC_TRIM_THRESHOLD_: '2147483648',
  MALLOC_TOP_PAD_: '268435456',
};

/** All that a model's process is started with. */
export interface PreparedModel {
  readonly benchmark: ModelBenchmark;
  readonly runtime: OnnxRuntime;
  readonly file: ModelFile;
  readonly choice: ProviderChoice;
  readonly job: WorkerJob;
}

/** Finds the model, its runtime and its provider. Throws InputError where one of them is not there. */
export async function prepareModel(
  benchmark: ModelBenchmark,
  settings: RunSettings,
  ports: MeasurePorts,
): Promise<PreparedModel> {
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
    cpuFallback: benchmark.cpuFallback ?? false,
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

type Kind = Exclude<WorkerReport['kind'], 'failed'>;
type ReportOf<Wanted extends Kind> = Extract<WorkerReport, { readonly kind: Wanted }>;

/** Runs the worker until it has sent the wanted report. Throws InputError that explains why it has not. */
export async function runWorker<Wanted extends Kind>(
  wanted: Wanted,
  prepared: PreparedModel,
  settings: RunSettings,
  ports: MeasurePorts,
): Promise<{ readonly end: ProcessEnd; readonly report: ReportOf<Wanted> }> {
  const end = await ports.processes.run({
    program: ports.node,
    arguments: [ports.worker],
    folder: settings.folder,
    environment: { ...allocator, ORT_DISABLE_TELEMETRY: '1' },
    timeoutMs: settings.timeoutMs,
    echo: false,
    job: prepared.job,
  });
  const [message] = end.messages;
  const report = message === undefined ? null : WorkerReportSchema.parse(message);
  const { benchmark, runtime, choice } = prepared;
  if (isReport(report, wanted)) return { end, report };
  const failed = (failure: WorkerFailure): FailedModel => ({
    model: benchmark.model,
    provider: choice.provider,
    runtime: `onnxruntime-node ${runtime.version}`,
    gpus: ports.machine.gpus,
    failure,
    stderr: end.stderr,
  });
  if (report?.kind === 'failed') throw explainModelFailure(failed(report));
  const subject = `the process that measures ${benchmark.model} by ${choice.provider}`;
  // Native libraries that are there in part end the process; what they wrote before says why.
  const { ending } = end;
  const stopped = ending.kind === 'timed-out' || (ending.kind === 'killed' && ending.signal === 'SIGKILL');
  const why = stopped ? null : explanationOf(failed({ kind: 'failed', phase: 'session', message: '' }));
  throw explainEnding(benchmark.name, subject, end, settings.timeoutMs, why);
}

function isReport<Wanted extends Kind>(
  report: WorkerReport | null,
  wanted: Wanted,
): report is ReportOf<Wanted> {
  return report?.kind === wanted;
}
