import type { Repository, Token } from './world.ts';

/** The scopes of a workflow's `permissions:` block that this server knows. */
const SCOPES = ['actions', 'checks', 'contents', 'issues', 'pull-requests', 'statuses'] as const;
export type Scope = (typeof SCOPES)[number];
export type Permissions = Readonly<Partial<Record<Scope, 'read' | 'write'>>>;

/** What a collaborator may do. */
export type AccessLevel = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

/** What a route needs: any one of the scopes at this level; no scope: any token that sees the repository. */
export interface Need {
  readonly level: 'read' | 'write';
  readonly anyOf: readonly Scope[];
}

export const seen: Need = { level: 'read', anyOf: [] };

export function read(...anyOf: Scope[]): Need {
  return { level: 'read', anyOf };
}

export function write(...anyOf: Scope[]): Need {
  return { level: 'write', anyOf };
}

/** The token that GitHub gives to a fork's pull request: nothing above `read`. */
export function readOnly(permissions: Permissions): Permissions {
  return Object.fromEntries(Object.keys(permissions).map((scope) => [scope, 'read']));
}

export const ALL_WRITE: Permissions = Object.fromEntries(SCOPES.map((scope) => [scope, 'write']));

/** Whether the token knows that the repository exists. */
export function sees(token: Token | null, repository: Repository): boolean {
  return !repository.private || (token !== null && reaches(token, repository));
}

/**
 * Whether the token may do it. What is public may be read by everyone; a private repository is read by scope, which makes
 * it the stricter test of a `permissions:` block.
 */
export function allows(token: Token | null, repository: Repository, need: Need): boolean {
  if (need.level === 'read' && (!repository.private || need.anyOf.length === 0))
    return sees(token, repository);
  if (!token || !reaches(token, repository)) return false;
  return need.anyOf.some((scope) => {
    const granted = token.permissions[scope];
    return granted === 'write' || granted === need.level;
  });
}

function reaches(token: Token, repository: Repository): boolean {
  return token.repository === null || token.repository === repository;
}
