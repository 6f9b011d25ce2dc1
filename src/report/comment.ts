import type { Result } from '../model/verdict.ts';
import { answer, evidence, signature } from './blocks.ts';
import { fit } from './budget.ts';
import type { ReportContext } from './context.ts';
import { link } from './markdown.ts';

/** GitHub refuses comments beyond 65,536 characters. */
const COMMENT_BYTES = 60_000;

/**
 * The pull request comment of one suite, below 60,000 bytes, without the hidden first line by which it is found again:
 * that is whoever's who publishes it.
 */
export function comment(result: Result, context: ReportContext): string {
  const blocks = [
    ...answer(result, context),
    ...evidence(result, context),
    signature(result, context.fullReportUrl),
  ];
  return fit(blocks, { bytes: COMMENT_BYTES, rest: restOf(context) });
}

/** Where the reader finds what had to be cut. */
export function restOf({ fullReportUrl }: ReportContext): string {
  return link('the full report', fullReportUrl);
}
