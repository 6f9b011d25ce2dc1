import { getState, saveState, setFailed } from '@actions/core';
import { cleanUp } from './action/clean-up.ts';
import { perform } from './action/perform.ts';
import { tellError } from './edge/tell-error.ts';
import { InputError } from './errors.ts';

const cancellation = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    saveState('cancelled', 'true');
    cancellation.abort(new InputError({ what: 'the run was cancelled, so there is no verdict' }));
  });
}

try {
  if (getState('started') === 'true') {
    await cleanUp();
  } else {
    saveState('started', 'true');
    await perform(cancellation.signal);
  }
} catch (error) {
  setFailed(tellError(error));
}
process.exit();
