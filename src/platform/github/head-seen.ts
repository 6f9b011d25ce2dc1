import { z } from 'zod';
import { type Answer, answer } from '../../model/answer.ts';
import { call, type GitHub } from './client.ts';

/** A branch of a repository or of one of its forks. */
export interface Branch {
  readonly name: string;
  readonly repositoryId: number | null;
}

const RunsSchema = z.object({
  workflow_runs: z.array(
    z.object({
      created_at: z.string(),
      head_sha: z.string(),
      head_repository: z.object({ id: z.number() }).nullish(),
    }),
  ),
});

/**
 * Which commit the branch of a pull request had at a time, by the last run that GitHub had begun for it, of whatever workflow;
 * null where it knows none. The dates in a commit are its author's and prove nothing, and a commit may come back to a branch
 * that had left it.
 */
export async function headAt(github: GitHub, branch: Branch, time: string): Promise<Answer<string | null>> {
  const runs = await call(github, {
    route: 'GET /repos/{owner}/{repo}/actions/runs',
    parameters: {
      branch: branch.name,
      event: 'pull_request',
      exclude_pull_requests: true,
      per_page: 100,
    },
    permission: 'actions: read',
    schema: RunsSchema,
  });
  if (!runs.ok) return runs;
  const [last] = runs.value.workflow_runs
    .filter(({ head_repository }) => head_repository?.id === branch.repositoryId)
    .filter(({ created_at }) => Date.parse(created_at) < Date.parse(time))
    .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
  return answer(last?.head_sha ?? null);
}
