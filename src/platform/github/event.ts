import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { workflowPathOf } from '../../baseline/select.ts';
import { InputError } from '../../errors.ts';
import { type PullRequest, PullRequestSchema } from './pull-request.ts';

/** The run that a `workflow_run` event tells of. */
export interface TriggeringRun {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly workflowPath: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly headOwner: string | null;
  readonly headRepositoryId: number | null;
}

/** What this run is, from the runner's variables and the event's payload. */
export interface WorkflowEvent {
  readonly name: string;
  readonly repository: {
    /** `owner/name`. */
    readonly name: string;
    readonly id: number;
    /** Null where the payload does not say. */
    readonly defaultBranch: string | null;
  };
  /** The commit that actions/checkout takes: of a pull request the test merge commit. */
  readonly sha: string;
  /** The commit that people look at: of a pull request its head. */
  readonly reportSha: string;
  readonly ref: string;
  /** The branch of `ref`, null for tags and pull requests. */
  readonly branch: string | null;
  readonly pullRequest: PullRequest | null;
  readonly mergeGroup: {
    readonly baseSha: string;
    /** The last of those that the group would merge, which its branch is named for; null where the name says none. */
    readonly pullRequest: number | null;
  } | null;
  /** Of a push: where the branch stood before, null for a new branch or after a force-push. */
  readonly before: string | null;
  readonly triggeringRun: TriggeringRun | null;
  /** Of workflow_dispatch: a digest of what was typed in, null where nothing was. */
  readonly inputs: string | null;
  /** For example `.github/workflows/perf.yml`. */
  readonly workflowPath: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly runUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const RepositorySchema = z.object({ id: z.number(), default_branch: z.string().nullish() });

const TriggeringRunSchema = z
  .object({
    id: z.number(),
    run_attempt: z.number().nullish(),
    event: z.string(),
    path: z.string(),
    head_sha: z.string(),
    head_branch: z.string().nullish(),
    head_repository: z.object({ id: z.number(), owner: z.object({ login: z.string() }).nullish() }).nullish(),
  })
  .transform(
    (run): TriggeringRun => ({
      id: run.id,
      attempt: run.run_attempt ?? 1,
      event: run.event,
      workflowPath: workflowPathOf(run.path),
      headSha: run.head_sha,
      headBranch: run.head_branch ?? null,
      headOwner: run.head_repository?.owner?.login ?? null,
      headRepositoryId: run.head_repository?.id ?? null,
    }),
  );

const PayloadSchema = z.object({
  repository: RepositorySchema.nullish(),
  pull_request: PullRequestSchema.nullish(),
  merge_group: z.object({ head_sha: z.string(), head_ref: z.string(), base_sha: z.string() }).nullish(),
  workflow_run: TriggeringRunSchema.nullish(),
  before: z.string().nullish(),
  forced: z.boolean().nullish(),
  inputs: z.record(z.string(), z.unknown()).nullish(),
});
type Payload = z.infer<typeof PayloadSchema>;

/** Reads what this run is. Throws InputError where a variable of the runner or the payload is missing or broken. */
export async function loadEvent(environment: Environment): Promise<WorkflowEvent> {
  const path = required(environment, 'GITHUB_EVENT_PATH');
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new InputError({
      what: 'the event file cannot be read',
      where: { source: path },
      next: runnerFault,
      cause,
    });
  });
  return readEvent(environment, text, path);
}

/** `loadEvent` of a payload's text; `source` names it in messages. */
export function readEvent(environment: Environment, text: string, source: string): WorkflowEvent {
  const payload = parsePayload(text, source);
  const repository = required(environment, 'GITHUB_REPOSITORY');
  const sha = required(environment, 'GITHUB_SHA');
  const ref = environment.GITHUB_REF ?? '';
  const runId = requiredNumber(environment, 'GITHUB_RUN_ID');
  const runAttempt = Number(environment.GITHUB_RUN_ATTEMPT || '1');
  const server = environment.GITHUB_SERVER_URL || 'https://github.com';
  return {
    name: required(environment, 'GITHUB_EVENT_NAME'),
    repository: {
      name: repository,
      id: payload.repository?.id ?? requiredNumber(environment, 'GITHUB_REPOSITORY_ID'),
      defaultBranch: payload.repository?.default_branch ?? null,
    },
    sha,
    reportSha: reportSha(payload) ?? sha,
    ref,
    branch: /^refs\/heads\/(.+)$/s.exec(ref)?.[1] ?? null,
    pullRequest: payload.pull_request ?? null,
    mergeGroup: mergeGroupOf(payload),
    before: beforeOf(payload),
    triggeringRun: payload.workflow_run ?? null,
    inputs: digestOf(payload.inputs ?? {}),
    workflowPath: workflowPathOf(required(environment, 'GITHUB_WORKFLOW_REF')),
    runId,
    runAttempt,
    runUrl: `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
  };
}

/**
 * Refuses to measure where a stranger's code would run with this repository's secrets, on this repository's machines.
 * There is no way around it by input. Throws InputError.
 */
export function refuseToMeasure({ name, repository, triggeringRun }: WorkflowEvent): void {
  const of = triggeringRun?.event.startsWith('pull_request') ? ' of a pull request' : '';
  if (name === 'pull_request_target' || of !== '') {
    throw new InputError({
      what: `${name}${of} runs with this repository's token and secrets, so the code of a pull request is not measured there: it could take them`,
      next: 'Measure on pull_request, and publish the results of forks with mode: report on workflow_run',
    });
  }
  if (triggeringRun === null) return;
  const { headRepositoryId, headBranch } = triggeringRun;
  if (headRepositoryId === repository.id && headBranch === repository.defaultBranch) return;
  throw new InputError({
    what: `workflow_run has the default branch checked out, and the run that it follows was on ${headBranch ?? 'no branch'}: what would be measured is not what it tells of`,
    next: 'Measure in the workflow itself, in a job that names the others in its needs:',
  });
}

const runnerFault = 'The runner writes it: run the job again, on another runner where that does not help';

function parsePayload(text: string, source: string): Payload {
  const parsed = PayloadSchema.safeParse(parseJson(text, source));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new InputError({
    what: `the event's payload is not as GitHub documents it: ${issue?.message}`,
    where: { source, key: issue?.path.join('.') || '(root)' },
    next: runnerFault,
  });
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError({
      what: "the event's payload is not JSON",
      where: { source },
      next: runnerFault,
      cause,
    });
  }
}

function reportSha(payload: Payload): string | undefined {
  return payload.pull_request?.headSha ?? payload.merge_group?.head_sha ?? payload.workflow_run?.headSha;
}

function mergeGroupOf({ merge_group }: Payload): WorkflowEvent['mergeGroup'] {
  if (!merge_group) return null;
  const [, number] =
    /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/.exec(merge_group.head_ref) ?? [];
  return {
    baseSha: merge_group.base_sha,
    pullRequest: number === undefined ? null : Number(number),
  };
}

function beforeOf({ before, forced }: Payload): string | null {
  return before && !forced && !/^0+$/.test(before) ? before : null;
}

/** In the order of the names, since a payload has them in the order of the workflow file of its day. */
function digestOf(inputs: Readonly<Record<string, unknown>>): string | null {
  const given = Object.entries(inputs)
    .filter(([, value]) => value !== '' && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (given.length === 0) return null;
  return createHash('sha256').update(JSON.stringify(given)).digest('hex').slice(0, 16);
}

function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (value) return value;
  throw new InputError({
    what: `the variable ${name} is not set`,
    next: 'The action runs as a step of a GitHub Actions job, which sets it; elsewhere use the aaco command',
  });
}

function requiredNumber(environment: Environment, name: string): number {
  const value = Number(required(environment, name));
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new InputError({
    what: `the variable ${name} is ${JSON.stringify(environment[name])}, not a number`,
    next: runnerFault,
  });
}
