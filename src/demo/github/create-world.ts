import { createHash } from 'node:crypto';
import type { Account, IdKind, Repository, Urls, World } from './world.ts';

// Each kind counts from its own base, so that an id that is used for another kind finds nothing.
const BASES: Readonly<Record<IdKind, number>> = {
  account: 100,
  repository: 1_000,
  commit: 0,
  pull: 20_000,
  label: 30_000,
  event: 40_000,
  comment: 50_000,
  workflow: 60_000,
  run: 7_000_000,
  artifact: 8_000_000,
  check: 9_000_000,
  suite: 9_700_000,
  status: 9_500_000,
  upload: 0,
  token: 0,
};

export function createWorld(options: { urls: Urls; enterprise: boolean; now: () => Date }): World {
  const counters = new Map<IdKind, number>();
  return {
    ...options,
    nextId(kind) {
      const id = (counters.get(kind) ?? BASES[kind]) + 1;
      counters.set(kind, id);
      return id;
    },
    accounts: new Map(),
    repositories: new Map(),
    tokens: new Map(),
    requestsPerHour: 1_000,
    signedUrlLifetime: 60_000,
  };
}

/** The login that the workflow's own token acts as. */
export const ACTIONS_BOT = 'github-actions[bot]';

/** Finds or makes the account of a login; a `[bot]` suffix makes a bot. */
export function account(world: World, login: string, type?: Account['type']): Account {
  const known = world.accounts.get(login);
  if (known) return known;
  const made: Account = {
    id: world.nextId('account'),
    login,
    type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User'),
  };
  world.accounts.set(login, made);
  return made;
}

export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

/** The nth SHA of a world: the same in each process. */
export function inventSha(world: World): string {
  return createHash('sha1')
    .update(`commit ${world.nextId('commit')}`)
    .digest('hex');
}

/** As the API writes times: whole seconds, UTC. */
export function timestamp(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** `timestamp` where there may be none. */
export function timestampOrNull(date: Date | null): string | null {
  return date ? timestamp(date) : null;
}
