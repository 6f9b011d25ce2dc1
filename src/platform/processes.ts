import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { InputError } from '../errors.ts';
import { cleanEnvironment } from '../measure/clean-environment.ts';
import type { Ending, ProcessEnd, ProcessRequest, ProcessRunner } from '../measure/ports.ts';
import { neutralise } from '../measure/workflow-commands.ts';
import { onLines } from './lines.ts';
import { endGroup, isGroupAlive, signalGroup } from './process-group.ts';
import { canWatchMemory, watchMemory } from './process-memory.ts';

const TAIL_LINES = 40;
const TEXT_CHARACTERS = 64 * 1024;
const STREAM_GRACE_MS = 1000;

export interface ProcessOptions {
  /** The environment that children start from, once tokens are taken out of it. */
  readonly environment: NodeJS.ProcessEnv;
  /** Ends the running group, and lets none start afterwards. */
  readonly cancel: AbortSignal;
  /** Receives each line of output that is to be shown, safe to print. */
  readonly print: (line: string) => void;
  /** Told how each process ended, for debug logging. */
  readonly debug?: (line: string) => void;
  /** Told the id of each group when it starts, and null when it is gone, for a later step that reaps what a crash left. */
  readonly onGroup?: (leader: number | null) => void;
}

/** Runs benchmark processes, each in a process group of its own that does not outlive this process's orderly end. */
export function createProcessRunner(options: ProcessOptions): ProcessRunner {
  return {
    run: async (request) => {
      options.cancel.throwIfAborted();
      const startedAt = new Date().toISOString();
      const start = process.hrtime.bigint();
      const child = spawnGroup(request, options.environment);
      const leader = await leaderOf(child, request);
      const killOnExit = () => signalGroup(leader, 'SIGKILL');
      process.once('exit', killOnExit);
      options.onGroup?.(leader);
      try {
        const end = await follow(child, leader, start, request, options);
        options.debug?.(`process ${leader} (${request.program} in ${request.folder}): ${endOf(end)}`);
        return { startedAt, ...end };
      } finally {
        process.off('exit', killOnExit);
        options.onGroup?.(null);
      }
    },
  };
}

function endOf({ ending, wallMs, peakRssMiB }: Omit<ProcessEnd, 'startedAt'>): string {
  const how = { exited: 'exit code', killed: 'ended by', 'timed-out': 'timed out' }[ending.kind];
  const what =
    ending.kind === 'exited' ? ` ${ending.code}` : ending.kind === 'killed' ? ` ${ending.signal}` : '';
  const memory = peakRssMiB === null ? 'not measured' : `${Math.round(peakRssMiB)} MiB`;
  return `${how}${what} after ${Math.round(wallMs)} ms, peak memory ${memory}`;
}

function spawnGroup(request: ProcessRequest, environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(request.program, request.arguments, {
    cwd: request.folder,
    env: { ...cleanEnvironment(environment), ...request.environment },
    stdio: ['ignore', 'pipe', 'pipe', request.job ? 'ipc' : 'pipe'],
    serialization: 'advanced',
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
}

async function leaderOf(child: ChildProcess, { program, folder }: ProcessRequest): Promise<number> {
  if (child.pid !== undefined) return child.pid;
  const [cause] = await once(child, 'error').catch((error: unknown) => [error]);
  throw new InputError({
    what: `${program} could not be started in ${folder} (${(cause as Error).message})`,
    next: 'Check that the working directory exists and that the program is installed on this runner',
    cause,
  });
}

async function follow(
  child: ChildProcess,
  leader: number,
  start: bigint,
  request: ProcessRequest,
  options: ProcessOptions,
): Promise<Omit<ProcessEnd, 'startedAt'>> {
  const output = collect(child, request.echo ? options.print : () => {});
  const memory = request.watchMemory && canWatchMemory() ? watchMemory(leader) : null;
  const stop = stopWhenDue(leader, request.timeoutMs, options.cancel);
  // How a process ended that has not heard its job says more than that it did not hear it.
  if (request.job) child.send(request.job, () => {});
  const ending = await endingOf(child);
  const end = process.hrtime.bigint();
  const peakRssMiB = memory?.stop() ?? null;
  const stopped = stop.disarm();
  const left = stopped === null && isGroupAlive(leader);
  if (stopped !== null || left) await endGroup(leader);
  await drain(child);
  options.cancel.throwIfAborted();
  return {
    ending: stopped === 'timed-out' ? { kind: 'timed-out' } : ending,
    span: { start, end },
    wallMs: Number(end - start) / 1e6,
    peakRssMiB,
    ...output(),
    warnings: left ? ['it left processes running, which were ended'] : [],
  };
}

async function endingOf(child: ChildProcess): Promise<Ending> {
  const [code, signal] = await once(child, 'exit');
  return signal === null ? { kind: 'exited', code } : { kind: 'killed', signal };
}

/** Ends the group on time-out and on cancellation; `disarm` says which of the two it was, or null. */
function stopWhenDue(leader: number, timeoutMs: number, cancel: AbortSignal) {
  let stopped: 'timed-out' | 'cancelled' | null = null;
  const stop = (reason: 'timed-out' | 'cancelled') => {
    stopped ??= reason;
    void endGroup(leader);
  };
  const onCancel = () => stop('cancelled');
  const timer = setTimeout(() => stop('timed-out'), timeoutMs);
  cancel.addEventListener('abort', onCancel, { once: true });
  return {
    disarm: () => {
      clearTimeout(timer);
      cancel.removeEventListener('abort', onCancel);
      return stopped;
    },
  };
}

/** Gathers what the child says; the returned function gives what was gathered so far. */
function collect(child: ChildProcess, show: (line: string) => void) {
  const tail: string[] = [];
  const messages: unknown[] = [];
  const text = { stderr: '', report: '' };
  const keepLine = (line: string) => {
    const safe = neutralise(line);
    tail.push(safe);
    if (tail.length > TAIL_LINES) tail.shift();
    show(safe);
  };
  const keepText = (stream: Readable | null, name: keyof typeof text) =>
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text[name] = (text[name] + chunk).slice(-TEXT_CHARACTERS);
    });
  if (child.stdout) onLines(child.stdout.setEncoding('utf8'), keepLine);
  if (child.stderr) onLines(child.stderr.setEncoding('utf8'), keepLine);
  keepText(child.stderr, 'stderr');
  keepText(child.stdio[3] as Readable | null, 'report');
  child.on('message', (message) => messages.push(message));
  return () => ({ tail, messages, ...text });
}

/** Waits for what is still in the pipes, but not for a process that escaped its group and holds them open. */
async function drain(child: ChildProcess): Promise<void> {
  const disconnected = child.connected ? once(child, 'disconnect') : Promise.resolve();
  const pipes = [child.stdout, child.stderr, child.stdio[3] as Readable | null].filter(
    (pipe) => pipe !== null,
  );
  const closed = pipes.map((pipe) => (pipe.closed ? Promise.resolve() : once(pipe, 'close')));
  let timer: NodeJS.Timeout | undefined;
  const grace = new Promise((resolve) => {
    timer = setTimeout(resolve, STREAM_GRACE_MS);
  });
  await Promise.race([Promise.all([disconnected, ...closed]), grace]);
  clearTimeout(timer);
  for (const pipe of pipes) pipe.destroy();
}
