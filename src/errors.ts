/** Where in which input something is wrong; every part that is known is shown. */
export interface Place {
  /** A file path, an input's name, a URL. */
  readonly source: string;
  /** 1-based. */
  readonly line?: number;
  /** A key path such as `metrics[0].threshold`. */
  readonly key?: string;
}

export interface Problem {
  /** What is wrong, as a sentence without its full stop. */
  readonly what: string;
  readonly where?: Place;
  /** What the reader can do next, as a sentence without its full stop. */
  readonly next: string;
  /** Lines that say more, such as the last output of a program; shown below. */
  readonly details?: string;
  readonly cause?: unknown;
}

/** The text of a place: `file.json line 3, key a.b`. */
function formatPlace(place: Place): string {
  const line = place.line === undefined ? '' : ` line ${place.line}`;
  const key = place.key === undefined ? '' : `, key ${place.key}`;
  return `${place.source}${line}${key}`;
}

/**
 * An error whose message a user can act on: what, where, what to do. It ends the run with exit code 2 (command) or a
 * failed job (action) and is never a verdict.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    const where = problem.where ? `${formatPlace(problem.where)}: ` : '';
    const details = problem.details === undefined ? '' : `\n${problem.details}`;
    super(
      `${where}${problem.what}. ${problem.next}.${details}`,
      problem.cause === undefined ? undefined : { cause: problem.cause },
    );
    this.problem = problem;
  }
}
