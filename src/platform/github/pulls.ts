import { type Answer, answer } from '../../model/answer.ts';
import { call, type GitHub, list } from './client.ts';
import type { TriggeringRun, WorkflowEvent } from './event.ts';
import { type PullRequest, PullRequestSchema } from './pull-request.ts';

const PERMISSION = 'pull-requests: read';

/**
 * The open pull requests that a `workflow_run` event's run may belong to: none where its own has moved on to another commit or
 * is closed, several where one branch is proposed to several. The event names none for forks, and what the run stored is not
 * asked: only the repository, branch and commit that GitHub itself recorded count.
 */
export async function findPullRequests(
  github: GitHub,
  event: WorkflowEvent,
  run: TriggeringRun,
): Promise<Answer<readonly PullRequest[]>> {
  if (run.headOwner === null || run.headBranch === null) return answer([]);
  const pulls = await list(github, {
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: { state: 'open', head: `${run.headOwner}:${run.headBranch}` },
    permission: PERMISSION,
    schema: PullRequestSchema,
  });
  if (!pulls.ok) return pulls;
  return answer(
    pulls.value.filter(
      (pull) =>
        pull.headSha === run.headSha &&
        pull.headRepositoryId === run.headRepositoryId &&
        pull.baseRepositoryId === event.repository.id,
    ),
  );
}

export function readPullRequest(github: GitHub, pull_number: number): Promise<Answer<PullRequest>> {
  return call(github, {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    parameters: { pull_number },
    permission: PERMISSION,
    schema: PullRequestSchema,
  });
}
