import { InputError } from '../../errors.ts';

/** Whose comment it is, and which run wrote it. */
export interface CommentMarker {
  readonly key: string;
  readonly runId: number;
  readonly runAttempt: number;
}

const KEY = /^[\w.-]{1,100}$/;
const FIRST_LINE = /^<!-- aaco:v1:([\w.-]{1,100}) run=(\d{1,15}) attempt=(\d{1,9}) -->(?:\r?\n|$)/;

/** The hidden first line of a comment. Throws InputError where the key could end it. */
export function formatMarker({ key, runId, runAttempt }: CommentMarker): string {
  if (KEY.test(key)) return `<!-- aaco:v1:${key} run=${runId} attempt=${runAttempt} -->`;
  throw new InputError({
    what: `${JSON.stringify(key)} cannot be the key of a comment`,
    next: 'Use letters, digits, ., _ and - only, at most 100 of them',
  });
}

/** The marker in a comment's first line; null where there is none. */
export function parseMarker(body: string): CommentMarker | null {
  const [, key, run, attempt] = FIRST_LINE.exec(body) ?? [];
  return key === undefined ? null : { key, runId: Number(run), runAttempt: Number(attempt) };
}

/** Whether `a` was written by a later run than `b`: run ids grow, and a repetition keeps its run's. */
export function isNewer(a: CommentMarker, b: CommentMarker): boolean {
  return a.runId > b.runId || (a.runId === b.runId && a.runAttempt > b.runAttempt);
}
