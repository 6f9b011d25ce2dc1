import { warning } from '@actions/core';
import type { Gated } from '../gated.ts';
import { type Answer, answer, formatTrouble } from '../model/answer.ts';
import type { Acceptance } from '../model/policy.ts';
import { headAt } from '../platform/github/head-seen.ts';
import { findLabelAuthor, type LabelAuthor } from '../platform/github/labels.ts';
import type { PullRequest } from '../platform/github/pull-request.ts';
import { readPullRequest } from '../platform/github/pulls.ts';
import { acceptedResult } from '../verdict/accept.ts';
import type { MeasuringRun, Session } from './session.ts';

/** A run that measured a pull request, and which one; null for one that measured something else. */
export interface Labelled {
  readonly pullRequest: PullRequest | null;
  readonly run: MeasuringRun;
}

/**
 * What fails, accepted where a maintainer has set the label on this very commit. The label is asked for only where
 * something fails, and of GitHub, since a repeated run gets the event of the first. Of a merge group that of its last pull
 * request counts.
 */
export async function acceptByLabel(session: Session, gated: Gated, labelled: Labelled): Promise<Gated> {
  if (gated.result.verdict !== 'fail') return gated;
  const label = session.inputs['accept-label'];
  const found = await findLabel(session, label, labelled);
  if (!found.ok) {
    warning(`Whether the label ${label} is set could not be found out: ${formatTrouble(found.trouble)}`);
    return gated;
  }
  if (found.value === null) return gated;
  const { author, pull } = found.value;
  const acceptance: Acceptance = {
    match: '*',
    by: `@${author.login}`,
    reason: `label ${label}, set on ${author.at.slice(0, 10)}`,
    until: null,
    void: await whyVoid(session, author, pull, labelled.run),
  };
  return { ...gated, result: acceptedResult(gated.result, [acceptance], session.policy) };
}

interface FoundLabel {
  readonly author: LabelAuthor;
  readonly pull: PullRequest;
}

async function findLabel(
  { github, event }: Session,
  label: string,
  { pullRequest }: Labelled,
): Promise<Answer<FoundLabel | null>> {
  const number = pullRequest?.number ?? event.mergeGroup?.pullRequest ?? null;
  if (number === null) return answer(null);
  const author = await findLabelAuthor(github, number, label);
  if (!author.ok) return author;
  if (author.value === null) return answer(null);
  const pull = pullRequest === null ? await readPullRequest(github, number) : answer(pullRequest);
  return pull.ok ? answer({ author: author.value, pull: pull.value }) : pull;
}

async function whyVoid(
  { github, event }: Session,
  { login, at, maintainer }: LabelAuthor,
  pull: PullRequest,
  run: MeasuringRun,
): Promise<string | null> {
  if (!maintainer) return `${login} may not write to the repository`;
  const branch = { name: pull.headBranch, repositoryId: pull.headRepositoryId };
  const seen = await headAt(github, branch, at);
  if (!seen.ok) return `which commit it was set on could not be found out (${seen.trouble.what})`;
  // What a group merges is the head of its pull request, which may not move while it waits.
  const head = event.mergeGroup ? pull.headSha : run.headSha;
  if (seen.value === head) return null;
  const where =
    seen.value === null ? 'before any run of the pull request' : `on commit ${seen.value.slice(0, 7)}`;
  return `it was set ${where}, not on ${head.slice(0, 7)}; remove it and set it again`;
}
