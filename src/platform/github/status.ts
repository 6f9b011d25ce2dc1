import { z } from 'zod';
import { call, type GitHub } from './client.ts';
import { type Publication, unpublished } from './publication.ts';

export interface StatusRequest {
  readonly sha: string;
  /** Its name; another than the check's, since a required name that both have needs both. */
  readonly context: string;
  readonly state: 'pending' | 'success' | 'failure' | 'error';
  readonly description: string;
  readonly url: string;
}

const LONGEST_DESCRIPTION = 140;

/** Sets a commit status, which replaces the context's earlier one. */
export async function publishStatus(github: GitHub, request: StatusRequest): Promise<Publication> {
  const { sha, context, state, description, url } = request;
  const short =
    description.length > LONGEST_DESCRIPTION
      ? `${description.slice(0, LONGEST_DESCRIPTION - 1)}…`
      : description;
  const status = await call(github, {
    route: 'POST /repos/{owner}/{repo}/statuses/{sha}',
    parameters: { sha, context, state, description: short, target_url: url },
    permission: 'statuses: write',
    schema: z.object({ id: z.number(), target_url: z.string().nullish() }),
  });
  if (!status.ok) return unpublished('commit status', status.trouble);
  return { published: true, id: status.value.id, url: status.value.target_url ?? null, change: 'created' };
}
