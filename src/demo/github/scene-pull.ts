import { account, inventSha } from './create-world.ts';
import type { CommitOptions, RepositoryScene } from './scene.ts';
import type { Comment, LabelEvent, Pull, World } from './world.ts';

export interface PullOptions {
  /** The fork it comes from; this repository, where absent. */
  readonly from?: RepositoryScene;
  /** Made with one commit, where it does not exist. */
  readonly branch?: string;
  readonly base?: string;
  readonly title?: string;
  /** The head's owner, where absent. */
  readonly author?: string;
  /** Of the commit that is made for a new branch. */
  readonly sha?: string;
  /** The test merge commit's SHA; null for branches that conflict. */
  readonly merge?: string | null;
}

/** A pull request and what happens to it. */
export interface PullScene {
  readonly data: Pull;
  readonly repository: RepositoryScene;
  readonly head: RepositoryScene;
  /** Pushes another commit to its branch, with a new test merge. */
  push(options?: CommitOptions & { readonly merge?: string | null }): void;
  comment(body: string, author?: string): Comment;
  label(name: string, by: string): void;
  unlabel(name: string, by: string): void;
  lock(): void;
  close(): void;
  merge(): void;
}

export function pullScene(world: World, repository: RepositoryScene, options: PullOptions = {}): PullScene {
  const head = options.from ?? repository;
  const pull = addPull(world, repository, head, options);
  return {
    data: pull,
    repository,
    head,
    push({ merge, ...commit } = {}) {
      pull.head.sha = head.commit({ ...commit, branch: pull.head.branch }).sha;
      pull.base.sha = repository.tip(pull.base.branch).sha;
      pull.mergeSha = testMerge(world, pull, merge);
      pull.updatedAt = world.now();
    },
    comment: (body, author = pull.author.login) => addComment(world, pull, body, author),
    label: (name, by) => setLabel(world, pull, 'labeled', name, by),
    unlabel: (name, by) => setLabel(world, pull, 'unlabeled', name, by),
    lock: () => {
      pull.locked = true;
    },
    close: () => {
      pull.state = 'closed';
    },
    merge: () => {
      repository.commit({ branch: pull.base.branch, parents: [pull.base.sha, pull.head.sha] });
      pull.state = 'closed';
      pull.merged = true;
    },
  };
}

function addPull(
  world: World,
  repository: RepositoryScene,
  head: RepositoryScene,
  options: PullOptions,
): Pull {
  const { data } = repository;
  const { branch = 'feature', base = data.defaultBranch } = options;
  const author = options.author ?? head.data.owner.login;
  if (!head.data.branches.has(branch)) {
    const parents = [repository.tip(base).sha];
    head.commit({ branch, parents, author, ...(options.sha ? { sha: options.sha } : {}) });
  }
  const now = world.now();
  const pull: Pull = {
    id: world.nextId('pull'),
    number: data.pulls.length + 1,
    title: options.title ?? `Change ${branch}`,
    author: account(world, author),
    head: { repository: head.data, branch, sha: head.tip(branch).sha },
    base: { repository: data, branch: base, sha: repository.tip(base).sha },
    mergeSha: null,
    state: 'open',
    merged: false,
    locked: false,
    labels: [],
    labelEvents: [],
    createdAt: now,
    updatedAt: now,
  };
  pull.mergeSha = testMerge(world, pull, options.merge);
  data.pulls.push(pull);
  return pull;
}

/** The commit that `refs/pull/N/merge` points to: base first, head second. */
function testMerge(world: World, pull: Pull, wanted: string | null | undefined): string | null {
  if (wanted === null) return null;
  const sha = wanted ?? inventSha(world);
  pull.base.repository.commits.set(sha, {
    sha,
    parents: [pull.base.sha, pull.head.sha],
    message: `Merge ${pull.head.sha} into ${pull.base.sha}`,
    author: pull.author,
    date: world.now(),
  });
  return sha;
}

function addComment(world: World, pull: Pull, body: string, author: string): Comment {
  const now = world.now();
  const comment: Comment = {
    id: world.nextId('comment'),
    pull,
    author: account(world, author),
    body,
    createdAt: now,
    updatedAt: now,
    minimized: false,
  };
  pull.base.repository.comments.push(comment);
  return comment;
}

function setLabel(world: World, pull: Pull, event: LabelEvent['event'], name: string, by: string): void {
  const label = pull.labels.find((one) => one.name === name) ?? { id: world.nextId('label'), name };
  pull.labels = pull.labels.filter((one) => one.name !== name);
  if (event === 'labeled') pull.labels.push(label);
  const actor = account(world, by);
  pull.labelEvents.push({ id: world.nextId('event'), event, label, actor, at: world.now() });
}
