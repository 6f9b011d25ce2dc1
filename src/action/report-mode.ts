import { notice } from '@actions/core';
import { attribute, type EvidenceOrigin } from '../baseline/attribute.ts';
import { findResult } from '../baseline/result.ts';
import { InputError } from '../errors.ts';
import type { Gated } from '../gated.ts';
import { type Answer, answer, formatTrouble, troubleError } from '../model/answer.ts';
import { type Evidence, parseEvidence } from '../model/evidence.ts';
import { findBaseCommit } from '../platform/github/base-commit.ts';
import type { CommitMark } from '../platform/github/commit-mark.ts';
import { EVIDENCE_LIMITS } from '../platform/github/download.ts';
import type { TriggeringRun } from '../platform/github/event.ts';
import type { PullRequest } from '../platform/github/pull-request.ts';
import { findPullRequests } from '../platform/github/pulls.ts';
import { createRunHistory } from '../platform/github/runs.ts';
import { rejudge } from '../rejudge.ts';
import { timelinesOf } from '../report/html/timelines.ts';
import { validityFindings } from '../report/validity-findings.ts';
import { baselineInput, findBaselineOf } from './baseline.ts';
import { underCheck } from './check.ts';
import { findingsOf } from './findings.ts';
import { publish } from './publish.ts';
import type { Session } from './session.ts';
import { keepSnapshot } from './store.ts';

/**
 * Publishes the result of a pull request's run that could not do so itself. Only the numbers of its artifact are used:
 * which pull request it is, what it is compared with and what that means is found out here. Where there is nothing to
 * publish it ends quietly; a regression fails the run that measured it, not this one.
 */
export async function performReport(session: Session, cancel: AbortSignal): Promise<void> {
  const run = measuredRun(session);
  if (run === null) return;
  const pulls = orThrow(await findPullRequests(session.github, session.event, run));
  if (pulls.length === 0) {
    return notice(`Run ${run.id} is of no open pull request's latest commit, so there is nothing to report.`);
  }
  const evidence = await readEvidence(session, run);
  if (evidence === null) return;
  const pull = measuredPull(pulls, evidence);
  const base = await baseOf(session, pull, evidence.baseSha);
  const own = attribute(evidence, session.inputs.name, originOf(session, run, pull, base));
  await underCheck(session, 'Reporting', cancel, async (check) => {
    const gated = await judge(session, own, run, base);
    cancel.throwIfAborted();
    await tellOf(session, gated, run, pull, check.mark);
  });
}

function judge(
  session: Session,
  evidence: Evidence,
  run: TriggeringRun,
  base: Answer<string>,
): Promise<Gated> {
  const { inputs, policy } = session;
  const request = { name: inputs.name, policy, onBaselineBranch: false, baseline: baselineInput(session) };
  const measured = { ...run, shards: evidence.shards !== undefined };
  return rejudge(request, evidence, () => findBaselineOf(session, async () => base, measured));
}

async function tellOf(
  session: Session,
  gated: Gated,
  run: TriggeringRun,
  pull: PullRequest,
  mark: CommitMark | null,
): Promise<void> {
  await keepSnapshot(session, gated.candidate);
  const { telemetry, environment } = gated.candidate;
  const { shards } = gated.measured;
  await publish(session, {
    gated,
    mark,
    pullRequest: pull,
    run,
    validity: shards
      ? shards.flatMap((shard) => findingsOf(shard, session.inputs.name))
      : validityFindings(telemetry, environment.gpus),
    timelines: shards ? [] : timelinesOf(telemetry, environment.gpus),
  });
}

/** Of several pull requests of one commit that of which the evidence is. It names it, and can name none of another commit. */
function measuredPull(pulls: readonly PullRequest[], { candidate, rerun, shards }: Evidence): PullRequest {
  const [only, ...others] = pulls;
  if (only && others.length === 0) return only;
  const { pullRequest } = (candidate ?? rerun?.candidate ?? shards?.[0])?.provenance ?? {};
  const named = pulls.find(({ number }) => number === pullRequest);
  if (named) return named;
  const numbers = pulls.map(({ number }) => `#${number}`).join(', ');
  throw new InputError({
    what: `the pull requests ${numbers} have the same commit, and the evidence is of none of them`,
    next: "Run the pull request's workflow again",
  });
}

/** The run of a pull request that this one follows; null, with a notice, where it was another event's. */
function measuredRun({ event, inputs }: Session): TriggeringRun | null {
  const run = event.triggeringRun;
  if (run === null) {
    throw new InputError({
      what: `mode: report publishes what another run has measured, and this run was started by ${event.name}`,
      next: 'Use it in a workflow of its own with on: workflow_run, types: [completed]',
    });
  }
  const why = whyNotMeasured(run, inputs.workflow ?? null);
  if (why === null) return run;
  notice(`Run ${run.id} ${why}, so there is nothing to report.`);
  return null;
}

function whyNotMeasured({ event, workflowPath }: TriggeringRun, trusted: string | null): string | null {
  if (event !== 'pull_request') return `was started by ${event}, not by a pull request`;
  if (trusted === null || workflowPath === trusted) return null;
  return `is of ${workflowPath}, not of ${trusted}`;
}

async function readEvidence({ inputs, github }: Session, run: TriggeringRun): Promise<Evidence | null> {
  const history = createRunHistory(github, EVIDENCE_LIMITS);
  const stored = await findResult(history, {
    name: inputs.name,
    runId: run.id,
    maxBytes: EVIDENCE_LIMITS.zipBytes,
  });
  if (stored.ok) return parseEvidence(stored.value.text, `${stored.value.artifact} of run ${run.id}`);
  if (stored.trouble.kind !== 'absent' && stored.trouble.kind !== 'gone') throw troubleError(stored.trouble);
  notice(`${formatTrouble(stored.trouble)} It failed before it had measured, or told its result itself.`);
  return null;
}

/**
 * The commit that the candidate was compared with: what the run claims, if that lies on the pull request's base branch and
 * not before the merge base, as the first parent of every test merge does; else the merge base.
 */
async function baseOf(session: Session, pull: PullRequest, claimed: string | null): Promise<Answer<string>> {
  const { github, event, baselineBranch } = session;
  const checkout = { head: null, parents: [] };
  const base = await findBaseCommit(github, { ...event, pullRequest: pull }, checkout, baselineBranch);
  if (!base.ok || claimed === null || claimed === base.value) return base;
  const { isAncestor } = createRunHistory(github);
  const lies = await Promise.all([isAncestor(claimed, pull.baseBranch), isAncestor(base.value, claimed)]);
  return lies.every((one) => one.ok && one.value) ? answer(claimed) : base;
}

function originOf(
  { event }: Session,
  run: TriggeringRun,
  pull: PullRequest,
  base: Answer<string>,
): EvidenceOrigin {
  return {
    repository: event.repository.name,
    runId: run.id,
    runAttempt: run.attempt,
    workflowPath: run.workflowPath,
    headSha: run.headSha,
    baseSha: base.ok ? base.value : null,
    pullRequest: pull.number,
  };
}

function orThrow<T>(answered: Answer<T>): T {
  if (answered.ok) return answered.value;
  throw troubleError(answered.trouble);
}
