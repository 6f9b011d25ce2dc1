import { InputError } from '../errors.ts';

/** What to do about errors of the system that no part expects in particular. */
const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk of this machine is full: free some of it',
  EDQUOT: 'The disk quota is used up: free some of it',
  EACCES: 'Check who may read and write there',
  EPERM: 'Check who may read and write there',
  EROFS: 'That place cannot be written to: choose another',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n)',
  ENFILE: 'Too many files are open on this machine: end what opens them',
  ENOMEM: 'Memory has run out: measure less, or use a larger machine',
  EAGAIN: 'No more processes can be started: raise the limit (ulimit -u)',
};

/** The message of an error for people. What is not theirs to mend is called so; the stack is shown when debugging only. */
export function tellError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = process.env.RUNNER_DEBUG === '1' ? `\n${error.stack}` : '';
  if (error instanceof InputError) return `${error.message}${stack}`;
  const remedy = remedies[String((error as NodeJS.ErrnoException).code)];
  if (remedy !== undefined) return `${error.message}. ${remedy}. This is not a verdict.${stack}`;
  return `${error.message} (This is not a verdict. If it looks like a defect of aaco, report it with the log of a run with debug logging (RUNNER_DEBUG=1).)${stack}`;
}
