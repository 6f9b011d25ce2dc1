import { debug, warning } from '@actions/core';
import { beginMeasuring, type Measuring } from '../edge/measuring.ts';
import { benchmarksIn, measuringOptions } from '../edge/plan.ts';
import type { Benchmark } from '../model/benchmark.ts';
import { headCommit, isCheckoutOf } from '../platform/git.ts';
import { refuseToMeasure } from '../platform/github/event.ts';
import { plainText } from '../report/plain-text.ts';
import { remember } from './remember.ts';
import type { Session } from './session.ts';

/** What is to be measured, by a workflow run that may measure. */
export async function plannedBenchmarks(session: Session): Promise<readonly Benchmark[]> {
  refuseToMeasure(session.event);
  await tellOtherCheckout(session);
  return benchmarksIn(session.inputs, session.config, session.workspace);
}

/** What `actions/checkout` was told to take may be another commit than that of the run, which all is told of. */
async function tellOtherCheckout({ event, workspace }: Session): Promise<void> {
  const head = await headCommit(workspace);
  if (head === null || [event.sha, event.reportSha].includes(head)) return;
  if (!(await isCheckoutOf(workspace, event.repository.name))) return;
  warning(
    `The checkout is of commit ${head.slice(0, 12)} and this run of ${event.reportSha.slice(0, 12)}, so the result is told of a commit that was not measured. Leave out the ref: of actions/checkout, or give it a commit of this event.`,
  );
}

/** Looks at this machine and starts telemetry. */
export function measuringOf({ inputs, config }: Session, cancel: AbortSignal): Promise<Measuring> {
  return beginMeasuring({
    ...measuringOptions(inputs, config),
    cancel,
    print: (line) => process.stdout.write(`${line}\n`),
    warn: (text) => warning(plainText(text, 1000)),
    debug,
    onGroup: (leader) => remember('group', leader === null ? '' : String(leader)),
  });
}
