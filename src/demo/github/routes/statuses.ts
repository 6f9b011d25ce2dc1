import { z } from 'zod';
import { account } from '../create-world.ts';
import { statusJson } from '../json/check.ts';
import { page } from '../page.ts';
import { read, write } from '../permissions.ts';
import type { Call, Reply, Route } from '../route.ts';
import { created, parseBody } from '../route.ts';
import type { Status } from '../world.ts';
import { commitOf } from './commits.ts';

export const statusRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/statuses/{sha}',
    need: write('statuses'),
    handle: create,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/statuses',
    need: read('statuses'),
    handle: list,
  },
];

const creation = z.object({
  state: z.enum(['error', 'failure', 'pending', 'success']),
  target_url: z.string().nullish(),
  description: z.string().max(140, 'description is too long (maximum is 140 characters)').nullish(),
  context: z.string().optional(),
});

function create(call: Call): Reply {
  const { world, repository, token } = call;
  const body = parseBody(creation, call.body);
  const status: Status = {
    id: world.nextId('status'),
    sha: commitOf(call, call.params.sha ?? '').sha,
    state: body.state,
    description: body.description ?? null,
    targetUrl: body.target_url ?? null,
    context: body.context ?? 'default',
    creator: account(world, token?.login ?? 'ghost'),
    createdAt: world.now(),
  };
  repository.statuses.push(status);
  return created(statusJson(world, repository, status));
}

/** Newest first. */
function list(call: Call): Reply {
  const { sha } = commitOf(call, call.params.ref ?? '');
  const shown = call.repository.statuses.filter((status) => status.sha === sha).toReversed();
  return page(call, shown, (status) => statusJson(call.world, call.repository, status));
}
