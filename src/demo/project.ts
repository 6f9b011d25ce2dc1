import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pullRequestEvent, pushEvent, type WorkflowEvent } from './github/events.ts';
import type { RepositoryScene } from './github/scene.ts';
import type { PullScene } from './github/scene-pull.ts';
import type { GitHub } from './github/start-github.ts';

/** Files by path; null removes one. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A change as a workflow run sees it: what started it, and the checkout it works in. */
export interface Change {
  readonly event: WorkflowEvent;
  readonly workspace: string;
}

/** A real git repository whose commits, branches and pull requests the emulated GitHub knows too. */
export interface Project {
  readonly repository: RepositoryScene;
  /** Commits to the default branch, as a push of one commit. */
  push(files: Files, message: string): Change;
  /** Pushes a commit to another branch, which begins where the default branch is. */
  pushTo(branch: string, files: Files, message: string): Change;
  /**
   * Opens a pull request of one commit, with the test merge commit that GitHub makes; from a fork, where one is given, to the
   * default branch or `base`. A branch that is there already is proposed as it is.
   */
  openPull(branch: string, files: Files, message: string, from?: RepositoryScene, base?: string): PullChange;
  /** Pushes another commit to a pull request. */
  pushToPull(pull: PullScene, files: Files, message: string): PullChange;
}

export interface PullChange extends Change {
  readonly pull: PullScene;
}

const identity = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgsign=false'];

function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...identity, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Makes the project `owner/name` with `files` as its first commit; its folders lie under `folder`. */
export function createProject(github: GitHub, name: string, folder: string, files: Files): Project {
  const origin = join(folder, 'origin');
  mkdirSync(origin, { recursive: true });
  git(origin, 'init', '-q', '-b', 'main');
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const repository = github.repository(name);
  const first = commit(origin, files, 'Initial commit');
  repository.commit({ sha: first, parents: [], message: 'Initial commit' });
  let checkouts = 0;
  const checkout = (sha: string) => checkOut(origin, sha, join(folder, `checkout-${++checkouts}`, 'repo'));
  return {
    repository,
    push(changes, message) {
      git(origin, 'checkout', '-q', 'main');
      const parents = [git(origin, 'rev-parse', 'HEAD')];
      const sha = commit(origin, changes, message);
      repository.commit({ sha, parents, message });
      return { event: pushEvent(github, repository), workspace: checkout(sha) };
    },
    pushTo(branch, changes, message) {
      switchTo(origin, branch, 'main');
      const parents = [git(origin, 'rev-parse', 'HEAD')];
      const sha = commit(origin, changes, message);
      repository.commit({ branch, sha, parents, message });
      return { event: pushEvent(github, repository, { branch }), workspace: checkout(sha) };
    },
    openPull(branch, changes, message, from, base = 'main') {
      const isNew = switchTo(origin, branch, base);
      const head = isNew ? commit(origin, changes, message) : git(origin, 'rev-parse', 'HEAD');
      const onto = git(origin, 'rev-parse', base);
      const merge = testMerge(origin, onto, head, repository.data.pulls.length + 1);
      const options = { branch, base, sha: head, merge, title: message, ...(from && { from }) };
      const pull = repository.pull(options);
      return { pull, event: pullRequestEvent(github, pull), workspace: checkout(merge) };
    },
    pushToPull(pull, changes, message) {
      git(origin, 'checkout', '-q', pull.data.head.branch);
      const parents = [git(origin, 'rev-parse', 'HEAD')];
      const sha = commit(origin, changes, message);
      const merge = testMerge(origin, git(origin, 'rev-parse', pull.data.base.branch), sha, pull.data.number);
      pull.push({ sha, merge, parents, message });
      return { pull, event: pullRequestEvent(github, pull, 'synchronize'), workspace: checkout(merge) };
    },
  };
}

/** Checks out a branch, which is made on top of `start` where there is none; says whether it was. */
function switchTo(origin: string, branch: string, start: string): boolean {
  const isNew = git(origin, 'branch', '--list', branch) === '';
  git(origin, 'checkout', '-q', ...(isNew ? ['-b', branch, start] : [branch]));
  return isNew;
}

/** The commit behind `refs/pull/N/merge`: base first, head second. */
function testMerge(origin: string, base: string, head: string, pull: number): string {
  git(origin, 'checkout', '-q', '--detach', base);
  git(origin, 'merge', '-q', '--no-ff', '-m', `Merge ${head} into ${base}`, head);
  const merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'update-ref', `refs/pull/${pull}/merge`, merge);
  return merge;
}

function commit(folder: string, files: Files, message: string): string {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path);
    if (content === null) {
      rmSync(target, { force: true });
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}

/** As actions/checkout does it: the one commit, without history. */
function checkOut(origin: string, sha: string, workspace: string): string {
  mkdirSync(workspace, { recursive: true });
  git(workspace, 'init', '-q');
  git(workspace, 'remote', 'add', 'origin', `file://${origin}`);
  git(workspace, 'fetch', '-q', '--no-tags', '--depth=1', 'origin', sha);
  git(workspace, 'checkout', '-q', '--detach', sha);
  return workspace;
}
