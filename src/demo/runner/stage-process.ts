import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface StageOptions {
  readonly node: string;
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (stream: 'stdout' | 'stderr', line: string) => void;
  /** Multiplies the runner's waits; 1 is as on GitHub. */
  readonly patience: number;
}

export interface StageEnd {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface StageProcess {
  readonly finished: Promise<StageEnd>;
  /** SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL: to the node process only, as the runner does. */
  cancel(): void;
}

const SIGNALS: readonly (readonly [signal: NodeJS.Signals, afterMs: number])[] = [
  ['SIGINT', 0],
  ['SIGTERM', 7_500],
  ['SIGKILL', 10_000],
];
const STREAM_WAIT_MS = 5_000;

/** Starts node on a stage's script. */
export function startStage({ node, script, cwd, env, onLine, patience }: StageOptions): StageProcess {
  const child = spawn(node, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const drained = Promise.all([
    lines(child.stdout, (line) => onLine('stdout', line)),
    lines(child.stderr, (line) => onLine('stderr', line)),
  ]);
  const timers: NodeJS.Timeout[] = [];
  const exited = new Promise<StageEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }));
  });
  const finish = async (): Promise<StageEnd> => {
    const end = await exited;
    for (const timer of timers) clearTimeout(timer);
    // An orphan may hold the streams open for ever; the runner does not wait for it.
    const timer = setTimeout(() => {
      child.stdout.destroy();
      child.stderr.destroy();
    }, STREAM_WAIT_MS * patience);
    await drained;
    clearTimeout(timer);
    return end;
  };
  return {
    finished: finish(),
    cancel: () => {
      for (const [signal, after] of SIGNALS) {
        timers.push(setTimeout(() => child.kill(signal), after * patience));
      }
    },
  };
}

async function lines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const whole = (rest + text).split(/\r?\n/);
    rest = whole.pop() ?? '';
    for (const line of whole) onLine(line);
  });
  await once(stream, 'close');
  if (rest !== '') onLine(rest);
}
