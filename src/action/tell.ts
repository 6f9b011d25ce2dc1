import { info, warning } from '@actions/core';
import type { CommentMode } from '../inputs/inputs.ts';
import type { Result } from '../model/verdict.ts';
import type { CheckEnd } from '../platform/github/check-run.ts';
import type { GitHub } from '../platform/github/client.ts';
import { type CommentRequest, publishComment } from '../platform/github/comment.ts';
import { type CommitMark, completeMark } from '../platform/github/commit-mark.ts';
import { annotate, writeOutputs, writeSummary } from '../platform/github/job.ts';
import type { Publication } from '../platform/github/publication.ts';
import { annotations } from '../report/annotations.ts';
import { check } from '../report/check.ts';
import { comment } from '../report/comment.ts';
import type { ReportContext } from '../report/context.ts';
import { summary } from '../report/summary.ts';
import { terminal } from '../report/terminal.ts';

/** Where a result is told. What is null is not told there. */
export interface Places {
  readonly github: GitHub | null;
  /** The check that was opened while measuring. */
  readonly mark: CommitMark | null;
  readonly comment: Omit<CommentRequest, 'body' | 'create'> | null;
  readonly commentMode: CommentMode;
  readonly context: ReportContext;
  readonly snapshotPath: string;
  readonly resultPath: string;
  readonly reportPath: string;
  readonly junitPath: string;
}

/** Tells a result everywhere. Not being able to tell it somewhere is advice in the log and never changes it. */
export async function tell(result: Result, places: Places): Promise<void> {
  const { github, context } = places;
  info(terminal(result, { color: false }));
  const [commented, checked] = await Promise.all([
    github && places.comment ? tellComment(github, result, places, places.comment) : null,
    github && places.mark !== null ? completeMark(github, places.mark, checkEnd(result, context)) : null,
  ]);
  const notSummarized = await writeSummary(summary(result, context));
  for (const publication of [commented, checked]) advise(publication);
  if (notSummarized !== null) warning(notSummarized);
  annotate(annotations(result));
  writeOutputs({
    verdict: result.verdict,
    ...result.counts,
    'baseline-sha': result.baseline[0]?.sha ?? null,
    'snapshot-path': places.snapshotPath,
    'result-path': places.resultPath,
    'report-path': places.reportPath,
    'junit-path': places.junitPath,
    'comment-url': urlOf(commented),
    'check-url': urlOf(checked),
  });
}

async function tellComment(
  github: GitHub,
  result: Result,
  places: Places,
  request: Omit<CommentRequest, 'body' | 'create'>,
): Promise<Publication> {
  if (places.commentMode === 'never') return { published: false, advice: null };
  return publishComment(github, {
    ...request,
    body: comment(result, places.context),
    create: isWorthAComment(result, places.commentMode),
  });
}

/** Whether a first comment is made; one that is there is always brought up to date, so that it never tells an old verdict. */
function isWorthAComment({ fails, counts }: Result, mode: CommentMode): boolean {
  const { regressed, missing, improved } = counts;
  if (mode === 'on-regression') return fails || regressed > 0;
  if (mode === 'on-change') return fails || regressed + missing + improved > 0;
  return true;
}

function checkEnd(result: Result, context: ReportContext): CheckEnd {
  const { conclusion, ...output } = check(result, context);
  return { conclusion, output, annotations: [] };
}

/** Says in the log what could not be written, and what to do about it. */
export function advise(publication: Publication | null): void {
  if (publication && !publication.published && publication.advice !== null) warning(publication.advice);
}

function urlOf(publication: Publication | null): string | null {
  return publication?.published ? publication.url : null;
}
