import { accountJson } from '../json/account.ts';
import { fullRepositoryJson } from '../json/repository.ts';
import { type AccessLevel, read, seen } from '../permissions.ts';
import type { Call, Reply, Route } from '../route.ts';
import { found, ok } from '../route.ts';

// Roles from the least to the most, each with the older word that `permission` still gives.
const ROLES: readonly (readonly [role: AccessLevel | 'none', permission: string])[] = [
  ['none', 'none'],
  ['read', 'read'],
  ['triage', 'read'],
  ['write', 'write'],
  ['maintain', 'write'],
  ['admin', 'admin'],
];

export const repositoryRoutes: readonly Route[] = [
  { method: 'GET', path: '/repos/{owner}/{repo}', need: seen, handle: getRepository },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    need: read('contents'),
    handle: getPermission,
  },
];

function getRepository({ world, repository }: Call): Reply {
  return ok(fullRepositoryJson(world, repository));
}

function getPermission({ world, repository, params }: Call): Reply {
  const user = found(world.accounts.get(params.username ?? ''));
  const anyone = repository.private ? 'none' : 'read';
  const granted = repository.collaborators.get(user.login) ?? anyone;
  const role = user === repository.owner ? 'admin' : granted;
  const rank = ROLES.findIndex(([name]) => name === role);
  const [pull, triage, push, maintain, admin] = [1, 2, 3, 4, 5].map((needed) => rank >= needed);
  return ok({
    permission: ROLES[rank]?.[1],
    role_name: role,
    user: {
      ...accountJson(world, user),
      permissions: { pull, triage, push, maintain, admin },
      role_name: role,
    },
  });
}
