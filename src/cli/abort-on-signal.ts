import type { InputError } from '../errors.ts';

/** Aborted with `reason` once somebody ends the command, as by Ctrl-C. */
export function abortOnSignal(reason: InputError): AbortSignal {
  const cancellation = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => cancellation.abort(reason));
  }
  return cancellation.signal;
}
