import { InputError } from '../errors.ts';
import { troubleError } from '../model/answer.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { snapshotArtifactName } from './artifact-name.ts';
import type { RunHistory } from './ports.ts';
import { readSnapshots } from './read-snapshots.ts';
import { selectArtifacts } from './select.ts';

export interface ShardRequest {
  readonly name: string;
  /** The run that compares, which is the one that measured. */
  readonly runId: number;
  /** Full name, `owner/name`. */
  readonly repository: string;
  /** Largest zip that is downloaded, in bytes. */
  readonly maxBytes: number;
}

/**
 * All snapshots that this run stored for the suite, by artifact name. They are the candidate, so each must be good: one
 * that cannot be read would look like missing metrics. Throws InputError.
 */
export async function findShards(history: RunHistory, request: ShardRequest): Promise<readonly Snapshot[]> {
  const { name, runId, repository } = request;
  const artifacts = await history.artifactsOf(runId, null);
  if (!artifacts.ok) throw troubleError(artifacts.trouble);
  const criteria = { ...request, shard: null, shards: true, repositoryId: null };
  const selection = selectArtifacts(artifacts.value, runId, criteria);
  const ordered = selection.accepted.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const read = await readSnapshots(history, ordered, { runId, sha: null, repository });
  const refused = [...selection.rejected, ...read.rejected][0];
  if (refused) {
    throw new InputError({
      what: `a snapshot of this run cannot be used: ${refused.what}: ${refused.why.replace(/\.$/, '')}`,
      next: 'Run the job again that stored it',
    });
  }
  if (read.snapshots.length > 0) return read.snapshots;
  throw new InputError({
    what: `no job of run ${runId} has stored ${snapshotArtifactName(name)} or a shard of it`,
    next: 'Let jobs with mode: measure run first, and name them in the needs: of this job',
  });
}
