import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type Answer, answer, noAnswer } from '../../model/answer.ts';
import { call, type GitHub } from './client.ts';
import { printable } from './trouble.ts';

export interface UploadRequest {
  /** From `snapshotArtifactName` or `resultArtifactName`. */
  readonly name: string;
  /** Absolute path of the one file; its own name is the entry's. */
  readonly file: string;
  /** Null: the repository's setting. */
  readonly retentionDays: number | null;
  readonly runId: number;
  readonly runAttempt: number;
}

export interface Uploaded {
  readonly id: number;
  /** Bytes of the zip. */
  readonly size: number;
  /** Bytes of the file in it. */
  readonly contentSize: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LONGEST_UPLOAD_MS = 300_000;

/**
 * Stores a file of this run as an artifact. Artifacts cannot be changed: one that an earlier attempt of this run left
 * under the name is replaced, one of this attempt is another job's and stays. Does not throw.
 */
export async function uploadArtifact(
  github: GitHub,
  request: UploadRequest,
  environment: Environment,
): Promise<Answer<Uploaded>> {
  const refusal = refusalOf(environment, request.name);
  if (refusal) return refusal;
  const first = await upload(request);
  if (first.ok || first.trouble.kind !== 'refused' || !/\(409\)/.test(first.trouble.what)) return first;
  const earlier = await isOfEarlierAttempt(github, request);
  if (!earlier.ok) return earlier;
  if (!earlier.value) {
    return noAnswer(
      'refused',
      `another job or step of this run has already stored ${request.name}`,
      'Give each its own name: or, for parts of one suite, mode: measure with its own shard:',
    );
  }
  const removed = await remove(request.name);
  return removed.ok ? upload(request) : removed;
}

/** Whether the server takes artifacts of the kind that the client stores: Enterprise Server does not. */
export function takesArtifacts(environment: Environment): boolean {
  return /^(github\.com|.+\.ghe\.com|.+\.localhost)$/i.test(hostOf(environment));
}

function hostOf(environment: Environment): string {
  return URL.parse(environment.GITHUB_SERVER_URL || 'https://github.com')?.hostname ?? '';
}

function refusalOf(environment: Environment, name: string): Answer<never> | null {
  if (!takesArtifacts(environment)) {
    return noAnswer(
      'refused',
      `GitHub Enterprise Server (${hostOf(environment)}) does not take artifacts of this kind`,
      `Let a step actions/upload-artifact@v3 store the file at snapshot-path as ${name}, or keep it in a cache or shared folder and give it to later runs as baseline: <path>; baseline: rerun needs none`,
    );
  }
  if (environment.ACTIONS_RUNTIME_TOKEN && environment.ACTIONS_RESULTS_URL) return null;
  return noAnswer(
    'absent',
    'the runner gave no access to artifacts (ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL)',
    'Run the action by uses: in a job; the runner gives them to actions only, not to run: steps',
  );
}

async function upload(request: UploadRequest): Promise<Answer<Uploaded>> {
  const { name, file, retentionDays } = request;
  return attempt(`store ${name}`, async (client) => {
    // A snapshot packed harder takes six times as long and is a seventh smaller: `node bench/action.ts`.
    const options = { compressionLevel: 1, ...(retentionDays === null ? {} : { retentionDays }) };
    const { id, size } = await client.uploadArtifact(name, [file], dirname(file), options);
    return { id: id ?? 0, size: size ?? 0, contentSize: (await stat(file)).size };
  });
}

async function remove(name: string): Promise<Answer<void>> {
  return attempt(`replace ${name}`, async (client) => void (await client.deleteArtifact(name)));
}

type Client = typeof import('@actions/artifact')['default'];

/** Loaded late, since it is by far the largest part of the bundle and not every run stores something. */
async function attempt<T>(task: string, work: (client: Client) => Promise<T>): Promise<Answer<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const give = () => reject(new Error(`it took more than ${LONGEST_UPLOAD_MS / 1000} s`));
    timer = setTimeout(give, LONGEST_UPLOAD_MS);
  });
  try {
    const { default: client } = await import('@actions/artifact');
    return answer(await Promise.race([work(client), late]));
  } catch (error) {
    const why = error instanceof Error ? printable(error.message) : 'unknown error';
    const final = /non-retryable|quota|Invalid/i.test(why);
    const next = /quota/i.test(why) ? 'Delete old artifacts or lower retention-days' : null;
    return noAnswer(final ? 'refused' : 'unavailable', `could not ${task}: ${why}`, next);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the artifact in the way is older than this attempt. */
async function isOfEarlierAttempt(github: GitHub, request: UploadRequest): Promise<Answer<boolean>> {
  if (request.runAttempt === 1) return answer(false);
  const parameters = { run_id: request.runId };
  const permission = 'actions: read';
  const [run, artifacts] = await Promise.all([
    call(github, {
      route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
      parameters,
      permission,
      schema: z.object({ run_started_at: z.string() }),
    }),
    call(github, {
      route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      parameters: { ...parameters, name: request.name, per_page: 100 },
      permission,
      schema: z.object({ artifacts: z.array(z.object({ created_at: z.string().nullish() })) }),
    }),
  ]);
  if (!run.ok) return run;
  if (!artifacts.ok) return artifacts;
  const started = Date.parse(run.value.run_started_at);
  return answer(
    artifacts.value.artifacts.every(({ created_at }) => created_at && Date.parse(created_at) < started),
  );
}
