import { z } from 'zod';
import { type Answer, answer } from '../../model/answer.ts';
import { call, type GitHub } from './client.ts';

/**
 * When GitHub began the first run of a workflow for a commit, which is when the commit came to it at the latest; null where
 * it knows none. The dates in a commit are its author's and prove nothing.
 */
export async function firstRunAt(
  github: GitHub,
  workflowPath: string,
  headSha: string,
): Promise<Answer<string | null>> {
  const runs = await call(github, {
    route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    parameters: { workflow_id: workflowPath.split('/').at(-1), head_sha: headSha, per_page: 100 },
    permission: 'actions: read',
    schema: z.object({ workflow_runs: z.array(z.object({ created_at: z.string() })) }),
  });
  if (!runs.ok) return runs;
  const times = runs.value.workflow_runs.map(({ created_at }) => created_at).sort();
  return answer(times[0] ?? null);
}
