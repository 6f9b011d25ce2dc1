import { join } from 'node:path';
import { warning } from '@actions/core';
import {
  RESULT_ENTRY,
  resultArtifactName,
  SNAPSHOT_ENTRY,
  snapshotArtifactName,
} from '../baseline/artifact-name.ts';
import { type Answer, formatTrouble, type Trouble, troubleError } from '../model/answer.ts';
import { EVIDENCE_SCHEMA, type Evidence, type Measured } from '../model/evidence.ts';
import { jsonPieces } from '../model/json-pieces.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { snapshotText } from '../model/snapshot-text.ts';
import { takesArtifacts, type Uploaded, uploadArtifact } from '../platform/github/artifacts.ts';
import {
  DOWNLOAD_LIMITS,
  type DownloadLimits,
  EVIDENCE_LIMITS,
  sizeAdvice,
} from '../platform/github/download.ts';
import { writeFileAtomic } from '../platform/write-files.ts';
import { isOnBaselineBranch, type Session } from './session.ts';

export function snapshotPath({ folder }: Session): string {
  return join(folder, SNAPSHOT_ENTRY);
}

export function resultPath({ folder }: Session): string {
  return join(folder, RESULT_ENTRY);
}

/** Writes the snapshot to disk, whole or not at all. */
export async function keepSnapshot(session: Session, snapshot: Snapshot): Promise<void> {
  await writeFileAtomic(snapshotPath(session), snapshotText(snapshot));
}

/** Hands what was measured over to `mode: report`, for a run whose token may not publish. */
export async function storeEvidence(session: Session, measured: Measured): Promise<void> {
  const { inputs, folder } = session;
  const base = await session.base();
  const evidence: Evidence = {
    schema: EVIDENCE_SCHEMA,
    name: inputs.name,
    baseSha: base.ok ? base.value : null,
    ...measured,
  };
  const file = join(folder, 'evidence', RESULT_ENTRY);
  await writeFileAtomic(file, jsonPieces(evidence));
  const name = resultArtifactName(inputs.name);
  const uploaded = await upload(session, name, file, EVIDENCE_LIMITS);
  if (uploaded.ok) return;
  warning(
    `The artifact ${name} could not be stored, so mode: report will find nothing: ${formatTrouble(uploaded.trouble)}`,
  );
}

/**
 * Uploads the snapshot as this run's artifact. Where that fails on the baseline branch the next runs lack a baseline, which
 * the log says; it never changes a verdict.
 */
export async function storeSnapshot(session: Session, snapshot: Snapshot): Promise<void> {
  const trouble = await uploadSnapshot(session, snapshot);
  if (trouble === null) return;
  const loss = isOnBaselineBranch(session) ? ' Later runs will lack it as baseline.' : '';
  warning(`The artifact ${artifactOf(session)} could not be stored: ${formatTrouble(trouble)}${loss}`);
}

/**
 * Uploads what was measured for another job alone. That job could not tell one that is lost from one that was never meant, so
 * it is an error; on Enterprise Server a later step of this job stores it.
 */
export async function storeShard(session: Session, snapshot: Snapshot): Promise<void> {
  if (!takesArtifacts(process.env)) return storeSnapshot(session, snapshot);
  const trouble = await uploadSnapshot(session, snapshot);
  if (trouble === null) return;
  throw troubleError(trouble, `the artifact ${artifactOf(session)} could not be stored: ${trouble.what}`);
}

async function uploadSnapshot(session: Session, snapshot: Snapshot): Promise<Trouble | null> {
  await keepSnapshot(session, snapshot);
  const uploaded = await upload(session, artifactOf(session), snapshotPath(session), DOWNLOAD_LIMITS);
  return uploaded.ok ? null : uploaded.trouble;
}

function artifactOf({ inputs }: Session): string {
  return snapshotArtifactName(inputs.name, inputs.shard ?? null);
}

/** Says, too, where the file is larger than those who will read it take, or soon will be. */
async function upload(
  { inputs, event, github }: Session,
  name: string,
  file: string,
  limits: DownloadLimits,
): Promise<Answer<Uploaded>> {
  const retentionDays = inputs['retention-days'] ?? null;
  const { runId, runAttempt } = event;
  const uploaded = await uploadArtifact(
    github,
    { name, file, retentionDays, runId, runAttempt },
    process.env,
  );
  const advice = uploaded.ok ? sizeAdvice(name, uploaded.value, limits) : null;
  if (advice !== null) warning(advice);
  return uploaded;
}
