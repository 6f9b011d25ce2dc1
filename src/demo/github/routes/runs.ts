import { runJson, workflowJson } from '../json/run.ts';
import { page } from '../page.ts';
import { read } from '../permissions.ts';
import type { Call, Reply, Route } from '../route.ts';
import { found, idOf, notFound, ok } from '../route.ts';
import type { Run, Workflow } from '../world.ts';

const need = read('actions');
const LARGEST_FILTERED_LIST = 1_000;

export const runRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}',
    need,
    handle: (call) => ok(workflowJson(call.world, call.repository, workflowOf(call))),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    need,
    handle: listWorkflowRuns,
  },
  { method: 'GET', path: '/repos/{owner}/{repo}/actions/runs', need, handle: listRuns },
  { method: 'GET', path: '/repos/{owner}/{repo}/actions/runs/{run_id}', need, handle: getRun },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
    need,
    handle: getAttempt,
  },
];

/** The run that a path names. */
export function runOf(call: Call): Run {
  const id = idOf(call, 'run_id');
  return found(call.repository.runs.find((run) => run.id === id));
}

/** A workflow is named by its id or by its file's name. */
function workflowOf({ repository, params }: Call): Workflow {
  const wanted = params.workflow_id ?? '';
  return found(
    repository.workflows.find(({ id, path }) => String(id) === wanted || path.endsWith(`/${wanted}`)),
  );
}

function listWorkflowRuns(call: Call): Reply {
  const workflow = workflowOf(call);
  return list(
    call,
    call.repository.runs.filter((run) => run.workflow === workflow),
  );
}

function listRuns(call: Call): Reply {
  return list(call, call.repository.runs);
}

function list(call: Call, runs: readonly Run[]): Reply {
  const { world, repository, url } = call;
  const withPulls = url.searchParams.get('exclude_pull_requests') !== 'true';
  const shown = runs
    .filter((run) => matches(run, url.searchParams))
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id)
    .slice(0, LARGEST_FILTERED_LIST);
  return page(
    call,
    shown,
    (run) => runJson(world, repository, run, withPulls),
    (workflow_runs) => ({ total_count: shown.length, workflow_runs }),
  );
}

function matches(run: Run, query: URLSearchParams): boolean {
  const wanted: Readonly<Record<string, readonly unknown[]>> = {
    branch: [run.headBranch],
    event: [run.event],
    head_sha: [run.headSha],
    actor: [run.actor.login],
    status: [run.status, run.conclusion],
  };
  return Object.entries(wanted).every(([name, values]) => {
    const value = query.get(name);
    return value === null || values.includes(value);
  });
}

function getRun(call: Call): Reply {
  return ok(runJson(call.world, call.repository, runOf(call)));
}

function getAttempt(call: Call): Reply {
  const run = runOf(call);
  const attempt = idOf(call, 'attempt_number');
  if (attempt < 1 || attempt > run.attempt) throw notFound();
  return ok(runJson(call.world, call.repository, { ...run, attempt }));
}
