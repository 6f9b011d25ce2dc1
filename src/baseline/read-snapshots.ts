import { InputError } from '../errors.ts';
import { type Answer, answer, formatTrouble, noAnswer } from '../model/answer.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { snapshotFromBytes } from '../model/snapshot-text.ts';
import type { BaselineRejected } from '../model/verdict.ts';
import { SNAPSHOT_ENTRY } from './artifact-name.ts';
import type { ArtifactRecord, RunHistory } from './ports.ts';
import { snapshotRefusal } from './select.ts';

/** The run that artifacts have to come from; `sha` null where its commit is not to be compared. */
export interface Origin {
  readonly runId: number;
  readonly sha: string | null;
  readonly repository: string;
  /** The digest of the inputs that they must have been measured with; absent where any will do. */
  readonly inputs?: string | null;
}

export interface ReadSnapshots {
  readonly snapshots: readonly Snapshot[];
  readonly rejected: readonly BaselineRejected[];
  /** One of the rejected that was lost only because the platform could not be reached; `why` without advice. */
  readonly unavailable: BaselineRejected | null;
}

/** Reads and checks the snapshots of one run, in the order of the artifacts. */
export async function readSnapshots(
  history: RunHistory,
  artifacts: readonly ArtifactRecord[],
  origin: Origin,
): Promise<ReadSnapshots> {
  const answers = await Promise.all(artifacts.map((artifact) => readSnapshot(history, artifact, origin)));
  const snapshots: Snapshot[] = [];
  const rejected: BaselineRejected[] = [];
  let unavailable: BaselineRejected | null = null;
  for (const [index, reply] of answers.entries()) {
    if (reply.ok) {
      snapshots.push(reply.value);
      continue;
    }
    const what = `${artifacts[index]?.name} of run ${origin.runId}`;
    rejected.push({ what, why: formatTrouble(reply.trouble) });
    if (reply.trouble.kind === 'unavailable') unavailable = { what, why: reply.trouble.what };
  }
  return { snapshots, rejected, unavailable };
}

async function readSnapshot(
  history: RunHistory,
  artifact: ArtifactRecord,
  origin: Origin,
): Promise<Answer<Snapshot>> {
  const file = await history.read(artifact, SNAPSHOT_ENTRY);
  if (!file.ok) return file;
  try {
    const snapshot = snapshotFromBytes(file.value, SNAPSHOT_ENTRY);
    const run = { id: origin.runId, sha: origin.sha };
    const refusal =
      snapshotRefusal(snapshot, artifact.name, run, origin.repository) ?? inputsRefusal(snapshot, origin);
    return refusal === null ? answer(snapshot) : noAnswer('broken', refusal);
  } catch (error) {
    if (error instanceof InputError) return noAnswer('broken', error.problem.what, error.problem.next);
    throw error;
  }
}

/** Inputs may change what is measured in ways that no environment shows. */
function inputsRefusal({ provenance }: Snapshot, { inputs }: Origin): string | null {
  if (inputs === undefined || (provenance.inputs ?? null) === inputs) return null;
  return 'it was started by hand with other inputs than this run, so it may have measured something else';
}
