import { debug, saveState, warning } from '@actions/core';
import { beginMeasuring, type Measuring } from '../edge/measuring.ts';
import { benchmarksIn, measuringOptions } from '../edge/plan.ts';
import type { Benchmark } from '../model/benchmark.ts';
import { refuseToMeasure } from '../platform/github/event.ts';
import { plainText } from '../report/plain-text.ts';
import type { Session } from './session.ts';

/** What is to be measured, by a workflow run that may measure. */
export async function plannedBenchmarks(session: Session): Promise<readonly Benchmark[]> {
  refuseToMeasure(session.event);
  return benchmarksIn(session.inputs, session.config, session.workspace);
}

/** Looks at this machine and starts telemetry. */
export function measuringOf({ inputs, config }: Session, cancel: AbortSignal): Promise<Measuring> {
  return beginMeasuring({
    ...measuringOptions(inputs, config),
    cancel,
    print: (line) => process.stdout.write(`${line}\n`),
    warn: (text) => warning(plainText(text, 1000)),
    debug,
    onGroup: (leader) => saveState('group', leader === null ? '' : String(leader)),
  });
}
