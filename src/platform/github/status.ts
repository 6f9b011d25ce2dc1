import { z } from 'zod';
import { call, type GitHub, list } from './client.ts';
import { type Publication, unpublished } from './publication.ts';

export interface StatusRequest {
  readonly sha: string;
  /** Its name; another than the check's, since a required name that both have needs both. */
  readonly context: string;
  readonly state: 'pending' | 'success' | 'failure' | 'error';
  readonly description: string;
  readonly url: string;
}

const PERMISSION = 'statuses: write';
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
    permission: PERMISSION,
    schema: z.object({ id: z.number(), target_url: z.string().nullish() }),
  });
  if (!status.ok) return unpublished('commit status', status.trouble);
  return { published: true, id: status.value.id, url: status.value.target_url ?? null, change: 'created' };
}

/** Sets a status in place of one that this run has left pending; any other stays as it is. */
export async function abandonStatus(github: GitHub, request: StatusRequest): Promise<Publication> {
  const statuses = await list(github, {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
    parameters: { ref: request.sha },
    permission: PERMISSION,
    schema: z.object({ state: z.string(), context: z.string(), target_url: z.string().nullish() }),
  });
  if (!statuses.ok) return unpublished('commit status', statuses.trouble);
  const latest = statuses.value.find(({ context }) => context === request.context);
  const left = latest?.state === 'pending' && latest.target_url === request.url;
  return left ? publishStatus(github, request) : { published: false, advice: null };
}
