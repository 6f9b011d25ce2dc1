import { fullName, timestamp } from '../create-world.ts';
import type { Repository, World } from '../world.ts';
import { accountJson } from './account.ts';

const CREATED = '2025-01-01T00:00:00Z';

export function repositoryUrl(world: World, repository: Repository): string {
  return `${world.urls.api}/repos/${fullName(repository)}`;
}

/** The repository's page. */
export function repositoryPage(world: World, repository: Repository): string {
  return `${world.urls.server}/${fullName(repository)}`;
}

/** GitHub's `minimal-repository`, with the fields that runs carry. */
export function minimalRepositoryJson(world: World, repository: Repository) {
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: fullName(repository),
    owner: accountJson(world, repository.owner),
    private: repository.private,
    html_url: repositoryPage(world, repository),
    description: null,
    fork: repository.parent !== null,
    ...links(repositoryUrl(world, repository)),
  };
}

/** GitHub's `repository`, as pulls and webhook payloads hold it. */
export function repositoryJson(world: World, repository: Repository) {
  const page = repositoryPage(world, repository);
  const openPulls = repository.pulls.filter((pull) => pull.state === 'open').length;
  return {
    ...minimalRepositoryJson(world, repository),
    git_url: `${page.replace(/^https?/, 'git')}.git`,
    ssh_url: `git@${new URL(world.urls.server).host}:${fullName(repository)}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: 'Python',
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 1,
    default_branch: repository.defaultBranch,
    open_issues: openPulls,
    open_issues_count: openPulls,
    topics: [],
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    is_template: false,
    archived: false,
    disabled: false,
    visibility: repository.private ? 'private' : 'public',
    allow_forking: true,
    web_commit_signoff_required: false,
    created_at: CREATED,
    updated_at: CREATED,
    pushed_at: timestamp(world.now()),
  };
}

/** GitHub's `full-repository`. */
export function fullRepositoryJson(world: World, repository: Repository): Record<string, unknown> {
  const { parent } = repository;
  return {
    ...repositoryJson(world, repository),
    subscribers_count: 0,
    network_count: 0,
    ...(parent ? { parent: repositoryJson(world, parent), source: repositoryJson(world, parent) } : {}),
  };
}

const PLAIN_LINKS = [
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'hooks',
  'languages',
  'merges',
  'stargazers',
  'subscribers',
  'subscription',
  'tags',
  'teams',
];

const TEMPLATE_LINKS: Readonly<Record<string, string>> = {
  archive: '{archive_format}{/ref}',
  assignees: 'assignees{/user}',
  blobs: 'git/blobs{/sha}',
  branches: 'branches{/branch}',
  collaborators: 'collaborators{/collaborator}',
  comments: 'comments{/number}',
  commits: 'commits{/sha}',
  compare: 'compare/{base}...{head}',
  contents: 'contents/{+path}',
  git_commits: 'git/commits{/sha}',
  git_refs: 'git/refs{/sha}',
  git_tags: 'git/tags{/sha}',
  issue_comment: 'issues/comments{/number}',
  issue_events: 'issues/events{/number}',
  issues: 'issues{/number}',
  keys: 'keys{/key_id}',
  labels: 'labels{/name}',
  milestones: 'milestones{/number}',
  notifications: 'notifications{?since,all,participating}',
  pulls: 'pulls{/number}',
  releases: 'releases{/id}',
  statuses: 'statuses/{sha}',
  trees: 'git/trees{/sha}',
};

function links(url: string): Record<string, string> {
  return {
    url,
    ...Object.fromEntries(PLAIN_LINKS.map((name) => [`${name}_url`, `${url}/${name}`])),
    ...Object.fromEntries(
      Object.entries(TEMPLATE_LINKS).map(([name, path]) => [`${name}_url`, `${url}/${path}`]),
    ),
  };
}
