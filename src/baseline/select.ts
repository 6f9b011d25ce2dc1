import { SEMANTICS_VERSION, type Snapshot } from '../model/snapshot.ts';
import type { BaselineRejected } from '../model/verdict.ts';
import { isSnapshotOf, snapshotArtifactName, type Which } from './artifact-name.ts';
import type { ArtifactRecord, RunRecord } from './ports.ts';

/** Whose runs may be baseline. */
export interface RunCriteria {
  /** Full name, `owner/name`, and GitHub's number of it. */
  readonly repository: { readonly name: string; readonly id: number };
  readonly workflowPath: string;
  readonly branch: string;
  /** Events whose runs measured the branch itself; never `pull_request`. */
  readonly events: readonly string[];
  /** Never its own baseline. */
  readonly currentRunId: number;
}

export interface Selection<T> {
  readonly accepted: readonly T[];
  readonly rejected: readonly BaselineRejected[];
}

/**
 * The runs that may be baseline, in the order given, and why the others may not. A branch name says nothing of the
 * repository, so a fork's `main` passes every filter of GitHub's API: the ids decide.
 */
export function selectRuns(runs: readonly RunRecord[], criteria: RunCriteria): Selection<RunRecord> {
  return split(
    runs.filter((run) => run.id !== criteria.currentRunId),
    (run) => runName(run),
    (run) => runRefusal(run, criteria),
  );
}

function runRefusal(run: RunRecord, criteria: RunCriteria): string | null {
  const { id } = criteria.repository;
  if (run.repositoryId !== id) return 'it belongs to another repository';
  if (run.headRepositoryId !== id) return 'it ran code of another repository, for example a fork';
  if (!criteria.events.includes(run.event)) {
    return `it was started by ${run.event}, not by ${criteria.events.join(' or ')}`;
  }
  if (run.conclusion !== 'success') return `its conclusion is ${run.conclusion ?? 'not known yet'}`;
  if (run.branch !== criteria.branch)
    return `it ran on ${run.branch ?? 'no branch'}, not on ${criteria.branch}`;
  const path = workflowPathOf(run.path);
  return path === workflowPathOf(criteria.workflowPath) ? null : `it is a run of ${path}`;
}

export interface ArtifactCriteria extends Which {
  /** Whose code the run must have run; null where the run is one's own. */
  readonly repositoryId: number | null;
  /** Largest zip that is downloaded, in bytes. */
  readonly maxBytes: number;
}

/** The suite's artifacts of one run: one a name, the latest upload where attempts left several. */
export function selectArtifacts(
  artifacts: readonly ArtifactRecord[],
  runId: number,
  criteria: ArtifactCriteria,
): Selection<ArtifactRecord> {
  const latest = new Map<string, ArtifactRecord>();
  for (const artifact of artifacts.toSorted((a, b) => a.id - b.id)) {
    if (isSnapshotOf(artifact.name, criteria)) latest.set(artifact.name, artifact);
  }
  return split(
    [...latest.values()],
    (artifact) => `${artifact.name} of run ${runId}`,
    (artifact) => artifactRefusal(artifact, runId, criteria),
  );
}

function artifactRefusal(artifact: ArtifactRecord, runId: number, criteria: ArtifactCriteria): string | null {
  if (artifact.runId !== null && artifact.runId !== runId) return 'it belongs to another run';
  const ids = [artifact.headRepositoryId, criteria.repositoryId].filter((id) => id !== null);
  if (new Set(ids).size > 1) {
    return 'it was stored for code of another repository, for example a fork';
  }
  if (artifact.expired) return 'it has expired';
  if (artifact.size > criteria.maxBytes) {
    return `it has ${artifact.size} bytes, more than the ${criteria.maxBytes} that are read`;
  }
  return null;
}

/** Why a snapshot is not what its run and artifact say it is, or null. */
export function snapshotRefusal(
  snapshot: Snapshot,
  artifactName: string,
  run: { readonly id: number; readonly sha: string | null },
  repository: string,
): string | null {
  const { provenance, semanticsVersion } = snapshot;
  if (semanticsVersion !== SEMANTICS_VERSION) {
    return `its numbers have the meaning of version ${semanticsVersion}, those of this aaco that of version ${SEMANTICS_VERSION}`;
  }
  const own = ownArtifactName(snapshot);
  if (own !== artifactName) return `it says that it is ${own ?? 'a snapshot with an impossible name'}`;
  if (provenance.repository?.toLowerCase() !== repository.toLowerCase()) {
    return `it says that it was measured in ${provenance.repository ?? 'no repository'}`;
  }
  if (provenance.runId !== run.id) return `it says that run ${provenance.runId ?? 'null'} measured it`;
  if (run.sha !== null && provenance.sha !== run.sha) {
    return `it says that it measured commit ${provenance.sha ?? 'null'}, its run has ${run.sha}`;
  }
  return null;
}

function ownArtifactName({ name, provenance }: Snapshot): string | null {
  try {
    return snapshotArtifactName(name, provenance.shard ?? null);
  } catch {
    return null;
  }
}

/** `.github/workflows/perf.yml` of `owner/repo/.github/workflows/perf.yml@refs/heads/main` and the shorter forms. */
export function workflowPathOf(text: string): string {
  return text.replace(/^(.*?\.ya?ml)@.*$/s, '$1').replace(/^(?:[^/]+\/){2}(?=\.github\/)/, '');
}

export function runName(run: Pick<RunRecord, 'id' | 'sha'>): string {
  return `run ${run.id} (${run.sha.slice(0, 12)})`;
}

function split<T>(
  items: readonly T[],
  what: (item: T) => string,
  refusal: (item: T) => string | null,
): Selection<T> {
  const accepted: T[] = [];
  const rejected: BaselineRejected[] = [];
  for (const item of items) {
    const why = refusal(item);
    if (why === null) accepted.push(item);
    else rejected.push({ what: what(item), why });
  }
  return { accepted, rejected };
}
