import { join } from 'node:path';
import { info, saveState } from '@actions/core';
import { trendsOf } from '../compare/trend.ts';
import { bundleFolder } from '../edge/bundle-folder.ts';
import { globWithin } from '../edge/glob-within.ts';
import { beginMeasuring, type Measuring } from '../edge/measuring.ts';
import { findFormat } from '../formats/registry.ts';
import { benchmarksOf } from '../inputs/plan.ts';
import { telemetryOf } from '../inputs/telemetry.ts';
import type { Benchmark } from '../model/benchmark.ts';
import { writeFileAtomic } from '../platform/files.ts';
import { refuseToMeasure } from '../platform/github/event.ts';
import { htmlReport } from '../report/html/html-report.ts';
import { timelinesOf } from '../report/html/timelines.ts';
import { validityFindings } from '../report/validity-findings.ts';
import { type Gated, gate } from '../run.ts';
import { beginCheck, failCheck } from './check.ts';
import { gatePorts, gateRequest, measureHere } from './gate.ts';
import { contextOf, openSession, type Session } from './session.ts';
import { keepSnapshot, resultPath, snapshotPath, storeSnapshot } from './snapshot-artifact.ts';
import { tell } from './tell.ts';

/** Does what the input `mode` says. Throws for whatever keeps it from a verdict. */
export async function perform(cancel: AbortSignal): Promise<void> {
  const session = await openSession();
  switch (session.inputs.mode) {
    case 'gate':
      return performGate(session, cancel);
    case 'measure':
      return performMeasure(session, cancel);
    case 'compare':
    case 'report':
      throw new Error(`mode ${session.inputs.mode} is not built yet`);
  }
}

async function performGate(session: Session, cancel: AbortSignal): Promise<void> {
  const benchmarks = await plannedBenchmarks(session);
  const check = await beginCheck(session);
  const progress = (text: string) => {
    info(text);
    check.progress.report(text);
  };
  const measuring = await measuringOf(session, cancel);
  try {
    const gated = await gate(gateRequest(session), gatePorts(session, benchmarks, measuring, progress));
    await check.progress.close();
    cancel.throwIfAborted();
    await publish(session, gated, measuring, check.id);
  } catch (error) {
    await check.progress.close();
    if (!cancel.aborted) await failCheck(session, check.id, error);
    throw error;
  } finally {
    measuring.stop();
  }
}

async function performMeasure(session: Session, cancel: AbortSignal): Promise<void> {
  const benchmarks = await plannedBenchmarks(session);
  const measuring = await measuringOf(session, cancel);
  try {
    const snapshot = await measureHere(session, benchmarks, measuring, info);
    await keepSnapshot(session, snapshot);
    await storeSnapshot(session, snapshot);
  } finally {
    measuring.stop();
  }
}

/** What is to be measured; wrong formats are told before an hour of measuring. */
async function plannedBenchmarks(session: Session): Promise<readonly Benchmark[]> {
  refuseToMeasure(session.event);
  const { inputs, config, workspace } = session;
  const folder = join(workspace, inputs['working-directory']);
  const benchmarks = await benchmarksOf(inputs, config, globWithin(folder));
  for (const benchmark of benchmarks) {
    if (benchmark.kind === 'command' && benchmark.format !== 'auto') findFormat(benchmark.format);
  }
  return benchmarks;
}

function measuringOf({ inputs, config }: Session, cancel: AbortSignal): Promise<Measuring> {
  return beginMeasuring({
    name: inputs.name,
    workingDirectory: inputs['working-directory'],
    timeoutMs: inputs['timeout-minutes'] * 60_000,
    setup: inputs.setup ?? null,
    telemetry: telemetryOf(inputs, config),
    onnxruntime: {
      path: inputs['onnxruntime-path'] ?? null,
      install: inputs['onnxruntime-install'] === 'auto',
    },
    worker: join(bundleFolder(), 'worker.js'),
    cancel,
    print: (line) => process.stdout.write(`${line}\n`),
    onGroup: (leader) => saveState('group', leader === null ? '' : String(leader)),
  });
}

/** Writes the result and tells it; a failing verdict fails the job. */
async function publish(
  session: Session,
  gated: Gated,
  measuring: Measuring,
  checkId: number | null,
): Promise<void> {
  const { result } = gated;
  const { inputs, event, github, folder } = session;
  const telemetry = measuring.telemetry();
  const { gpus } = measuring.machine;
  const context = contextOf(session, validityFindings(telemetry, gpus));
  const timelines = timelinesOf(telemetry, gpus);
  const reportPath = join(folder, 'report.html');
  const trends = trendsOf(gated.history);
  await writeFileAtomic(resultPath(session), `${JSON.stringify(result)}\n`);
  await writeFileAtomic(reportPath, htmlReport(result, { ...gated, context, timelines, trends }));
  const pullRequest = event.pullRequest?.number ?? null;
  const { runId, runAttempt } = event;
  await tell(result, {
    github,
    checkId,
    comment: pullRequest === null ? null : { pullRequest, key: inputs.name, runId, runAttempt },
    commentMode: inputs.comment,
    context,
    snapshotPath: snapshotPath(session),
    resultPath: resultPath(session),
    reportPath,
  });
  // The annotations have said why already.
  if (result.fails) process.exitCode = 1;
}
