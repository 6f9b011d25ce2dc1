import type { Commit, Repository } from './world.ts';

/** The commit that a SHA, branch, `owner:branch` of the network or full ref names. */
export function resolveRef(
  repository: Repository,
  ref: string,
  network: Iterable<Repository>,
): Commit | undefined {
  const colon = ref.indexOf(':');
  const owner = ref.slice(0, Math.max(colon, 0));
  const name = ref.slice(colon + 1).replace(/^(refs\/)?heads\//, '');
  const home = owner
    ? [...network].find((one) => one.owner.login === owner && one.commits === repository.commits)
    : repository;
  return repository.commits.get(home?.branches.get(name) ?? name);
}

/** A commit and all that it descends from, newest first. */
export function history(repository: Repository, start: Commit): Commit[] {
  const reached = new Set<Commit>();
  const waiting = [start];
  for (let commit = waiting.pop(); commit; commit = waiting.pop()) {
    if (reached.has(commit)) continue;
    reached.add(commit);
    for (const parent of commit.parents) {
      const known = repository.commits.get(parent);
      if (known) waiting.push(known);
    }
  }
  const order = new Map([...repository.commits.keys()].map((sha, index) => [sha, index]));
  const age = (commit: Commit) => order.get(commit.sha) ?? 0;
  return [...reached].sort((a, b) => b.date.getTime() - a.date.getTime() || age(b) - age(a));
}

export interface Comparison {
  readonly status: 'identical' | 'ahead' | 'behind' | 'diverged';
  readonly mergeBase: Commit;
  /** What the head has and the base has not, oldest first. */
  readonly ahead: readonly Commit[];
  readonly behind: readonly Commit[];
}

/** What lies between two commits; undefined where they share no history. */
export function compare(repository: Repository, base: Commit, head: Commit): Comparison | undefined {
  const ofBase = new Set(history(repository, base));
  const ofHead = history(repository, head);
  const mergeBase = ofHead.find((commit) => ofBase.has(commit));
  if (!mergeBase) return undefined;
  const shared = new Set(ofHead);
  const ahead = ofHead.filter((commit) => !ofBase.has(commit)).reverse();
  const behind = [...ofBase].filter((commit) => !shared.has(commit)).reverse();
  return { status: statusOf(ahead.length, behind.length), mergeBase, ahead, behind };
}

function statusOf(ahead: number, behind: number): Comparison['status'] {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
