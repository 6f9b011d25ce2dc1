import { resolve } from 'node:path';
import { debug } from '@actions/core';
import { type Baseline, findBaseline, withoutBaseline } from '../baseline/find.ts';
import { baselineFromFiles } from '../baseline/from-files.ts';
import type { Answer } from '../model/answer.ts';
import { expandGlob, openSource } from '../platform/files.ts';
import { DOWNLOAD_LIMITS } from '../platform/github/download.ts';
import { createRunHistory } from '../platform/github/runs.ts';
import { BASELINE_EVENTS, type Session } from './session.ts';

export type BaselineInput = 'auto' | 'branch' | 'rerun' | 'files';

/** What the input `baseline` asks for; a path is `files`. */
export function baselineInput({ inputs }: Session): BaselineInput {
  const words = ['auto', 'branch', 'rerun'] as const;
  return words.find((word) => word === inputs.baseline) ?? 'files';
}

/** The baseline of this run's own candidate. */
export async function findOwnBaseline(session: Session): Promise<Baseline> {
  const { runId, workflowPath } = session.event;
  const shards = session.inputs.mode === 'compare';
  const found = await findBaselineOf(session, session.base, { id: runId, workflowPath, shards });
  const { used, rejected, none } = found;
  debug(`baseline: ${JSON.stringify({ used, rejected, none })}`);
  return found;
}

/** The baseline that the input names: files, or what runs of the baseline branch have stored at `base` or before it. */
export async function findBaselineOf(
  session: Session,
  base: () => Promise<Answer<string>>,
  run: MeasuredRun,
): Promise<Baseline> {
  if (baselineInput(session) === 'files') return readFiles(session.inputs.baseline, session.workspace);
  const sha = await base();
  return sha.ok ? findStored(session, sha.value, run) : withoutBaseline(sha.trouble);
}

/** The run that measured, which is no baseline of itself. */
export interface MeasuredRun {
  readonly id: number;
  readonly workflowPath: string;
  /** Whether it measured in shards. */
  readonly shards: boolean;
}

/** What runs of the workflow on the baseline branch have stored at the base commit or before it. */
export function findStored(
  { inputs, event, github, baselineBranch }: Session,
  baseSha: string,
  run: MeasuredRun,
): Promise<Baseline> {
  return findBaseline(createRunHistory(github), {
    repository: event.repository,
    workflowPath: run.workflowPath,
    branch: baselineBranch,
    events: BASELINE_EVENTS,
    currentRunId: run.id,
    inputs: event.inputs,
    name: inputs.name,
    shard: inputs.shard ?? null,
    shards: run.shards,
    baseSha,
    history: inputs.history,
    maxBytes: DOWNLOAD_LIMITS.zipBytes,
  });
}

async function readFiles(pattern: string, workspace: string): Promise<Baseline> {
  const paths = await expandGlob(pattern, workspace);
  const files = await Promise.all(
    paths.map(async (path) => ({ path, bytes: await (await openSource(resolve(workspace, path))).bytes() })),
  );
  return baselineFromFiles(files, pattern);
}
