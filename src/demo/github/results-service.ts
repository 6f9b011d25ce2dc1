import { createHash } from 'node:crypto';
import { z } from 'zod';
import { addArtifact } from './add-artifact.ts';
import type { Reply } from './route.ts';
import { ok } from './route.ts';
import { readRuntimeToken } from './runtime-token.ts';
import { signedDownload, signedUpload } from './signed-url.ts';
import type { Artifact, Repository, Run, World } from './world.ts';

/** An artifact that a job has begun to upload. */
export interface Upload {
  readonly id: number;
  readonly name: string;
  readonly run: Run;
  readonly attempt: number;
  readonly expiresAt: Date | undefined;
  /** Blocks by id, until the block list puts them in order. */
  readonly blocks: Map<string, Buffer>;
  content: Buffer | undefined;
}

/** Uploads that are under way, by id. */
export type Uploads = Map<number, Upload>;

/** What a request to the results service acts on, once its token is known to be good. */
interface Job {
  readonly world: World;
  readonly uploads: Uploads;
  readonly repository: Repository;
  readonly run: Run;
  readonly attempt: number;
}

export const TWIRP_PREFIX = '/twirp/github.actions.results.api.v1.ArtifactService/';

const ids = { workflow_run_backend_id: z.string(), workflow_job_run_backend_id: z.string() };
const named = z.object({ ...ids, name: z.string().min(1) });
const wrapped = z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)]);
const creation = named.extend({ expires_at: z.iso.datetime().optional(), version: z.int() });
const finalization = named.extend({ size: z.string(), hash: wrapped.optional() });
const listing = z.object({ ...ids, name_filter: wrapped.optional(), id_filter: wrapped.optional() });

const METHODS: Readonly<Record<string, (job: Job, body: unknown) => Reply>> = {
  CreateArtifact: create,
  FinalizeArtifact: finalize,
  ListArtifacts: list,
  GetSignedArtifactURL: getSignedUrl,
  DeleteArtifact: remove,
};

/** The service that @actions/artifact uploads through: twirp over JSON, in the name of the running job. */
export function resultsService(
  world: World,
  uploads: Uploads,
  method: string,
  bearer: string | undefined,
  body: unknown,
): Reply {
  const call = METHODS[method];
  if (!call) return refuse(404, 'bad_route', `no handler for ${method}`);
  const scope = bearer ? readRuntimeToken(bearer) : undefined;
  const claimed = z.object({ workflow_run_backend_id: z.literal(scope?.run ?? '') }).safeParse(body);
  if (!scope || !claimed.success) return refuse(401, 'unauthenticated', 'the token is not for this run');
  const [runId, attempt] = scope.run.split('-').map(Number);
  for (const repository of world.repositories.values()) {
    const run = repository.runs.find((one) => one.id === runId);
    if (run && attempt !== undefined) return call({ world, uploads, repository, run, attempt }, body);
  }
  return refuse(404, 'not_found', 'no such run');
}

function refuse(status: number, code: string, msg: string): Reply {
  return { status, body: { code, msg } };
}

function ofAttempt({ repository, run, attempt }: Job): Artifact[] {
  return repository.artifacts.filter((one) => one.run === run && one.attempt === attempt);
}

function artifactNamed(job: Job, name: string): Artifact | undefined {
  return ofAttempt(job).find((artifact) => artifact.name === name);
}

function create(job: Job, body: unknown): Reply {
  const { name, expires_at } = creation.parse(body);
  if (artifactNamed(job, name)) {
    return refuse(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  }
  const id = job.world.nextId('upload');
  job.uploads.set(id, {
    id,
    name,
    run: job.run,
    attempt: job.attempt,
    expiresAt: expires_at ? new Date(expires_at) : undefined,
    blocks: new Map(),
    content: undefined,
  });
  return ok({ ok: true, signed_upload_url: signedUpload(job.world, id) });
}

function finalize(job: Job, body: unknown): Reply {
  const { name, size, hash } = finalization.parse(body);
  const upload = [...job.uploads.values()].find((one) => one.run === job.run && one.name === name);
  if (!upload?.content) return refuse(404, 'not_found', 'the artifact was not uploaded');
  const { content } = upload;
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  if (Number(size) !== content.length) return refuse(400, 'malformed', `expected ${content.length} bytes`);
  if (hash !== undefined && hash !== digest) return refuse(400, 'malformed', 'the hash is not the content’s');
  job.uploads.delete(upload.id);
  const artifact = addArtifact(job.world, job.repository, job.run, name, content, {
    attempt: job.attempt,
    expiresAt: upload.expiresAt,
  });
  return ok({ ok: true, artifact_id: String(artifact.id) });
}

function list(job: Job, body: unknown): Reply {
  const { workflow_job_run_backend_id, name_filter, id_filter } = listing.parse(body);
  const shown = ofAttempt(job)
    .filter(({ name }) => name_filter === undefined || name === name_filter)
    .filter(({ id }) => id_filter === undefined || String(id) === id_filter);
  return ok({
    artifacts: shown.map((artifact) => ({
      workflow_run_backend_id: `${job.run.id}-${job.attempt}`,
      workflow_job_run_backend_id,
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.size),
      created_at: artifact.createdAt.toISOString(),
      ...(artifact.digest ? { digest: artifact.digest } : {}),
    })),
  });
}

function getSignedUrl(job: Job, body: unknown): Reply {
  const artifact = artifactNamed(job, named.parse(body).name);
  if (!artifact) return refuse(404, 'not_found', 'no such artifact');
  return ok({ signed_url: signedDownload(job.world, artifact) });
}

function remove(job: Job, body: unknown): Reply {
  const artifact = artifactNamed(job, named.parse(body).name);
  if (!artifact) return refuse(404, 'not_found', 'no such artifact');
  const { artifacts } = job.repository;
  artifacts.splice(artifacts.indexOf(artifact), 1);
  return ok({ ok: true, artifact_id: String(artifact.id) });
}
