import { z } from 'zod';
import type { ArtifactRecord, RunHistory, RunRecord } from '../../baseline/ports.ts';
import { type Answer, answer, noAnswer } from '../../model/answer.ts';
import { type Call, call, type GitHub, list } from './client.ts';
import { DOWNLOAD_LIMITS, type DownloadLimits, downloadEntry } from './download.ts';
import { createLimiter } from './limiter.ts';

const ACTIONS = 'actions: read';
const CONTENTS = 'contents: read';
const PAGE = 100;
/** Each download holds a zip and its text in memory. */
const DOWNLOADS_TOGETHER = 4;

const RepositorySchema = z.object({ id: z.number() }).nullish();

const RunSchema = z
  .object({
    id: z.number(),
    event: z.string(),
    conclusion: z.string().nullish(),
    head_branch: z.string().nullish(),
    head_sha: z.string(),
    path: z.string(),
    repository: RepositorySchema,
    head_repository: RepositorySchema,
    created_at: z.string(),
  })
  .transform(
    (run): RunRecord => ({
      id: run.id,
      event: run.event,
      conclusion: run.conclusion ?? null,
      branch: run.head_branch ?? null,
      sha: run.head_sha,
      path: run.path,
      repositoryId: run.repository?.id ?? null,
      headRepositoryId: run.head_repository?.id ?? null,
      createdAt: run.created_at,
    }),
  );

const ArtifactSchema = z
  .object({
    id: z.number(),
    name: z.string(),
    size_in_bytes: z.number(),
    expired: z.boolean(),
    digest: z.string().nullish(),
    workflow_run: z.object({ id: z.number().nullish(), head_repository_id: z.number().nullish() }).nullish(),
  })
  .transform(
    (artifact): ArtifactRecord => ({
      id: artifact.id,
      name: artifact.name,
      size: artifact.size_in_bytes,
      expired: artifact.expired,
      digest: artifact.digest ?? null,
      runId: artifact.workflow_run?.id ?? null,
      headRepositoryId: artifact.workflow_run?.head_repository_id ?? null,
    }),
  );

/** The runs and artifacts of a repository, as the baseline lookup sees them. */
export function createRunHistory(github: GitHub, limits: DownloadLimits = DOWNLOAD_LIMITS): RunHistory {
  const download = createLimiter(DOWNLOADS_TOGETHER);
  return {
    runs: (query) => listRuns(github, query),
    ancestors: (sha) => listAncestors(github, sha),
    isAncestor: (sha, of) => isAncestor(github, sha, of),
    artifactsNamed: (name) => listNamed(github, name),
    artifactsOf: (runId, name) => listOfRun(github, runId, name),
    read: (artifact, entry) => download(() => downloadEntry(github, artifact, entry, limits)),
  };
}

async function listRuns(
  github: GitHub,
  query: Parameters<RunHistory['runs']>[0],
): Promise<Answer<readonly RunRecord[]>> {
  const file = query.workflowPath.split('/').at(-1) ?? '';
  const runs = await call(github, {
    route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    parameters: {
      workflow_id: file,
      branch: query.branch,
      event: query.event,
      status: 'success',
      exclude_pull_requests: true,
      per_page: Math.min(query.count, PAGE),
    },
    permission: ACTIONS,
    schema: z.object({ workflow_runs: z.array(RunSchema) }),
  });
  if (runs.ok) return answer(runs.value.workflow_runs);
  if (runs.trouble.kind !== 'absent') return runs;
  const advice = `Let it run once on a push to ${query.branch}; if it has, add \`${ACTIONS}\` to the permissions: of the job`;
  return noAnswer('absent', `GitHub knows no runs of ${file}`, advice);
}

async function listAncestors(github: GitHub, sha: string): ReturnType<RunHistory['ancestors']> {
  const commits = await call(github, {
    route: 'GET /repos/{owner}/{repo}/commits',
    parameters: { sha, per_page: PAGE },
    permission: CONTENTS,
    schema: z.array(z.object({ sha: z.string() })),
  });
  if (!commits.ok) return commits;
  return answer({ shas: commits.value.map((commit) => commit.sha), complete: commits.value.length < PAGE });
}

async function isAncestor(github: GitHub, sha: string, of: string): Promise<Answer<boolean>> {
  const comparison = await call(github, {
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    parameters: { basehead: `${sha}...${of}`, per_page: 1 },
    permission: CONTENTS,
    schema: z.object({ status: z.string() }),
  });
  if (comparison.ok) return answer(['ahead', 'identical'].includes(comparison.value.status));
  // Without common history, as after a force-push that was cleaned up, there is no comparison.
  return comparison.trouble.kind === 'absent' ? answer(false) : comparison;
}

async function listNamed(github: GitHub, name: string): ReturnType<RunHistory['artifactsNamed']> {
  const page = await call(github, {
    route: 'GET /repos/{owner}/{repo}/actions/artifacts',
    parameters: { name, per_page: PAGE },
    permission: ACTIONS,
    schema: z.object({ total_count: z.number(), artifacts: z.array(ArtifactSchema) }),
  });
  if (!page.ok) return page;
  const { artifacts, total_count } = page.value;
  return answer({ artifacts, complete: total_count <= artifacts.length });
}

function listOfRun(
  github: GitHub,
  runId: number,
  name: string | null,
): Promise<Answer<readonly ArtifactRecord[]>> {
  const artifacts: Call<ArtifactRecord> = {
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    parameters: { run_id: runId, ...(name === null ? {} : { name }) },
    permission: ACTIONS,
    schema: ArtifactSchema,
  };
  return list(github, artifacts);
}
