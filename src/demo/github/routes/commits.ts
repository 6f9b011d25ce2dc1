import type { Comparison } from '../commit-graph.ts';
import { compare, history, resolveRef } from '../commit-graph.ts';
import { commitJson } from '../json/commit.ts';
import { repositoryPage, repositoryUrl } from '../json/repository.ts';
import { page } from '../page.ts';
import { read } from '../permissions.ts';
import type { Call, Reply, Route } from '../route.ts';
import { found, notFound, ok, Refusal } from '../route.ts';
import type { Commit } from '../world.ts';

const need = read('contents');

export const commitRoutes: readonly Route[] = [
  { method: 'GET', path: '/repos/{owner}/{repo}/commits', need, handle: listCommits },
  { method: 'GET', path: '/repos/{owner}/{repo}/commits/{ref}', need, handle: getCommit },
  { method: 'GET', path: '/repos/{owner}/{repo}/compare/{basehead}', need, handle: compareCommits },
];

function resolve({ world, repository }: Call, ref: string): Commit | undefined {
  return resolveRef(repository, ref, world.repositories.values());
}

/** The commit of a path's ref, or GitHub's 422. */
export function commitOf(call: Call, ref: string): Commit {
  const commit = resolve(call, ref);
  if (!commit) throw new Refusal(422, `No commit found for SHA: ${ref}`);
  return commit;
}

function listCommits(call: Call): Reply {
  const { world, repository, url } = call;
  const start = found(resolve(call, url.searchParams.get('sha') ?? repository.defaultBranch));
  return page(call, history(repository, start), (commit) => commitJson(world, repository, commit));
}

function getCommit(call: Call): Reply {
  const { world, repository, params } = call;
  return ok(commitJson(world, repository, commitOf(call, params.ref ?? '')));
}

function compareCommits(call: Call): Reply {
  const { repository, params } = call;
  const [baseRef = '', headRef = ''] = (params.basehead ?? '').split('...');
  const base = found(resolve(call, baseRef));
  const comparison = compare(repository, base, found(resolve(call, headRef)));
  if (!comparison) throw notFound();
  return page(
    call,
    comparison.ahead,
    (commit) => commitJson(call.world, repository, commit),
    (commits) => ({ ...comparisonJson(call, base, comparison), commits }),
  );
}

function comparisonJson(call: Call, base: Commit, comparison: Comparison) {
  const { world, repository, params } = call;
  const html = `${repositoryPage(world, repository)}/compare/${params.basehead}`;
  return {
    url: `${repositoryUrl(world, repository)}/compare/${params.basehead}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitJson(world, repository, base),
    merge_base_commit: commitJson(world, repository, comparison.mergeBase),
    status: comparison.status,
    ahead_by: comparison.ahead.length,
    behind_by: comparison.behind.length,
    total_commits: comparison.ahead.length,
    files: [],
  };
}
