import { type Answer, answer } from '../../model/answer.ts';
import { type GitHub, list } from './client.ts';
import type { TriggeringRun, WorkflowEvent } from './event.ts';
import { type PullRequest, PullRequestSchema } from './pull-request.ts';

/**
 * The open pull request that a `workflow_run` event's run belongs to; null where it has moved on to another commit or
 * is closed. The event names none for forks, and what the run stored is not asked: only the repository, branch and commit
 * that GitHub itself recorded count.
 */
export async function findPullRequest(
  github: GitHub,
  event: WorkflowEvent,
  run: TriggeringRun,
): Promise<Answer<PullRequest | null>> {
  if (run.headOwner === null || run.headBranch === null) return answer(null);
  const pulls = await list(github, {
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: { state: 'open', head: `${run.headOwner}:${run.headBranch}` },
    permission: 'pull-requests: read',
    schema: PullRequestSchema,
  });
  if (!pulls.ok) return pulls;
  const match = pulls.value.find(
    (pull) =>
      pull.headSha === run.headSha &&
      pull.headRepositoryId === run.headRepositoryId &&
      pull.baseRepositoryId === event.repository.id,
  );
  return answer(match ?? null);
}
