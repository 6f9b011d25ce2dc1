import { findShards } from '../baseline/shards.ts';
import { InputError } from '../errors.ts';
import { DOWNLOAD_LIMITS } from '../platform/github/download.ts';
import { createRunHistory } from '../platform/github/runs.ts';
import { gateShards } from '../run-shards.ts';
import { findOwnBaseline } from './baseline.ts';
import { underCheck } from './check.ts';
import { findingsOf } from './findings.ts';
import { handOver } from './hand-over.ts';
import { publish } from './publish.ts';
import { isOnBaselineBranch, ownRun, type Session } from './session.ts';
import { keepSnapshot } from './store.ts';

/** Merges what the other jobs of this run measured, compares, tells; a failing verdict fails the job. */
export async function performCompare(session: Session, cancel: AbortSignal): Promise<void> {
  const { inputs, policy, event, github } = session;
  refuseToRerun(inputs.baseline);
  await underCheck(session, 'Comparing', cancel, async (check) => {
    const { name } = inputs;
    const gated = await gateShards(
      { name, policy, onBaselineBranch: isOnBaselineBranch(session) },
      {
        findShards: () =>
          findShards(createRunHistory(github), {
            name,
            runId: event.runId,
            repository: event.repository.name,
            maxBytes: DOWNLOAD_LIMITS.zipBytes,
          }),
        findBaseline: () => findOwnBaseline(session),
        keep: (candidate) => keepSnapshot(session, candidate),
      },
    );
    cancel.throwIfAborted();
    await handOver(session, gated.measured);
    const result = await publish(session, {
      gated,
      mark: check.mark,
      pullRequest: event.pullRequest,
      run: ownRun(session),
      validity: (gated.measured.shards ?? []).flatMap((shard) => findingsOf(shard, name)),
      timelines: [],
    });
    // The annotations have said why already.
    if (result.fails) process.exitCode = 1;
  });
}

function refuseToRerun(baseline: string): void {
  if (baseline !== 'rerun') return;
  throw new InputError({
    what: 'baseline: rerun measures base and candidate in one job, and mode: compare measures nothing',
    next: 'Use baseline: auto or branch here, or mode: gate in the jobs that measure',
  });
}
