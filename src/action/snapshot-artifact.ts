import { join } from 'node:path';
import { warning } from '@actions/core';
import { RESULT_ENTRY, SNAPSHOT_ENTRY, snapshotArtifactName } from '../baseline/artifact-name.ts';
import { formatTrouble } from '../model/answer.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { writeFileAtomic } from '../platform/files.ts';
import { uploadArtifact } from '../platform/github/artifacts.ts';
import { isOnBaselineBranch, type Session } from './session.ts';

export function snapshotPath({ folder }: Session): string {
  return join(folder, SNAPSHOT_ENTRY);
}

export function resultPath({ folder }: Session): string {
  return join(folder, RESULT_ENTRY);
}

/** Writes the snapshot to disk, whole or not at all. */
export async function keepSnapshot(session: Session, snapshot: Snapshot): Promise<void> {
  await writeFileAtomic(snapshotPath(session), `${JSON.stringify(snapshot)}\n`);
}

/**
 * Uploads the snapshot as this run's artifact. Where that fails on the baseline branch the next runs lack a baseline, which
 * the log says; it never changes a verdict.
 */
export async function storeSnapshot(session: Session, snapshot: Snapshot): Promise<void> {
  await keepSnapshot(session, snapshot);
  const { inputs, event, github } = session;
  const name = snapshotArtifactName(inputs.name, inputs.shard ?? null);
  const request = {
    name,
    file: snapshotPath(session),
    retentionDays: inputs['retention-days'] ?? null,
    runId: event.runId,
    runAttempt: event.runAttempt,
  };
  const uploaded = await uploadArtifact(github, request, process.env);
  if (uploaded.ok) return;
  const loss = isOnBaselineBranch(session) ? ' Later runs will lack it as baseline.' : '';
  warning(`The artifact ${name} could not be stored: ${formatTrouble(uploaded.trouble)}${loss}`);
}
