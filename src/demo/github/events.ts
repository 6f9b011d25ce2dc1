import { accountJson } from './json/account.ts';
import { simpleCommitJson } from './json/commit.ts';
import { labelJson, pullJson } from './json/pull.ts';
import { repositoryJson } from './json/repository.ts';
import { runJson, workflowJson } from './json/run.ts';
import type { RepositoryScene } from './scene.ts';
import type { PullScene } from './scene-pull.ts';
import type { RunScene } from './scene-run.ts';
import type { GitHub } from './start-github.ts';

/** What starts a workflow run: the webhook's payload, and what the runner derives from it. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Where the workflow runs. */
  readonly repository: RepositoryScene;
  /** GITHUB_SHA and GITHUB_REF: what is checked out. */
  readonly sha: string;
  readonly ref: string;
  /** GITHUB_HEAD_REF and GITHUB_BASE_REF; empty but for pull requests. */
  readonly headRef: string;
  readonly baseRef: string;
  readonly actor: string;
  /** What the API names as the run's head, which for a fork's pull request lies in the fork. */
  readonly head: { readonly repository: RepositoryScene; readonly branch: string; readonly sha: string };
  /** Whether its token may read only, as for a fork's pull request. */
  readonly readOnly: boolean;
}

const NO_COMMIT = '0'.repeat(40);

function shared(github: GitHub, { data }: RepositoryScene, actor: string) {
  const { world } = github;
  const sender = world.accounts.get(actor) ?? data.owner;
  return { repository: repositoryJson(world, data), sender: accountJson(world, sender) };
}

/** A run on a branch of the repository itself. */
function onBranch(repository: RepositoryScene, branch: string, actor: string, sha?: string) {
  const head = { repository, branch, sha: sha ?? repository.tip(branch).sha };
  return {
    repository,
    sha: head.sha,
    ref: `refs/heads/${branch}`,
    headRef: '',
    baseRef: '',
    actor,
    head,
    readOnly: false,
  };
}

export interface BranchOptions {
  /** The default branch, where absent. */
  readonly branch?: string;
  readonly actor?: string;
}

export interface PushOptions extends BranchOptions {
  /** Pushes a tag of this name onto the tip of the branch, in place of the branch. */
  readonly tag?: string;
}

/** `push` of the tip of a branch, or of a tag, which the API then names as the run's branch. */
export function pushEvent(
  github: GitHub,
  repository: RepositoryScene,
  options: PushOptions = {},
): WorkflowEvent {
  const { branch = repository.data.defaultBranch, actor = repository.data.owner.login } = options;
  const tip = repository.tip(branch);
  const page = `${github.urls.server}/${repository.data.owner.login}/${repository.data.name}`;
  const ref = options.tag === undefined ? `refs/heads/${branch}` : `refs/tags/${options.tag}`;
  const parent = options.tag === undefined ? tip.parents[0] : undefined;
  const before = parent ?? NO_COMMIT;
  const email = `${actor}@users.noreply.github.com`;
  const commit = {
    ...simpleCommitJson(tip),
    distinct: true,
    url: `${page}/commit/${tip.sha}`,
    added: [],
    removed: [],
    modified: [],
  };
  const payload = {
    ref,
    before,
    after: tip.sha,
    created: before === NO_COMMIT,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: `${page}/compare/${before}...${tip.sha}`,
    commits: [commit],
    head_commit: commit,
    pusher: { name: actor, email },
    ...shared(github, repository, actor),
  };
  const event = onBranch(repository, options.tag ?? branch, actor, tip.sha);
  return { name: 'push', payload, ...event, ref };
}

/** `pull_request`: checks out the test merge; with a token that reads only, where the head lies in a fork. */
export function pullRequestEvent(
  github: GitHub,
  pull: PullScene,
  action: 'opened' | 'synchronize' | 'reopened' | 'labeled' = 'opened',
): WorkflowEvent {
  const { number, head, base, author, mergeSha, labels } = pull.data;
  const latest = labels.at(-1);
  if (mergeSha === null) throw new Error('a pull request with conflicts starts no pull_request run');
  const payload = {
    action,
    number,
    pull_request: pullJson(github.world, pull.data),
    ...(action === 'synchronize' ? { before: base.sha, after: head.sha } : {}),
    ...(action === 'labeled' && latest ? { label: labelJson(github.world, base.repository, latest) } : {}),
    ...shared(github, pull.repository, author.login),
  };
  return {
    name: 'pull_request',
    payload,
    repository: pull.repository,
    sha: mergeSha,
    ref: `refs/pull/${number}/merge`,
    headRef: head.branch,
    baseRef: base.branch,
    actor: author.login,
    head: { repository: pull.head, branch: head.branch, sha: head.sha },
    readOnly: pull.head.data !== pull.repository.data,
  };
}

/** `pull_request_target`: the default branch's workflow and commit, with all of its rights, whatever the head is. */
export function pullRequestTargetEvent(github: GitHub, pull: PullScene): WorkflowEvent {
  const event = pullRequestEvent(github, pull);
  const branch = pull.repository.data.defaultBranch;
  return {
    ...event,
    name: 'pull_request_target',
    sha: pull.repository.tip(branch).sha,
    ref: `refs/heads/${branch}`,
    readOnly: false,
  };
}

export interface MergeGroupOptions {
  /** What it is merged onto: the group before it in the queue; the tip of the base branch, where absent. */
  readonly base?: string;
  /** The merge commit, as in a real checkout; invented, where absent. */
  readonly sha?: string;
}

/** `merge_group`: the queue's own branch, on which the pull is merged for the checks. */
export function mergeGroupEvent(
  github: GitHub,
  pull: PullScene,
  options: MergeGroupOptions = {},
): WorkflowEvent {
  const { repository, data } = pull;
  const base = options.base ?? repository.tip(data.base.branch).sha;
  const branch = `gh-readonly-queue/${data.base.branch}/pr-${data.number}-${base}`;
  const merged = repository.commit({
    branch,
    ...(options.sha ? { sha: options.sha } : {}),
    parents: [base, data.head.sha],
    message: `Merge pull request #${data.number}`,
  });
  const actor = data.author.login;
  const payload = {
    action: 'checks_requested',
    merge_group: {
      head_sha: merged.sha,
      head_ref: `refs/heads/${branch}`,
      base_sha: base,
      base_ref: `refs/heads/${data.base.branch}`,
      head_commit: simpleCommitJson(merged),
    },
    ...shared(github, repository, actor),
  };
  return { name: 'merge_group', payload, ...onBranch(repository, branch, actor) };
}

/** `workflow_run: completed` of another run: runs on the default branch, with all of its rights. */
export function workflowRunEvent(github: GitHub, run: RunScene): WorkflowEvent {
  const { repository, data } = run;
  const payload = {
    action: 'completed',
    workflow_run: runJson(github.world, repository.data, data),
    workflow: workflowJson(github.world, repository.data, data.workflow),
    ...shared(github, repository, data.actor.login),
  };
  const { defaultBranch } = repository.data;
  return { name: 'workflow_run', payload, ...onBranch(repository, defaultBranch, data.actor.login) };
}

export interface DispatchOptions extends BranchOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workflow?: string;
}

/** `workflow_dispatch` on a branch. */
export function workflowDispatchEvent(
  github: GitHub,
  repository: RepositoryScene,
  options: DispatchOptions = {},
): WorkflowEvent {
  const { branch = repository.data.defaultBranch, actor = repository.data.owner.login } = options;
  const payload = {
    inputs: options.inputs ?? null,
    ref: `refs/heads/${branch}`,
    workflow: options.workflow ?? '.github/workflows/perf.yml',
    ...shared(github, repository, actor),
  };
  return { name: 'workflow_dispatch', payload, ...onBranch(repository, branch, actor) };
}

/** `schedule`, whose payload names neither repository nor sender. */
export function scheduleEvent(repository: RepositoryScene, schedule = '0 5 * * *'): WorkflowEvent {
  const { defaultBranch, owner } = repository.data;
  return { name: 'schedule', payload: { schedule }, ...onBranch(repository, defaultBranch, owner.login) };
}
