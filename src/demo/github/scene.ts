import { ACTIONS_BOT, account, inventSha } from './create-world.ts';
import type { AccessLevel } from './permissions.ts';
import { type PullOptions, type PullScene, pullScene } from './scene-pull.ts';
import { type RunOptions, type RunScene, runScene } from './scene-run.ts';
import type { Commit, Repository, World } from './world.ts';

export interface RepositoryOptions {
  /** Private, where absent: there a token needs a scope to read, too. */
  readonly private?: boolean;
  readonly defaultBranch?: string;
}

export interface CommitOptions {
  /** Moves this branch to the new commit; the default branch, where absent. */
  readonly branch?: string;
  /** As in a real checkout; invented, where absent. */
  readonly sha?: string;
  /** The tip of the branch, where absent; that of the default branch for a new branch. */
  readonly parents?: readonly string[];
  readonly message?: string;
  readonly author?: string;
  readonly date?: Date;
}

/** A repository to set a scene in: what is made here is what its API shows. */
export interface RepositoryScene {
  readonly data: Repository;
  commit(options?: CommitOptions): Commit;
  /** The tip of a branch; the default branch, where absent. Throws where the branch has no commit. */
  tip(branch?: string): Commit;
  run(options?: RunOptions): RunScene;
  pull(options?: PullOptions): PullScene;
  /** Another owner's fork, which shares the commits and starts with the same branches. */
  fork(owner: string): RepositoryScene;
  collaborator(login: string, level: AccessLevel): void;
}

/** Finds the repository `owner/name` of a world, or makes it with one commit. */
export function repositoryScene(
  world: World,
  name: string,
  options: RepositoryOptions = {},
): RepositoryScene {
  const known = world.repositories.get(name.toLowerCase());
  if (known) return sceneOf(world, known);
  const [owner = '', repo = ''] = name.split('/');
  const scene = sceneOf(world, addRepository(world, owner, repo, options, null));
  scene.commit({ message: 'Initial commit' });
  return scene;
}

function addRepository(
  world: World,
  owner: string,
  name: string,
  options: RepositoryOptions,
  parent: Repository | null,
): Repository {
  account(world, ACTIONS_BOT);
  const repository: Repository = {
    id: world.nextId('repository'),
    owner: account(world, owner, parent ? 'User' : 'Organization'),
    name,
    private: options.private ?? true,
    defaultBranch: options.defaultBranch ?? 'main',
    parent,
    branches: new Map(parent?.branches),
    commits: parent?.commits ?? new Map(),
    collaborators: new Map(),
    workflows: [],
    runs: [],
    artifacts: [],
    pulls: [],
    comments: [],
    checkRuns: [],
    statuses: [],
  };
  world.repositories.set(`${owner}/${name}`.toLowerCase(), repository);
  return repository;
}

function sceneOf(world: World, repository: Repository): RepositoryScene {
  const scene: RepositoryScene = {
    data: repository,
    commit: (options) => addCommit(world, repository, options),
    tip: (branch = repository.defaultBranch) => tipOf(repository, branch),
    run: (options) => runScene(world, scene, options),
    pull: (options) => pullScene(world, scene, options),
    fork: (owner) => {
      const { private: isPrivate, defaultBranch } = repository;
      const options = { private: isPrivate, defaultBranch };
      return sceneOf(world, addRepository(world, owner, repository.name, options, repository));
    },
    collaborator: (login, level) => {
      account(world, login);
      repository.collaborators.set(login, level);
    },
  };
  return scene;
}

function tipOf(repository: Repository, branch: string): Commit {
  const commit = repository.commits.get(repository.branches.get(branch) ?? '');
  if (!commit) throw new Error(`${repository.name} has no commit on ${branch}`);
  return commit;
}

function addCommit(world: World, repository: Repository, options: CommitOptions = {}): Commit {
  const { branch = repository.defaultBranch, message = `Change ${branch}` } = options;
  const tip = repository.branches.get(branch) ?? repository.branches.get(repository.defaultBranch);
  const commit: Commit = {
    sha: options.sha ?? inventSha(world),
    parents: options.parents ?? (tip ? [tip] : []),
    message,
    author: account(world, options.author ?? repository.owner.login),
    date: options.date ?? world.now(),
  };
  repository.commits.set(commit.sha, commit);
  repository.branches.set(branch, commit.sha);
  return commit;
}
