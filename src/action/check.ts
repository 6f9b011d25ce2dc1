import type { CheckRequest } from '../platform/github/check-run.ts';
import {
  type CommitMark,
  completeMark,
  openMark,
  soughtMark,
  updateMark,
} from '../platform/github/commit-mark.ts';
import { createProgress, type Progress } from '../platform/github/progress.ts';
import { prose } from '../report/markdown.ts';
import { remember } from './remember.ts';
import type { Session } from './session.ts';
import { advise } from './tell.ts';

/** The check of this suite while it is measured: a check run or a commit status. */
export interface OpenCheck {
  /** Null where none is wanted or none could be opened. */
  readonly mark: CommitMark | null;
  readonly progress: Progress;
}

/** GitHub's own view of a check run is refreshed about as often; of statuses a commit has 1000 a name at most. */
const PROGRESS_INTERVAL_MS = { check: 15_000, status: 120_000 };

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
    if (!cancel.aborted) await failCheck(session, check.mark, error);
    throw error;
  }
}

/** Opens the check, in progress; what could not be opened is advice in the log. `post` ends one that a crash leaves open. */
async function beginCheck({ inputs, event, github }: Session, title: string): Promise<OpenCheck> {
  const kind = inputs.check === 'status' ? 'status' : 'check';
  const idle = { mark: null, progress: createProgress(async () => {}, PROGRESS_INTERVAL_MS[kind]) };
  if (inputs.check === 'false') return idle;
  const request: CheckRequest = {
    name: checkName(inputs.name),
    key: inputs.name,
    headSha: event.reportSha,
    detailsUrl: event.runUrl,
    output: { title, summary: `[The run](${event.runUrl}) is in progress.` },
  };
  remember('mark', JSON.stringify(soughtMark(kind, request)));
  const { mark, publication } = await openMark(github, kind, request);
  remember('mark', mark === null ? '' : JSON.stringify(mark));
  advise(publication);
  if (mark === null) return idle;
  const { summary } = request.output;
  const send = (text: string) => updateMark(github, mark, { title: text, summary });
  return { mark, progress: createProgress(send, PROGRESS_INTERVAL_MS[kind]) };
}

/** Not the job's own name, which GitHub gives a check too: of two checks with one name a required one would wait for both. */
function checkName(suite: string): string {
  return `aaco / ${suite}`;
}

/** Ends the check of a run that came to no verdict. */
async function failCheck({ event, github }: Session, mark: CommitMark | null, error: unknown): Promise<void> {
  if (mark === null) return;
  const message = error instanceof Error ? error.message : String(error);
  const summary = `${prose(message, 2000)}\n\nThis is not a verdict. [The log](${event.runUrl}) says more.`;
  const output = { title: 'No verdict: the run failed', summary };
  advise(await completeMark(github, mark, { conclusion: 'failure', output, annotations: [] }));
}
