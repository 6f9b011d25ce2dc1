import { InputError, type Problem } from '../errors.ts';
import type { Ending, ProcessEnd } from './ports.ts';

const SHOWN_LINES = 10;

/** By their number, those that end a program that went wrong. */
const signals: Readonly<Record<number, string>> = {
  4: 'SIGILL',
  6: 'SIGABRT',
  8: 'SIGFPE',
  9: 'SIGKILL',
  11: 'SIGSEGV',
  15: 'SIGTERM',
};

/** The error of a process that did not end well; `subject` starts the sentence: `the command`. `why` is what is known of the cause. */
export function explainEnding(
  benchmark: string,
  subject: string,
  end: Pick<ProcessEnd, 'ending' | 'tail'>,
  timeoutMs: number,
  why: Pick<Problem, 'what' | 'next'> | null = null,
): InputError {
  const tail = end.tail.slice(-SHOWN_LINES);
  return new InputError({
    what: `${subject} ${describe(end.ending, timeoutMs)}${why === null ? '' : `: ${why.what}`}`,
    where: { source: benchmark },
    next: why?.next ?? remedyFor(end.ending),
    ...(tail.length > 0 && { details: `Its last lines were:\n${tail.join('\n')}` }),
  });
}

function describe(ending: Ending, timeoutMs: number): string {
  if (ending.kind === 'timed-out') return `did not end within ${formatDuration(timeoutMs)} and was stopped`;
  if (ending.kind === 'killed') return `was ended by ${ending.signal}`;
  const signal = signals[ending.code - 128];
  return `ended with exit code ${ending.code}${signal === undefined ? '' : `, which is ${signal}`}`;
}

/** A shell reports a child that was killed by signal n as exit code 128 + n. */
function remedyFor(ending: Ending): string {
  if (ending.kind === 'timed-out') return 'Raise timeout-minutes, or make the benchmark shorter';
  const killed = ending.kind === 'killed' ? ending.signal === 'SIGKILL' : ending.code === 137;
  if (killed) return 'The usual cause is that memory ran out: use a smaller benchmark, or a larger runner';
  return 'Run it by hand on the same checkout to see why';
}

function formatDuration(ms: number): string {
  const seconds = ms / 1000;
  return seconds < 90
    ? `${Number(seconds.toPrecision(2))} seconds`
    : `${Number((seconds / 60).toPrecision(2))} minutes`;
}
