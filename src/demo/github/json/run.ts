import { fullName, timestamp } from '../create-world.ts';
import type { Artifact, Pull, Repository, Run, Workflow, World } from '../world.ts';
import { accountJson } from './account.ts';
import { simpleCommitJson } from './commit.ts';
import { minimalPullJson } from './pull.ts';
import { minimalRepositoryJson, repositoryPage, repositoryUrl } from './repository.ts';

/**
 * GitHub's `workflow-run`. Its `pull_requests` are the open pulls of the same branch of the same repository; a fork's run
 * names none.
 */
export function runJson(world: World, repository: Repository, run: Run, withPulls = true) {
  const commit = repository.commits.get(run.headSha);
  const pulls = withPulls ? pullsOf(repository, run) : [];
  const actor = accountJson(world, run.actor);
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: `WFR_${run.id}`,
    check_suite_id: suiteOfRun(run),
    check_suite_node_id: `CS_${suiteOfRun(run)}`,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflow.path,
    display_title: run.title,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflow.id,
    ...linksOf(world, repository, run),
    pull_requests: pulls.map((pull) => minimalPullJson(world, pull)),
    created_at: timestamp(run.createdAt),
    updated_at: timestamp(run.updatedAt),
    run_started_at: timestamp(run.startedAt),
    actor,
    triggering_actor: actor,
    referenced_workflows: [],
    head_commit: commit ? simpleCommitJson(commit) : null,
    repository: minimalRepositoryJson(world, repository),
    head_repository: minimalRepositoryJson(world, run.headRepository),
  };
}

function linksOf(world: World, repository: Repository, run: Run) {
  const api = repositoryUrl(world, repository);
  const url = `${api}/actions/runs/${run.id}`;
  return {
    url,
    html_url: `${repositoryPage(world, repository)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${suiteOfRun(run)}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${api}/actions/workflows/${run.workflow.id}`,
  };
}

/** The id of the check suite that holds the checks of a run's jobs. */
export function suiteOfRun(run: Run): number {
  return run.id + 2_000_000;
}

function pullsOf(repository: Repository, run: Run): Pull[] {
  return repository.pulls.filter(
    ({ state, head }) =>
      state === 'open' &&
      head.repository === repository &&
      run.headRepository === repository &&
      head.branch === run.headBranch,
  );
}

/** GitHub's `artifact`; Enterprise Server gives no digest. */
export function artifactJson(world: World, repository: Repository, artifact: Artifact) {
  const url = `${repositoryUrl(world, repository)}/actions/artifacts/${artifact.id}`;
  const { run } = artifact;
  const created = timestamp(artifact.createdAt);
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: created,
    expires_at: timestamp(artifact.expiresAt),
    updated_at: created,
    ...(world.enterprise ? {} : { digest: artifact.digest }),
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: run.headRepository.id,
      ...(run.headBranch === null ? {} : { head_branch: run.headBranch }),
      head_sha: run.headSha,
    },
  };
}

/** GitHub's `workflow`. */
export function workflowJson(world: World, repository: Repository, workflow: Workflow) {
  const page = `${world.urls.server}/${fullName(repository)}`;
  const created = '2025-01-01T00:00:00Z';
  return {
    id: workflow.id,
    node_id: `W_${workflow.id}`,
    name: workflow.name,
    path: workflow.path,
    state: 'active',
    created_at: created,
    updated_at: created,
    url: `${repositoryUrl(world, repository)}/actions/workflows/${workflow.id}`,
    html_url: `${page}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${page}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
  };
}
