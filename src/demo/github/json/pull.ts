import { fullName, timestamp } from '../create-world.ts';
import type { Comment, Label, LabelEvent, Pull, PullSide, Repository, World } from '../world.ts';
import { accountJson } from './account.ts';
import { repositoryJson, repositoryPage, repositoryUrl } from './repository.ts';

/** GitHub's `pull-request-simple`, as lists give it. */
export function simplePullJson(world: World, pull: Pull) {
  const { repository } = pull.base;
  const updated = timestamp(pull.updatedAt);
  return {
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    ...linksOf(world, pull),
    state: pull.state,
    locked: pull.locked,
    active_lock_reason: null,
    title: pull.title,
    user: accountJson(world, pull.author),
    body: null,
    labels: pull.labels.map((label) => labelJson(world, repository, label)),
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    created_at: timestamp(pull.createdAt),
    updated_at: updated,
    closed_at: pull.state === 'closed' ? updated : null,
    merged_at: pull.merged ? updated : null,
    merge_commit_sha: pull.mergeSha,
    draft: false,
    head: sideJson(world, pull.head),
    base: sideJson(world, pull.base),
    author_association: association(pull),
    auto_merge: null,
  };
}

/** A pull's addresses: as `…_url` fields, and most of them in `_links` again. */
function linksOf(world: World, { base, number, head }: Pull) {
  const api = repositoryUrl(world, base.repository);
  const url = `${api}/pulls/${number}`;
  const page = `${repositoryPage(world, base.repository)}/pull/${number}`;
  const shared = {
    issue: `${api}/issues/${number}`,
    comments: `${api}/issues/${number}/comments`,
    commits: `${url}/commits`,
    review_comments: `${url}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    statuses: `${api}/statuses/${head.sha}`,
  };
  return {
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    ...Object.fromEntries(Object.entries(shared).map(([name, href]) => [`${name}_url`, href])),
    _links: Object.fromEntries(
      Object.entries({ ...shared, html: page, self: url }).map(([name, href]) => [name, { href }]),
    ),
  };
}

/** GitHub's `pull-request`. */
export function pullJson(world: World, pull: Pull) {
  const { comments } = pull.base.repository;
  return {
    ...simplePullJson(world, pull),
    merged: pull.merged,
    mergeable: pull.merged ? null : pull.mergeSha !== null,
    rebaseable: pull.mergeSha !== null,
    mergeable_state: pull.mergeSha ? 'clean' : 'dirty',
    merged_by: null,
    comments: comments.filter((comment) => comment.pull === pull).length,
    review_comments: 0,
    maintainer_can_modify: true,
    commits: 1,
    additions: 1,
    deletions: 0,
    changed_files: 1,
  };
}

/** GitHub's `pull-request-minimal`, as runs and check runs name the pulls of a branch. */
export function minimalPullJson(world: World, pull: Pull) {
  const side = ({ branch, sha, repository }: PullSide) => ({
    ref: branch,
    sha,
    repo: { id: repository.id, url: repositoryUrl(world, repository), name: repository.name },
  });
  return {
    id: pull.id,
    number: pull.number,
    url: `${repositoryUrl(world, pull.base.repository)}/pulls/${pull.number}`,
    head: side(pull.head),
    base: side(pull.base),
  };
}

function sideJson(world: World, side: PullSide) {
  return {
    label: `${side.repository.owner.login}:${side.branch}`,
    ref: side.branch,
    sha: side.sha,
    user: accountJson(world, side.repository.owner),
    repo: repositoryJson(world, side.repository),
  };
}

function association(pull: Pull): string {
  if (pull.author === pull.base.repository.owner) return 'OWNER';
  return pull.base.repository.collaborators.has(pull.author.login) ? 'COLLABORATOR' : 'CONTRIBUTOR';
}

export function labelJson(world: World, repository: Repository, label: Label) {
  return {
    id: label.id,
    node_id: `LA_${label.id}`,
    url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    description: '',
    color: 'ededed',
    default: false,
  };
}

/** GitHub's `labeled-issue-event`: who set or took away which label. */
export function labelEventJson(world: World, repository: Repository, event: LabelEvent) {
  return {
    id: event.id,
    node_id: `LE_${event.id}`,
    url: `${repositoryUrl(world, repository)}/issues/events/${event.id}`,
    actor: accountJson(world, event.actor),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: timestamp(event.at),
    performed_via_github_app: null,
    label: { name: event.label.name, color: 'ededed' },
  };
}

/** GitHub's `issue-comment`. */
export function commentJson(world: World, comment: Comment) {
  const { repository } = comment.pull.base;
  const url = repositoryUrl(world, repository);
  const { number } = comment.pull;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${world.urls.server}/${fullName(repository)}/pull/${number}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${number}`,
    body: comment.body,
    user: accountJson(world, comment.author),
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
    author_association: 'NONE',
    performed_via_github_app: null,
  };
}
