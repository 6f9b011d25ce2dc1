import { InputError } from '../errors.ts';

/** The message of an error for people. What is not theirs to mend is called so; the stack is shown when debugging only. */
export function tellError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = process.env.RUNNER_DEBUG === '1' ? `\n${error.stack}` : '';
  if (error instanceof InputError) return `${error.message}${stack}`;
  return `${error.message} (This is not a verdict. If it looks like a defect of aaco, report it with the log of a run with debug logging (RUNNER_DEBUG=1).)${stack}`;
}
