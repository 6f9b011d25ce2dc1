// Measures one model in a process of its own. It stays outside the bundle and imports nothing but Node.js itself, inputs and
// outputs, so that the measured process holds onnxruntime-node and little else.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { summarizeTensor } from './output-summary.ts';
import { placementOf } from './placement.ts';
import { digestInputs, MissingDimensions, type SeededInput, seededInputs } from './seeded-inputs.ts';
import type { Usage, WorkerFailure, WorkerJob, WorkerReport } from './worker-messages.ts';

type Runtime = typeof import('onnxruntime-node');
type Feeds = Record<string, Tensor>;

// onnxruntime-node 1.30 reads float16 tensors of Node.js 23+ as empty (its pull request 32323). Without the global it
// takes Uint16Array, which works everywhere.
Reflect.deleteProperty(globalThis, 'Float16Array');

class Failure extends Error {
  readonly phase: WorkerFailure['phase'];

  constructor(phase: WorkerFailure['phase'], cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.phase = phase;
  }
}

/** Whatever the work throws says afterwards in which phase it was. */
async function during<T>(phase: WorkerFailure['phase'], work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Failure(phase, error);
  }
}

async function measure(job: WorkerJob): Promise<WorkerReport> {
  const runtime = await during('runtime', () => createRequire(join(job.onnxruntime, '/'))(job.onnxruntime));
  const opened = await during('session', () => openSession(runtime, job));
  const inputs = await during('inputs', () => seededInputs(opened.session.inputMetadata, job));
  const feeds = feedsOf(runtime, inputs);
  if (job.profile) return profile(opened.session, feeds, job.profile.runs);
  const timed = await during('run', () => timeSession(opened.session, feeds, job));
  const peak = peakRssMiB();
  const outputs = await during('run', () => outputsOf(opened.session, feeds));
  return {
    kind: 'measured',
    inputs: inputs.map(({ name, type, shape, symbols }) => ({
      name,
      type,
      shape: [...shape],
      symbols: [...symbols],
    })),
    inputsSha256: digestInputs(inputs),
    sessionCreationMs: opened.milliseconds,
    ...timed,
    usage: { session: opened.usage, ...timed.usage },
    peakRssMiB: peak,
    outputs,
    ...(mayFallBack(job) && { placement: await placement(runtime, opened.session, feeds, job) }),
  };
}

/** What the model makes of its inputs, from a run that nothing is timed or counted of. */
async function outputsOf(session: InferenceSession, feeds: Feeds) {
  const outputs = await session.run(feeds);
  return session.outputNames.map((name) => {
    const tensor = outputs[name];
    if (tensor === undefined) throw new Error(`the model gave no output ${name}`);
    return summarizeTensor(name, tensor);
  });
}

function mayFallBack({ provider, cpuFallback }: WorkerJob): boolean {
  return provider !== 'cpu' && cpuFallback;
}

/** Counted in a session of its own, after all that is timed; the device may not hold the model twice. */
async function placement(runtime: Runtime, measured: InferenceSession, feeds: Feeds, job: WorkerJob) {
  await measured.release();
  const folder = mkdtempSync(join(tmpdir(), 'aaco-placement-'));
  try {
    const options = sessionOptions({ ...job, profile: { prefix: join(folder, 'profile'), runs: 1 } });
    await during('run', async () => {
      const session = await runtime.InferenceSession.create(job.model, options);
      await session.run(feeds);
      session.endProfiling();
    });
    const [file = ''] = readdirSync(folder);
    return placementOf(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The profiler writes its file when it is ended, and not to the end without that. */
async function profile(session: InferenceSession, feeds: Feeds, runs: number): Promise<WorkerReport> {
  await during('run', async () => {
    for (let run = 0; run < runs; run++) await session.run(feeds);
  });
  session.endProfiling();
  return { kind: 'profiled' };
}

async function openSession(runtime: Runtime, job: WorkerJob) {
  const usage = usageMeter();
  const start = process.hrtime.bigint();
  const session = await runtime.InferenceSession.create(job.model, sessionOptions(job));
  return { session, milliseconds: millisecondsSince(start), usage: usage() };
}

/** Unless a fallback is allowed, a node that the provider cannot run fails the session instead of being timed on the CPU. */
function sessionOptions(job: WorkerJob): InferenceSession.SessionOptions {
  return {
    executionProviders: [job.provider],
    intraOpNumThreads: job.threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    ...(job.profile && { enableProfiling: true, profileFilePrefix: job.profile.prefix }),
    ...(job.provider !== 'cpu' &&
      !job.cpuFallback && { extra: { session: { disable_cpu_ep_fallback: '1' } } }),
  };
}

async function timeSession(session: InferenceSession, feeds: Feeds, job: WorkerJob) {
  const usage = usageMeter();
  const start = process.hrtime.bigint();
  await session.run(feeds);
  const firstRunMs = millisecondsSince(start);
  const warmup = await warmUp(session, feeds, job.warmup);
  const warmupUsage = usage();
  const perRunMs = warmup.milliseconds / Math.max(1, warmup.iterations);
  const fitting = job.iterations.find((count) => count * perRunMs <= job.budgetMs);
  const timed = await timeRuns(session, feeds, fitting ?? Math.min(...job.iterations));
  return { firstRunMs, warmup, ...timed, usage: { warmup: warmupUsage, timed: usage() } };
}

async function warmUp(session: InferenceSession, feeds: Feeds, wanted: WorkerJob['warmup']) {
  const start = process.hrtime.bigint();
  let iterations = 0;
  let milliseconds = 0;
  while (
    milliseconds < wanted.limitMs &&
    (iterations < wanted.iterations || milliseconds < wanted.milliseconds)
  ) {
    await session.run(feeds);
    iterations++;
    milliseconds = millisecondsSince(start);
  }
  return { iterations, milliseconds };
}

async function timeRuns(session: InferenceSession, feeds: Feeds, count: number) {
  const startsNs = new Float64Array(count);
  const latenciesNs = new Float64Array(count);
  const origin = process.hrtime.bigint();
  for (let index = 0; index < count; index++) {
    const start = process.hrtime.bigint();
    await session.run(feeds);
    const end = process.hrtime.bigint();
    startsNs[index] = Number(start - origin);
    latenciesNs[index] = Number(end - start);
  }
  return { origin: origin.toString(), startsNs, latenciesNs };
}

function feedsOf(runtime: Runtime, inputs: readonly SeededInput[]): Feeds {
  return Object.fromEntries(
    inputs.map(({ name, type, values, shape }) => [name, new runtime.Tensor(type, values, shape)]),
  );
}

/** Each call returns what the process used since the call before. */
function usageMeter(): () => Usage {
  let last = process.resourceUsage();
  return () => {
    const before = last;
    last = process.resourceUsage();
    return {
      userMs: (last.userCPUTime - before.userCPUTime) / 1000,
      systemMs: (last.systemCPUTime - before.systemCPUTime) / 1000,
      voluntarySwitches: last.voluntaryContextSwitches - before.voluntaryContextSwitches,
      involuntarySwitches: last.involuntaryContextSwitches - before.involuntaryContextSwitches,
      majorFaults: last.majorPageFault - before.majorPageFault,
    };
  };
}

/** On Linux not from resourceUsage().maxRSS, which starts at the peak of the parent that forked this process. */
function peakRssMiB(): number | null {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  const kibibytes = /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) / 1024;
}

function millisecondsSince(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function send(report: WorkerReport): void {
  // Ends at once: tearing the native runtime down can take long and is measured by nobody.
  process.send?.(report, undefined, undefined, () => process.exit(0));
}

function failureOf(error: unknown): WorkerReport {
  const { phase, message, cause } = error instanceof Failure ? error : new Failure('run', error);
  const missing = cause instanceof MissingDimensions && { missing: [...cause.missing] };
  return { kind: 'failed', phase, message, ...missing };
}

process.once('message', (job) => {
  measure(job as WorkerJob).then(send, (error) => send(failureOf(error)));
});
