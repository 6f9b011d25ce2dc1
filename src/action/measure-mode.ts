import { info, warning } from '@actions/core';
import { InputError } from '../errors.ts';
import { withHistory } from '../gated.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { writeOutputs } from '../platform/github/job.ts';
import { findStored } from './baseline.ts';
import { measureHere } from './gate.ts';
import { measuringOf, plannedBenchmarks } from './plan.ts';
import { isOnBaselineBranch, type Session } from './session.ts';
import { keepSnapshot, snapshotPath, storeShard } from './store.ts';

/** Measures and stores; on the baseline branch with the history that later runs need. */
export async function performMeasure(session: Session, cancel: AbortSignal): Promise<void> {
  const benchmarks = await plannedBenchmarks(session);
  const measuring = await measuringOf(session, cancel);
  try {
    const snapshot = await measureHere(session, benchmarks, measuring, info);
    await keepSnapshot(session, snapshot);
    writeOutputs({ 'snapshot-path': snapshotPath(session) });
    await storeShard(session, isOnBaselineBranch(session) ? await carrying(session, snapshot) : snapshot);
  } finally {
    measuring.stop();
  }
}

/** What was measured is worth storing without a history, too. */
async function carrying(session: Session, snapshot: Snapshot): Promise<Snapshot> {
  const { event, policy } = session;
  const base = await session.base();
  if (!base.ok) return snapshot;
  try {
    const run = { id: event.runId, workflowPath: event.workflowPath, shards: false };
    const found = await findStored(session, base.value, run);
    if (found.none !== null) info(`The snapshot carries no history of earlier runs: ${found.none}`);
    return withHistory(snapshot, found, policy);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    warning(`The snapshot carries no history of earlier runs: ${error.message}`);
    return snapshot;
  }
}
