import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { seededInputs } from '../../src/measure/seeded-inputs.ts';
import { allocator } from '../../src/measure/start-worker.ts';
import { type WorkerJob, WorkerReportSchema } from '../../src/measure/worker-messages.ts';

/** A model with one float32 input, and how often it is run. */
export interface Subject {
  readonly name: string;
  /** Path of the file. */
  readonly model: string;
  readonly input: { readonly name: string; readonly shape: readonly number[] };
  readonly runs: number;
}

/** Of one process: its timed phase, all that lies between two runs included, divided by the runs. */
export interface Measured {
  readonly perRunMs: number;
}

/** Equal on all sides: the runner's own settings of the allocator, and a warm-up of so long. */
export const environment = { ...process.env, ...allocator, ORT_DISABLE_TELEMETRY: '1' };
export const WARM_UP_MS = 300;

const source = (path: string) => join(import.meta.dirname, '../..', path);

function jobOf({ model, runs }: Subject): WorkerJob {
  return {
    onnxruntime: dirname(createRequire(import.meta.url).resolve('onnxruntime-node/package.json')),
    model,
    provider: 'cpu',
    threads: 1,
    cpuFallback: false,
    dimensions: {},
    ranges: {},
    warmup: { iterations: 10, milliseconds: WARM_UP_MS, limitMs: 30_000 },
    iterations: [runs],
    budgetMs: 600_000,
  };
}

/** The product's own worker, asked as the product asks it. */
export async function measureOurs(subject: Subject): Promise<Measured> {
  const report = WorkerReportSchema.parse(await ask(source('src/measure/worker.ts'), jobOf(subject)));
  if (report.kind !== 'measured') throw new Error(`the worker answered ${JSON.stringify(report)}`);
  const { startsNs, latenciesNs } = report;
  return { perRunMs: ((startsNs.at(-1) ?? 0) + (latenciesNs.at(-1) ?? 0)) / startsNs.length / 1e6 };
}

/** session.run and nothing else: the clock is read before the first and after the last. */
export async function measureBare(subject: Subject): Promise<Measured> {
  return { perRunMs: Number(await ask(join(import.meta.dirname, 'bare-loop.ts'), jobOf(subject))) };
}

function ask(program: string, job: WorkerJob): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(program, { env: environment, serialization: 'advanced' });
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code} and without an answer`)));
    child.send(job);
  });
}

/** The values of the input, as the runner makes them, in a file beside the model. */
export function writeInput({ model, input }: Subject): string {
  const [seeded] = seededInputs([{ ...input, isTensor: true, type: 'float32' }], {
    dimensions: {},
    ranges: {},
  });
  if (!(seeded?.values instanceof Float32Array)) throw new Error('the input is not float32');
  writeFileSync(`${model}.input`, seeded.values);
  return `${model}.input`;
}
