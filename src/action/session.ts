import { join, resolve } from 'node:path';
import { debug, getInput, setSecret } from '@actions/core';
import { readConfig } from '../edge/config-file.ts';
import { policyToday } from '../edge/policy.ts';
import { InputError } from '../errors.ts';
import type { Config } from '../inputs/config.ts';
import { type Inputs, inputNames, parseInputs } from '../inputs/inputs.ts';
import type { Answer } from '../model/answer.ts';
import type { Policy } from '../model/policy.ts';
import type { Provenance } from '../model/snapshot.ts';
import { tool } from '../model/version.ts';
import { headCommit, parents } from '../platform/git.ts';
import { findBaseCommit } from '../platform/github/base-commit.ts';
import { connect, type GitHub } from '../platform/github/client.ts';
import { loadEvent, type WorkflowEvent } from '../platform/github/event.ts';
import { readDefaultBranch } from '../platform/github/repository.ts';
import type { ReportContext, ValidityFinding } from '../report/context.ts';
import type { BenchmarkProfile } from '../report/profiles.ts';

/** What every mode starts from. */
export interface Session {
  readonly inputs: Inputs;
  readonly config: Config;
  readonly policy: Policy;
  readonly event: WorkflowEvent;
  readonly github: GitHub;
  readonly baselineBranch: string;
  /** The commit that the candidate is compared with, asked for once. */
  readonly base: () => Promise<Answer<string>>;
  /** GITHUB_WORKSPACE. */
  readonly workspace: string;
  /** Where this run's files are put: snapshot, result, report. */
  readonly folder: string;
}

/** Reads inputs, config and event. Throws InputError for whatever of them is wrong, before anything is measured. */
export async function openSession(): Promise<Session> {
  const inputs = parseInputs(Object.fromEntries(inputNames.map((name) => [name, getInput(name)])));
  const workspace = resolve(process.env.GITHUB_WORKSPACE ?? '.');
  const config = await readConfig(inputs.config, workspace);
  const event = await loadEvent(process.env);
  const github = connectWith(inputs, event);
  const baselineBranch =
    inputs['baseline-branch'] ?? event.repository.defaultBranch ?? (await defaultBranch(github));
  debug(`aaco ${tool.version} on Node.js ${process.version}, ${process.platform} ${process.arch}`);
  debug(`inputs: ${JSON.stringify({ ...inputs, 'github-token': '***' })}`);
  debug(`config: ${JSON.stringify(config)}`);
  debug(`event: ${JSON.stringify(event)}; the baseline branch is ${baselineBranch}`);
  return {
    inputs,
    config,
    policy: policyToday(inputs, config, event.pullRequest?.fork ?? false),
    event,
    github,
    baselineBranch,
    base: once(async () => {
      const checkout = { head: await headCommit(workspace), parents: await parents(workspace, 'HEAD') };
      return findBaseCommit(github, event, checkout, baselineBranch);
    }),
    workspace,
    folder: join(process.env.RUNNER_TEMP ?? workspace, 'aaco', inputs.name),
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | null = null;
  return () => {
    begun ??= work();
    return begun;
  };
}

function connectWith(inputs: Inputs, event: WorkflowEvent): GitHub {
  const token = inputs['github-token'];
  if (token === undefined) {
    throw new InputError({
      what: 'input github-token is empty',
      next: "Leave it out, which takes the job's own token, or give a token that can read actions",
    });
  }
  setSecret(token);
  return connect({ token, repository: event.repository.name, version: tool.version, debug });
}

async function defaultBranch(github: GitHub): Promise<string> {
  const branch = await readDefaultBranch(github);
  if (branch.ok) return branch.value;
  throw new InputError({
    what: `the default branch is not known: ${branch.trouble.what}`,
    next: 'Give the input baseline-branch',
  });
}

/** A run that measured. */
export interface MeasuringRun {
  readonly id: number;
  readonly attempt: number;
  /** The commit that people look at. */
  readonly headSha: string;
}

export function ownRun({ event }: Session): MeasuringRun {
  const { runId, runAttempt, reportSha } = event;
  return { id: runId, attempt: runAttempt, headSha: reportSha };
}

/** Events that run the baseline branch's own workflow on its own code, which nobody without write access can start. */
export const BASELINE_EVENTS = ['push', 'schedule', 'workflow_dispatch'];

export function isOnBaselineBranch({ event, baselineBranch }: Session): boolean {
  return event.branch === baselineBranch && event.pullRequest === null && event.mergeGroup === null;
}

export function provenanceOf({ event, inputs }: Session, sha: string): Provenance {
  return {
    repository: event.repository.name,
    sha,
    ref: event.ref === '' ? null : event.ref,
    event: event.name,
    runId: event.runId,
    runAttempt: event.runAttempt,
    workflowPath: event.workflowPath,
    pullRequest: event.pullRequest?.number ?? null,
    shard: inputs.shard ?? null,
    inputs: event.inputs,
  };
}

export function contextOf(
  session: Session,
  validity: readonly ValidityFinding[],
  profiles: readonly BenchmarkProfile[],
): ReportContext {
  const { inputs, event, baselineBranch } = session;
  const server = process.env.GITHUB_SERVER_URL ?? 'https://github.com';
  return {
    repositoryUrl: `${server}/${event.repository.name}`,
    fullReportUrl: event.runUrl,
    baselineBranch,
    storesBaseline: isOnBaselineBranch(session) && BASELINE_EVENTS.includes(event.name),
    acceptLabel: inputs['accept-label'],
    validity,
    profiles,
  };
}
