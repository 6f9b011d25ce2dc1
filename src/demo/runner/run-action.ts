import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkflowEvent } from '../github/events.ts';
import { ALL_WRITE, type Permissions, readOnly } from '../github/permissions.ts';
import type { RunScene } from '../github/scene-run.ts';
import type { GitHub } from '../github/start-github.ts';
import { type Job, newTrackingId, writeEvent } from './environment.ts';
import { type Orphan, sweepOrphans } from './orphans.ts';
import { runStep, type Step, type StepResult } from './step.ts';

export interface ActionOptions {
  readonly github: GitHub;
  readonly event: WorkflowEvent;
  /** The folder of action.yml. */
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE and the working directory. */
  readonly workspace: string;
  /** The `permissions:` block; all scopes at `write`, where absent. A fork's pull request gets no more than `read`. */
  readonly permissions?: Permissions;
  /** The workflow file's path. */
  readonly workflow?: string;
  /** The job's id; `perf`, where absent. */
  readonly job?: string;
  /** The run that this job is part of, which the caller completes; a run of its own, where absent. */
  readonly run?: RunScene;
  readonly env?: Readonly<Record<string, string>>;
  /** RUNNER_TEMP; a new folder, which is left to the caller, where absent. */
  readonly temp?: string;
  readonly toolCache?: string;
  /** A Node 24 binary; the running one, where absent. */
  readonly node?: string;
  readonly debug?: boolean;
  /** Variables that this runner fails to set. */
  readonly without?: readonly string[];
  /** Sees each line of output as it comes. */
  readonly onLine?: (line: string) => void;
  /** Multiplies the runner's waits after a cancellation; 1, as on GitHub, where absent. */
  readonly patience?: number;
}

export interface ActionResult extends StepResult {
  readonly run: RunScene;
  readonly temp: string;
  /** What outlived the job and was killed; null where that cannot be known. */
  readonly orphans: readonly Orphan[] | null;
}

export interface RunningAction {
  readonly run: RunScene;
  readonly finished: Promise<ActionResult>;
  /** As the button on a run's page; later calls do nothing. */
  cancel(): void;
}

/** Runs an action as the only step of a job, `post` included, and waits for its end. */
export function runAction(options: ActionOptions): Promise<ActionResult> {
  return startAction(options).finished;
}

export function startAction(options: ActionOptions): RunningAction {
  const run = options.run ?? startRun(options);
  const job = startJob(options, run);
  const step: Step = {
    job,
    folder: options.action,
    inputs: options.inputs ?? {},
    env: options.env ?? {},
    without: options.without ?? [],
    node: options.node ?? process.execPath,
    patience: options.patience ?? 1,
    ...(options.onLine ? { onLine: options.onLine } : {}),
  };
  const check = run.job(job.name);
  const cancellation = new AbortController();
  const finish = async (): Promise<ActionResult> => {
    const result = await runStep(step, cancellation.signal);
    const orphans = sweepOrphans(job.trackingId);
    check.complete(result.conclusion);
    if (!options.run) run.complete(result.conclusion);
    return { ...result, run, temp: job.temp, orphans };
  };
  return { run, finished: finish(), cancel: () => cancellation.abort() };
}

function startRun({ event, workflow }: ActionOptions): RunScene {
  const { head, actor, name } = event;
  return event.repository.run({
    event: name,
    conclusion: null,
    from: head.repository,
    branch: head.branch,
    sha: head.sha,
    actor,
    ...(workflow ? { workflow } : {}),
  });
}

function startJob(options: ActionOptions, run: RunScene): Job {
  const { github, event } = options;
  const permissions = options.permissions ?? ALL_WRITE;
  const temp = options.temp ?? mkdtempSync(join(tmpdir(), 'aaco-runner-'));
  const toolCache = options.toolCache ?? join(temp, '_tool');
  mkdirSync(toolCache, { recursive: true });
  const job: Job = {
    github,
    event,
    run,
    name: options.job ?? 'perf',
    token: github.token(event.repository, {
      permissions: event.readOnly ? readOnly(permissions) : permissions,
    }),
    workspace: options.workspace,
    temp,
    toolCache,
    debug: options.debug ?? false,
    trackingId: newTrackingId(),
  };
  writeEvent(job);
  return job;
}
