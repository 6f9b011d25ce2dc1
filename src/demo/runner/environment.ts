import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullName } from '../github/create-world.ts';
import type { WorkflowEvent } from '../github/events.ts';
import { runtimeToken } from '../github/runtime-token.ts';
import type { RunScene } from '../github/scene-run.ts';
import type { GitHub } from '../github/start-github.ts';

/** A job as the runner knows it before its first step. */
export interface Job {
  readonly github: GitHub;
  readonly event: WorkflowEvent;
  readonly run: RunScene;
  /** The job's id in the workflow file. */
  readonly name: string;
  readonly token: string;
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly debug: boolean;
  readonly trackingId: string;
}

export function newTrackingId(): string {
  return `github_${randomUUID()}`;
}

/** The `github` context, of which the GITHUB_ variables are made; also what defaults in action.yml refer to. */
export function githubContext(job: Job): Record<string, unknown> {
  const { github, event, run } = job;
  const { data } = event.repository;
  const actor = github.world.accounts.get(event.actor) ?? data.owner;
  const name = fullName(data);
  return {
    action: '__self',
    actor: actor.login,
    actor_id: actor.id,
    api_url: github.urls.api,
    base_ref: event.baseRef,
    event: event.payload,
    event_name: event.name,
    event_path: join(job.temp, '_github_workflow', 'event.json'),
    graphql_url: github.urls.graphql,
    head_ref: event.headRef,
    job: job.name,
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: false,
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: name,
    repository_id: data.id,
    repository_owner: data.owner.login,
    repository_owner_id: data.owner.id,
    retention_days: 90,
    run_attempt: run.data.attempt,
    run_id: run.data.id,
    run_number: run.data.number,
    server_url: github.urls.server,
    sha: event.sha,
    token: job.token,
    triggering_actor: actor.login,
    workflow: run.data.workflow.name,
    workflow_ref: `${name}/${run.data.workflow.path}@${event.ref}`,
    workflow_sha: event.sha,
    workspace: job.workspace,
  };
}

/** Writes the event's payload to where GITHUB_EVENT_PATH points. */
export function writeEvent(job: Job): void {
  mkdirSync(join(job.temp, '_github_workflow'), { recursive: true });
  const path = join(job.temp, '_github_workflow', 'event.json');
  writeFileSync(path, JSON.stringify(job.event.payload, null, 2));
}

/** GITHUB_*, RUNNER_* and ACTIONS_*: the variables of every JavaScript action of a job. */
export function jobVariables(job: Job): Record<string, string> {
  const { results } = job.github.urls;
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...githubVariables(job),
    RUNNER_ARCH: { arm64: 'ARM64', x64: 'X64' }[process.arch as string] ?? process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_NAME: 'mini-runner',
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
    RUNNER_TEMP: job.temp,
    RUNNER_TOOL_CACHE: job.toolCache,
    RUNNER_TRACKING_ID: job.trackingId,
    RUNNER_WORKSPACE: join(job.workspace, '..'),
    ...(job.debug ? { RUNNER_DEBUG: '1' } : {}),
    ACTIONS_RESULTS_URL: `${results}/`,
    ACTIONS_RUNTIME_URL: `${results}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken({
      run: `${job.run.data.id}-${job.run.data.attempt}`,
      job: job.name,
    }),
  };
}

function githubVariables(job: Job): Record<string, string> {
  const { event: _, token: __, ...context } = githubContext(job);
  return Object.fromEntries(
    Object.entries(context).map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, String(value)]),
  );
}

const INHERITED = ['HOME', 'LANG', 'PATH', 'SystemRoot', 'TMPDIR', 'USER'];

/** What a step gets from the machine; nothing of the environment that the tests themselves run in. */
export function machineVariables(): Record<string, string> {
  return Object.fromEntries(
    INHERITED.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
