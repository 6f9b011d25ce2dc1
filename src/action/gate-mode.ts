import { info } from '@actions/core';
import { timelinesOf } from '../report/html/timelines.ts';
import { validityFindings } from '../report/validity-findings.ts';
import { gate } from '../run.ts';
import { underCheck } from './check.ts';
import { gatePorts, gateRequest } from './gate.ts';
import { handOver } from './hand-over.ts';
import { measuringOf, plannedBenchmarks } from './plan.ts';
import { publish } from './publish.ts';
import { ownRun, type Session } from './session.ts';

/** Measures, compares, tells; a failing verdict fails the job. */
export async function performGate(session: Session, cancel: AbortSignal): Promise<void> {
  const benchmarks = await plannedBenchmarks(session);
  await underCheck(session, 'Measuring', cancel, async (check) => {
    const progress = (text: string) => {
      info(text);
      check.progress.report(text);
    };
    const measuring = await measuringOf(session, cancel);
    try {
      const gated = await gate(gateRequest(session), gatePorts(session, benchmarks, measuring, progress));
      await check.progress.close();
      cancel.throwIfAborted();
      await handOver(session, gated.measured);
      const telemetry = measuring.telemetry();
      const { gpus } = measuring.machine;
      const result = await publish(session, {
        gated,
        mark: check.mark,
        pullRequest: session.event.pullRequest,
        run: ownRun(session),
        validity: validityFindings(telemetry, gpus),
        timelines: timelinesOf(telemetry, gpus),
      });
      // The annotations have said why already.
      if (result.fails) process.exitCode = 1;
    } finally {
      measuring.stop();
    }
  });
}
