import { resolve } from 'node:path';
import { type Baseline, findBaseline } from '../baseline/find.ts';
import { baselineFromFiles } from '../baseline/from-files.ts';
import { expandGlob, openSource } from '../platform/files.ts';
import { DOWNLOAD_LIMITS } from '../platform/github/download.ts';
import { createRunHistory } from '../platform/github/runs.ts';
import type { Session } from './session.ts';

/** Runs whose snapshots may be baseline: those of pushes to the branch. */
const BASELINE_EVENTS = ['push'];

export type BaselineInput = 'auto' | 'branch' | 'rerun' | 'files';

/** What the input `baseline` asks for; a path is `files`. */
export function baselineInput({ inputs }: Session): BaselineInput {
  const words = ['auto', 'branch', 'rerun'] as const;
  return words.find((word) => word === inputs.baseline) ?? 'files';
}

/** The baseline that the input `baseline` names: files, or what runs of the baseline branch have stored. */
export async function findNamedBaseline(session: Session): Promise<Baseline> {
  if (baselineInput(session) === 'files') return readFiles(session.inputs.baseline, session.workspace);
  const base = await session.base();
  if (!base.ok) return { snapshots: [], used: [], rejected: [], none: `${base.trouble.what}.` };
  return findStored(session, base.value, {
    id: session.event.runId,
    workflowPath: session.event.workflowPath,
  });
}

/** What runs of the workflow on the baseline branch have stored at the base commit or before it. */
export function findStored(
  { inputs, event, github, baselineBranch }: Session,
  baseSha: string,
  run: { readonly id: number; readonly workflowPath: string },
): Promise<Baseline> {
  return findBaseline(createRunHistory(github), {
    repository: event.repository,
    workflowPath: run.workflowPath,
    branch: baselineBranch,
    events: BASELINE_EVENTS,
    currentRunId: run.id,
    name: inputs.name,
    shard: inputs.shard ?? null,
    shards: inputs.mode === 'compare',
    baseSha,
    history: inputs.history,
    maxBytes: DOWNLOAD_LIMITS.zipBytes,
  });
}

async function readFiles(pattern: string, workspace: string): Promise<Baseline> {
  const paths = await expandGlob(pattern, workspace);
  const files = await Promise.all(
    paths.map(async (path) => ({ path, text: await (await openSource(resolve(workspace, path))).text() })),
  );
  return baselineFromFiles(files, pattern);
}
