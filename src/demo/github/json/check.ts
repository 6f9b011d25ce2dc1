import { timestamp, timestampOrNull } from '../create-world.ts';
import type { CheckRun, Repository, Status, World } from '../world.ts';
import { accountJson, appJson } from './account.ts';
import { minimalPullJson } from './pull.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';

/** GitHub's `check-run`. Its `details_url` is GitHub's own page, whatever a workflow's token asked for. */
export function checkRunJson(world: World, repository: Repository, check: CheckRun) {
  const url = `${repositoryUrl(world, repository)}/check-runs/${check.id}`;
  const page = `${repositoryPage(world, repository)}/runs/${check.id}`;
  const pulls = repository.pulls.filter(
    ({ state, head }) => state === 'open' && head.repository === repository && head.sha === check.headSha,
  );
  return {
    id: check.id,
    head_sha: check.headSha,
    node_id: `CR_${check.id}`,
    external_id: check.externalId ?? '',
    url,
    html_url: page,
    details_url: page,
    status: check.status,
    conclusion: check.conclusion,
    started_at: timestamp(check.startedAt),
    completed_at: timestampOrNull(check.completedAt),
    output: {
      ...check.output,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: check.name,
    check_suite: { id: check.suite },
    app: appJson(world, check.app),
    pull_requests: pulls.map((pull) => minimalPullJson(world, pull)),
  };
}

/** GitHub's `status`. */
export function statusJson(world: World, repository: Repository, status: Status) {
  const creator = accountJson(world, status.creator);
  const created = timestamp(status.createdAt);
  return {
    url: `${repositoryUrl(world, repository)}/statuses/${status.sha}`,
    avatar_url: creator.avatar_url,
    id: status.id,
    node_id: `SC_${status.id}`,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: created,
    updated_at: created,
    creator,
  };
}
