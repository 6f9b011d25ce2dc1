import { warning } from '@actions/core';
import type { Gated } from '../gated.ts';
import { formatTrouble } from '../model/answer.ts';
import type { Acceptance } from '../model/policy.ts';
import { firstRunAt } from '../platform/github/head-seen.ts';
import { findLabelAuthor, type LabelAuthor } from '../platform/github/labels.ts';
import { acceptedResult } from '../verdict/accept.ts';
import type { MeasuringRun, Session } from './session.ts';

/**
 * What fails, accepted where a maintainer has set the label on this very commit. The label is asked for only where
 * something fails, and of GitHub, since a repeated run gets the event of the first.
 */
export async function acceptByLabel(
  session: Session,
  gated: Gated,
  pullRequest: number,
  run: MeasuringRun,
): Promise<Gated> {
  if (gated.result.verdict !== 'fail') return gated;
  const label = session.inputs['accept-label'];
  const author = await findLabelAuthor(session.github, pullRequest, label);
  if (!author.ok) {
    warning(`Whether the label ${label} is set could not be found out: ${formatTrouble(author.trouble)}`);
    return gated;
  }
  if (author.value === null) return gated;
  const acceptance: Acceptance = {
    match: '*',
    by: `@${author.value.login}`,
    reason: `label ${label}, set on ${author.value.at.slice(0, 10)}`,
    until: null,
    void: await whyVoid(session, author.value, run),
  };
  return { ...gated, result: acceptedResult(gated.result, [acceptance], session.policy) };
}

async function whyVoid(
  { github }: Session,
  { login, at, maintainer }: LabelAuthor,
  { workflowPath, headSha }: MeasuringRun,
): Promise<string | null> {
  if (!maintainer) return `${login} may not write to the repository`;
  const since = await firstRunAt(github, workflowPath, headSha);
  if (!since.ok) return `when the latest commit was pushed could not be found out (${since.trouble.what})`;
  const stale = since.value !== null && Date.parse(at) < Date.parse(since.value);
  return stale ? 'it was set before the latest commit was pushed; remove it and set it again' : null;
}
