import { timestamp } from '../create-world.ts';
import type { Account, Commit, Repository, World } from '../world.ts';
import { accountJson } from './account.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';

function gitUser(account: Account) {
  return { name: account.login, email: `${account.login}@users.noreply.github.com` };
}

/** GitHub's `commit`, without stats and files. */
export function commitJson(world: World, repository: Repository, commit: Commit) {
  const url = repositoryUrl(world, repository);
  const page = repositoryPage(world, repository);
  const signed = { ...gitUser(commit.author), date: timestamp(commit.date) };
  const { sha } = commit;
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${url}/commits/${sha}`,
    html_url: `${page}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      author: signed,
      committer: signed,
      message: commit.message,
      tree: { sha, url: `${url}/git/trees/${sha}` },
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
      verification: {
        verified: false,
        reason: 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
    author: accountJson(world, commit.author),
    committer: accountJson(world, commit.author),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${page}/commit/${parent}`,
    })),
  };
}

/** GitHub's `simple-commit`, as runs and merge groups carry it. */
export function simpleCommitJson(commit: Commit) {
  return {
    id: commit.sha,
    tree_id: commit.sha,
    message: commit.message,
    timestamp: timestamp(commit.date),
    author: gitUser(commit.author),
    committer: gitUser(commit.author),
  };
}
