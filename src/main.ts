import { once } from 'node:events';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { setFailed } from '@actions/core';
import { remember } from './action/remember.ts';
import { tellError } from './edge/tell-error.ts';

/** The runner sends SIGKILL 10 s after it has cancelled; a benchmark that does not want to end takes 6 s to be ended. */
const CANCELLED_MS = 7000;
const CANCELLED = 'The run was cancelled, so there is no verdict.';
/** By the file that the runner names: what the step saved is missing where a signal met it before it could save anything. */
const isPost = basename(process.argv[1] ?? '') === 'post.js';
const cancellation = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (cancellation.signal.aborted) return;
    remember('cancelled', 'true');
    cancellation.abort(new Error(CANCELLED));
  });
}

/** Rejects where a cancelled run has not ended by itself, such as one that waits for an answer of GitHub. */
async function overdue(cancel: AbortSignal): Promise<never> {
  await once(cancel, 'abort');
  await wait(CANCELLED_MS);
  throw cancel.reason;
}

try {
  if (isPost) {
    const { cleanUp } = await import('./action/clean-up.ts');
    await cleanUp();
  } else {
    remember('started', 'true');
    const { perform } = await import('./action/perform.ts');
    await Promise.race([perform(cancellation.signal), overdue(cancellation.signal)]);
  }
} catch (error) {
  setFailed(cancellation.signal.aborted ? CANCELLED : tellError(error));
}
if (!isPost) remember('ended', 'true');
process.exit();
