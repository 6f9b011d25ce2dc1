import { info } from '@actions/core';
import { findShards } from '../baseline/shards.ts';
import { shardOf } from '../compare/shards.ts';
import { InputError } from '../errors.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { DOWNLOAD_LIMITS } from '../platform/github/download.ts';
import { createRunHistory } from '../platform/github/runs.ts';
import type { ValidityFinding } from '../report/context.ts';
import { validityFindings } from '../report/validity-findings.ts';
import { gateShards } from '../run-shards.ts';
import { findNamedBaseline } from './baseline.ts';
import { underCheck } from './check.ts';
import { publish } from './publish.ts';
import { isOnBaselineBranch, type Session } from './session.ts';
import { keepSnapshot } from './snapshot-artifact.ts';

/** Merges what the other jobs of this run measured, compares, tells; a failing verdict fails the job. */
export async function performCompare(session: Session, cancel: AbortSignal): Promise<void> {
  const { inputs, policy, event, github } = session;
  refuseToRerun(inputs.baseline);
  await underCheck(session, 'Comparing', cancel, async (check) => {
    const { name } = inputs;
    const shards: Snapshot[] = [];
    const gated = await gateShards(
      { name, policy, onBaselineBranch: isOnBaselineBranch(session) },
      {
        findShards: async () => {
          const found = await findShards(createRunHistory(github), {
            name,
            runId: event.runId,
            repository: event.repository.name,
            maxBytes: DOWNLOAD_LIMITS.zipBytes,
          });
          for (const shard of found) info(`read ${shardOf(shard, name) ?? 'the whole suite'}`);
          shards.push(...found);
          return found;
        },
        findBaseline: () => findNamedBaseline(session),
        keep: (candidate) => keepSnapshot(session, candidate),
      },
    );
    cancel.throwIfAborted();
    await publish(session, {
      gated,
      checkId: check.id,
      pullRequest: event.pullRequest?.number ?? null,
      run: { id: event.runId, attempt: event.runAttempt },
      validity: shards.flatMap((shard) => findingsOf(shard, name)),
      timelines: [],
    });
    // The annotations have said why already.
    if (gated.result.fails) process.exitCode = 1;
  });
}

function refuseToRerun(baseline: string): void {
  if (baseline !== 'rerun') return;
  throw new InputError({
    what: 'baseline: rerun measures base and candidate in one job, and mode: compare measures nothing',
    next: 'Use baseline: auto or branch here, or mode: gate in the jobs that measure',
  });
}

function findingsOf(shard: Snapshot, suite: string): ValidityFinding[] {
  const name = shardOf(shard, suite);
  return validityFindings(shard.telemetry, shard.environment.gpus).map((finding) => ({
    ...finding,
    what: name === null ? finding.what : `${name}: ${finding.what}`,
  }));
}
