import { type Answer, answer, noAnswer } from '../model/answer.ts';
import { decodeStored } from '../model/stored-json.ts';
import { RESULT_ENTRY, resultArtifactName } from './artifact-name.ts';
import type { ArtifactRecord, RunHistory } from './ports.ts';

/** A result file as a run stored it: of a fork's run, so nothing of it is to be believed but numbers that are checked. */
export interface StoredResult {
  readonly artifact: string;
  readonly text: string;
}

/**
 * The result that a run stored for the suite, or `absent`. The run is the one of the `workflow_run` event; where attempts
 * left several, the latest counts. Throws InputError where it is no text.
 */
export async function findResult(
  history: RunHistory,
  request: { readonly name: string; readonly runId: number; readonly maxBytes: number },
): Promise<Answer<StoredResult>> {
  const name = resultArtifactName(request.name);
  const artifacts = await history.artifactsOf(request.runId, name);
  if (!artifacts.ok) return artifacts;
  const artifact = latest(artifacts.value.filter((one) => one.name === name && one.runId === request.runId));
  if (!artifact) return noAnswer('absent', `run ${request.runId} has stored no ${name}`);
  if (artifact.expired)
    return noAnswer('gone', `${name} of run ${request.runId} has expired`, 'Run it again');
  if (artifact.size > request.maxBytes) {
    return noAnswer(
      'broken',
      `${name} of run ${request.runId} has ${artifact.size} bytes, more than is read`,
    );
  }
  const file = await history.read(artifact, RESULT_ENTRY);
  return file.ok ? answer({ artifact: name, text: decodeStored(file.value, name) }) : file;
}

function latest(artifacts: readonly ArtifactRecord[]): ArtifactRecord | undefined {
  return artifacts.toSorted((a, b) => b.id - a.id)[0];
}
