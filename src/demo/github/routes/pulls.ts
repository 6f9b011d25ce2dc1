import { labelEventJson, labelJson, pullJson, simplePullJson } from '../json/pull.ts';
import { page } from '../page.ts';
import { read } from '../permissions.ts';
import type { Call, Reply, Route } from '../route.ts';
import { found, idOf, ok } from '../route.ts';
import type { Pull } from '../world.ts';

const ofPulls = read('pull-requests');
const ofIssue = read('issues', 'pull-requests');
const issue = '/repos/{owner}/{repo}/issues/{issue_number}';

export const pullRoutes: readonly Route[] = [
  { method: 'GET', path: '/repos/{owner}/{repo}/pulls', need: ofPulls, handle: listPulls },
  { method: 'GET', path: '/repos/{owner}/{repo}/pulls/{pull_number}', need: ofPulls, handle: getPull },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    need: ofPulls,
    handle: listPullsOfCommit,
  },
  { method: 'GET', path: `${issue}/labels`, need: ofIssue, handle: listLabels },
  { method: 'GET', path: `${issue}/events`, need: ofIssue, handle: listEvents },
];

/** The pull that a path names, as `pull_number` or `issue_number`. */
export function pullOf(call: Call, parameter: 'pull_number' | 'issue_number'): Pull {
  const number = idOf(call, parameter);
  return found(call.repository.pulls.find((pull) => pull.number === number));
}

function listPulls(call: Call): Reply {
  const { searchParams } = call.url;
  const state = searchParams.get('state') ?? 'open';
  const head = searchParams.get('head');
  const base = searchParams.get('base');
  const shown = call.repository.pulls
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => head === null || `${pull.head.repository.owner.login}:${pull.head.branch}` === head)
    .filter((pull) => base === null || pull.base.branch === base)
    .toSorted((a, b) => b.number - a.number);
  return page(call, shown, (pull) => simplePullJson(call.world, pull));
}

function getPull(call: Call): Reply {
  return ok(pullJson(call.world, pullOf(call, 'pull_number')));
}

function listPullsOfCommit(call: Call): Reply {
  const sha = call.params.commit_sha;
  const shown = call.repository.pulls.filter(({ head, mergeSha }) => head.sha === sha || mergeSha === sha);
  return page(call, shown, (pull) => simplePullJson(call.world, pull));
}

function listLabels(call: Call): Reply {
  const { labels } = pullOf(call, 'issue_number');
  return page(call, labels, (label) => labelJson(call.world, call.repository, label));
}

function listEvents(call: Call): Reply {
  const { labelEvents } = pullOf(call, 'issue_number');
  return page(call, labelEvents, (event) => labelEventJson(call.world, call.repository, event));
}
