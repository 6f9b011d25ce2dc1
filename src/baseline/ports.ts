import type { Answer } from '../model/answer.ts';

/** A workflow run as the platform lists it. Nothing of it is trusted before `selectRuns` has looked at it. */
export interface RunRecord {
  readonly id: number;
  readonly event: string;
  readonly conclusion: string | null;
  /** A name without owner: a fork's `main` is listed as `main`. */
  readonly branch: string | null;
  readonly sha: string;
  /** Path of the workflow file, in any of the forms that GitHub writes. */
  readonly path: string;
  readonly repositoryId: number | null;
  readonly headRepositoryId: number | null;
  readonly createdAt: string;
}

export interface ArtifactRecord {
  readonly id: number;
  readonly name: string;
  /** Bytes of the zip, as the platform reports them. */
  readonly size: number;
  readonly expired: boolean;
  /** `sha256:<hex>`; null where the platform does not say. */
  readonly digest: string | null;
  readonly runId: number | null;
  readonly headRepositoryId: number | null;
}

export interface RunQuery {
  /** Path of the workflow file in the repository. */
  readonly workflowPath: string;
  readonly branch: string;
  readonly event: string;
  /** How many at most, newest first; the platform may cap it. */
  readonly count: number;
}

/** Some of the commits that can be reached from one, itself first; `complete` where there are no others. */
export interface Ancestors {
  readonly shas: readonly string[];
  readonly complete: boolean;
}

/** Some of the repository's artifacts of one name, in no order; `complete` where there are no others. */
export interface NamedArtifacts {
  readonly artifacts: readonly ArtifactRecord[];
  readonly complete: boolean;
}

/** What the baseline lookup asks of the platform. */
export interface RunHistory {
  /** Successful runs. */
  runs(query: RunQuery): Promise<Answer<readonly RunRecord[]>>;
  ancestors(sha: string): Promise<Answer<Ancestors>>;
  isAncestor(sha: string, of: string): Promise<Answer<boolean>>;
  artifactsNamed(name: string): Promise<Answer<NamedArtifacts>>;
  /** All artifacts of a run, or all of one name. */
  artifactsOf(runId: number, name: string | null): Promise<Answer<readonly ArtifactRecord[]>>;
  /** The one file in the artifact's zip; `broken` where the zip is not exactly that or not what was stored. */
  read(artifact: ArtifactRecord, entry: string): Promise<Answer<Uint8Array>>;
}
