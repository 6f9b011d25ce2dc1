import { InputError } from '../errors.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Provenance, Snapshot } from '../model/snapshot.ts';
import { snapshotArtifactName } from './artifact-name.ts';
import { snapshotRefusal } from './select.ts';

/** What GitHub itself says of the run that handed evidence over. */
export interface EvidenceOrigin {
  /** Full name, `owner/name`. */
  readonly repository: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly workflowPath: string;
  readonly headSha: string;
  /** The commit that it is compared with. */
  readonly baseSha: string | null;
  readonly pullRequest: number;
}

/**
 * The evidence with the provenance that GitHub gives it, and without the history that it carries: nothing but what was
 * measured is left of its own. Throws InputError where it says of itself that it is another suite's or run's.
 */
export function attribute(evidence: Evidence, suite: string, origin: EvidenceOrigin): Evidence {
  const refuse = (why: string) =>
    new InputError({
      what: `the evidence of run ${origin.runId} cannot be used: ${why}`,
      next: "Run the pull request's workflow again",
    });
  if (evidence.name !== suite) throw refuse(`it is of the suite ${JSON.stringify(evidence.name)}`);
  const attributed = (snapshot: Snapshot, sha: string | null, checked: boolean): Snapshot => {
    const run = { id: origin.runId, sha: checked ? sha : null };
    const { shard = null } = snapshot.provenance;
    const why = snapshotRefusal(snapshot, snapshotArtifactName(suite, shard), run, origin.repository);
    if (why !== null) throw refuse(why);
    const { history: _, ...measured } = snapshot;
    return { ...measured, provenance: { ...provenanceOf(origin, sha), shard } };
  };
  const { candidate, rerun, shards } = evidence;
  return {
    ...evidence,
    baseSha: origin.baseSha,
    candidate: candidate && attributed(candidate, origin.headSha, true),
    rerun: rerun && {
      candidate: attributed(rerun.candidate, origin.headSha, true),
      baseline: attributed(rerun.baseline, knownBase(rerun.baseline, origin), false),
    },
    ...(shards && { shards: shards.map((shard) => attributed(shard, origin.headSha, true)) }),
  };
}

/** A base commit that the run measured and GitHub does not confirm, as after a force-push, is an unknown one. */
function knownBase({ provenance }: Snapshot, { baseSha }: EvidenceOrigin): string | null {
  return provenance.sha === baseSha ? baseSha : null;
}

function provenanceOf(origin: EvidenceOrigin, sha: string | null): Provenance {
  return {
    repository: origin.repository,
    sha,
    ref: null,
    event: 'pull_request',
    runId: origin.runId,
    runAttempt: origin.runAttempt,
    workflowPath: origin.workflowPath,
    pullRequest: origin.pullRequest,
  };
}
