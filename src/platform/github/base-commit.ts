import { z } from 'zod';
import { type Answer, answer, noAnswer } from '../../model/answer.ts';
import { call, type GitHub } from './client.ts';
import type { WorkflowEvent } from './event.ts';

/** The commit in the workspace and its parents, as git knows them without any history. */
export interface Checkout {
  readonly head: string | null;
  readonly parents: readonly string[];
}

/**
 * The commit that the candidate is compared with; runs of the baseline branch at it or before it are its history.
 *
 * | event | base commit |
 * | --- | --- |
 * | `pull_request` | first parent of the test merge commit that was checked out, else the merge base |
 * | `merge_group` | its `base_sha` |
 * | `push` to the baseline branch | where the branch stood before; after a force-push the first parent |
 * | `schedule`, `workflow_dispatch` … on the baseline branch | the commit itself: earlier runs of it and of its ancestors |
 * | any other branch or tag | merge base with the baseline branch |
 */
export async function findBaseCommit(
  github: GitHub,
  event: WorkflowEvent,
  checkout: Checkout,
  baselineBranch: string,
): Promise<Answer<string>> {
  const { pullRequest, mergeGroup } = event;
  if (mergeGroup) return answer(mergeGroup.baseSha);
  if (pullRequest) {
    const [first, second] = checkout.parents;
    if (first && second === pullRequest.headSha) return answer(first);
    return mergeBase(github, pullRequest.baseSha, pullRequest.headSha);
  }
  if (event.branch !== baselineBranch) return mergeBase(github, baselineBranch, event.sha);
  if (event.name !== 'push') return answer(event.sha);
  const before = event.before ?? (checkout.head === event.sha ? checkout.parents[0] : undefined);
  if (before) return answer(before);
  return noAnswer(
    'absent',
    `${event.sha.slice(0, 12)} is the first commit on ${baselineBranch} that is known here`,
  );
}

async function mergeBase(github: GitHub, base: string, head: string): Promise<Answer<string>> {
  const comparison = await call(github, {
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    parameters: { basehead: `${base}...${head}`, per_page: 1 },
    permission: 'contents: read',
    schema: z.object({ merge_base_commit: z.object({ sha: z.string() }) }),
  });
  return comparison.ok ? answer(comparison.value.merge_base_commit.sha) : comparison;
}
