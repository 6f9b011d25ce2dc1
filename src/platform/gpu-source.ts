import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { GpuSample } from '../model/telemetry.ts';
import { askTool, failureOf, messageOf } from './ask-tool.ts';
import { onLines } from './lines.ts';

/** amd-smi and rocm-smi start Python each time. */
const POLL_INTERVAL_MS = 1000;
/** A driver without persistence mode is loaded for the first row. */
const FIRST_ROW_MS = 10_000;
/** A tool whose rows are older than this when they come holds them back in a buffer. */
const LATE_MS = 1000;
/** A row that says it is older than this has another clock. */
const OTHER_CLOCK_MS = 60_000;
/** Seconds without a row, from which a stream is given up. */
const SILENT_SECONDS = 5;

/** What one tool says of the GPUs, from when it first answered until it is stopped. */
export interface GpuSource {
  /** What went wrong since, for people; null where nothing did. */
  readonly trouble: () => string | null;
  readonly stop: () => void;
}

/** Takes samples and the moment that they are of, on the clock of process.hrtime.bigint(). */
export type Keep = (samples: readonly GpuSample[], at: bigint) => void;

export interface Question {
  readonly tool: string;
  readonly words: readonly string[];
  readonly parse: (text: string) => readonly GpuSample[];
}

/** Asks again and again, once at a time; rejects where the first answer holds no sample. */
export async function poll({ tool, words, parse }: Question, keep: Keep): Promise<GpuSource> {
  const ask = async () => {
    const before = process.hrtime.bigint();
    const samples = parse(await askTool(tool, words));
    if (samples.length === 0) throw new Error('it gave no sample');
    keep(samples, (before + process.hrtime.bigint()) / 2n);
  };
  await ask();
  let asking = false;
  let asked = 0;
  const failures: string[] = [];
  const timer = setInterval(async () => {
    if (asking) return;
    asking = true;
    asked += 1;
    await ask().catch((error) => failures.push(messageOf(error)));
    asking = false;
  }, POLL_INTERVAL_MS);
  timer.unref();
  return {
    trouble: () =>
      failures.length === 0
        ? null
        : `${tool} failed ${failures.length} of ${asked} times during the job (${failures.at(-1)})`,
    stop: () => clearInterval(timer),
  };
}

export interface Stream {
  readonly tool: string;
  readonly words: readonly string[];
  /** The sample in a line, and when it was taken in ms since 1970 where the line tells; null where it is no row. */
  readonly read: (line: string) => { readonly sample: GpuSample; readonly takenMs: number | null } | null;
  /** What to ask where the stream holds rows back, falls silent or ends. */
  readonly instead: Question;
}

/** Follows a long-lived process that writes a row again and again; one that fails in it is asked in its place. */
export async function follow(stream: Stream, keep: Keep): Promise<GpuSource> {
  const rows = await openStream(stream, keep);
  if (rows === null) return poll(stream.instead, keep);
  let source: GpuSource = { trouble: () => null, stop: rows.stop };
  let stopped = false;
  void rows.ended.then(async (why) => {
    if (stopped) return;
    const told = `${stream.tool} stopped during the job (${why})`;
    source = { trouble: () => told, stop: () => {} };
    source = await replacement(stream.instead, told, keep);
    if (stopped) source.stop();
  });
  return {
    trouble: () => source.trouble(),
    stop: () => {
      stopped = true;
      source.stop();
    },
  };
}

async function replacement(question: Question, told: string, keep: Keep): Promise<GpuSource> {
  try {
    const { trouble, stop } = await poll(question, keep);
    return { trouble: () => [told, trouble()].filter((text) => text !== null).join('; '), stop };
  } catch (error) {
    return { trouble: () => `${told} and does not answer any more (${messageOf(error)})`, stop: () => {} };
  }
}

interface Rows {
  /** Why there are no more. */
  readonly ended: Promise<string>;
  readonly stop: () => void;
}

/** Resolves with the first row; null where that does not come, or comes too late to be one of many. */
async function openStream({ tool, words, read }: Stream, keep: Keep): Promise<Rows | null> {
  const child = spawnLineBuffered(tool, words);
  const stderr = collected(child);
  const closed = new Promise<string>((resolve) => {
    child.once('close', (code) => resolve(failureOf(stderr(), `exit code ${code}`)));
  });
  let silent = 0;
  const firstAgeMs = new Promise<number>((resolve) => {
    const lines = child.stdout?.setEncoding('utf8');
    if (!lines) return;
    onLines(lines, (line) => {
      const row = read(line);
      if (row === null) return;
      silent = 0;
      const ageMs = ageOf(row.takenMs);
      keep([row.sample], process.hrtime.bigint() - BigInt(Math.round(ageMs * 1e6)));
      resolve(ageMs);
    });
  });
  const close = () => {
    clearInterval(watch);
    child.stdout?.destroy();
    child.kill('SIGKILL');
    child.unref();
  };
  let watch: NodeJS.Timeout | undefined;
  const tooLate = wait(FIRST_ROW_MS, Number.POSITIVE_INFINITY, { ref: false });
  const ageMs = await Promise.race([firstAgeMs, tooLate, closed.then(() => Number.POSITIVE_INFINITY)]);
  if (ageMs > LATE_MS) {
    close();
    return null;
  }
  const fellSilent = new Promise<string>((resolve) => {
    watch = setInterval(() => {
      silent += 1;
      if (silent === SILENT_SECONDS) resolve(`no row for ${SILENT_SECONDS} s`);
    }, 1000).unref();
  });
  return {
    ended: Promise.race([closed, fellSilent]).finally(close),
    stop: close,
  };
}

/** The end of what it wrote to stderr so far. */
function collected(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (more: string) => {
    text = (text + more).slice(-2000);
  });
  return () => text;
}

/** In ms; 0 where the row does not tell its time, or tells that of another clock. */
function ageOf(takenMs: number | null): number {
  const age = takenMs === null ? 0 : Date.now() - takenMs;
  return age > 0 && age < OTHER_CLOCK_MS ? age : 0;
}

/** Into a pipe nvidia-smi writes blocks of 4 KiB, which is seconds of rows, unless coreutils' stdbuf makes it write lines. */
function spawnLineBuffered(tool: string, words: readonly string[]): ChildProcess {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const unbuffered =
    process.platform === 'linux' && folders.some((folder) => existsSync(join(folder, 'stdbuf')));
  const [program, ...before] = unbuffered ? ['stdbuf', '-oL', tool] : [tool];
  const child = spawn(program ?? tool, [...before, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TZ: 'UTC' },
  });
  child.on('error', () => {});
  return child;
}
