import { saveState } from '@actions/core';
import { type CheckRequest, completeCheck, openCheck, updateCheck } from '../platform/github/check-run.ts';
import { createProgress, type Progress } from '../platform/github/progress.ts';
import { prose } from '../report/markdown.ts';
import type { Session } from './session.ts';
import { advise } from './tell.ts';

/** The check run of this suite while it is measured. */
export interface OpenCheck {
  /** Null where none is wanted or none could be opened. */
  readonly id: number | null;
  readonly progress: Progress;
}

/** GitHub's own view is refreshed about as often. */
const PROGRESS_INTERVAL_MS = 15_000;

/**
 * Runs `work` under the suite's check; an error of it ends the check, a result is for `work` to tell. The check of a
 * cancelled run is left to the post step, since there is no time.
 */
export async function underCheck(
  session: Session,
  title: string,
  cancel: AbortSignal,
  work: (check: OpenCheck) => Promise<void>,
): Promise<void> {
  const check = await beginCheck(session, title);
  try {
    await work(check);
  } catch (error) {
    await check.progress.close();
    if (!cancel.aborted) await failCheck(session, check.id, error);
    throw error;
  }
}

/** Opens the check, in progress; what could not be opened is advice in the log. `post` ends one that a crash leaves open. */
async function beginCheck({ inputs, event, github }: Session, title: string): Promise<OpenCheck> {
  if (!inputs.check) return { id: null, progress: createProgress(async () => {}, PROGRESS_INTERVAL_MS) };
  const request: CheckRequest = {
    name: checkName(inputs.name),
    key: inputs.name,
    headSha: event.reportSha,
    detailsUrl: event.runUrl,
    output: { title, summary: `[The run](${event.runUrl}) is in progress.` },
  };
  const opened = await openCheck(github, request);
  advise(opened);
  const id = opened.published ? opened.id : null;
  if (id !== null) saveState('check-id', String(id));
  const send = (text: string) =>
    id === null
      ? Promise.resolve()
      : updateCheck(github, id, { title: text, summary: request.output.summary });
  return { id, progress: createProgress(send, PROGRESS_INTERVAL_MS) };
}

/** Not the job's own name, which GitHub gives a check too: of two checks with one name a required one would wait for both. */
function checkName(suite: string): string {
  return `aaco / ${suite}`;
}

/** Ends the check of a run that came to no verdict. */
async function failCheck({ event, github }: Session, id: number | null, error: unknown): Promise<void> {
  if (id === null) return;
  const message = error instanceof Error ? error.message : String(error);
  const summary = `${prose(message, 2000)}\n\nThis is not a verdict. [The log](${event.runUrl}) says more.`;
  const output = { title: 'No verdict: the run failed', summary };
  advise(await completeCheck(github, id, { conclusion: 'failure', output, annotations: [] }));
}
