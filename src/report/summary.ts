import type { Result } from '../model/verdict.ts';
import { answer, evidence, signature } from './blocks.ts';
import { type Block, fit } from './budget.ts';
import { restOf } from './comment.ts';
import type { ReportContext } from './context.ts';
import { intervalPlot } from './interval-plot.ts';
import { outline } from './outline.ts';

/** GitHub refuses a step's summary beyond 1 MiB. */
const SUMMARY_BYTES = 900_000;
const PLOTTED = 40;

/** The job summary: the comment with more room, and the intervals drawn in text, since GitHub shows no inline image. */
export function summary(result: Result, context: ReportContext): string {
  const blocks = [
    ...answer(result, context),
    ...plotBlock(result),
    ...evidence(result, context),
    signature(result),
  ];
  return fit(blocks, { bytes: SUMMARY_BYTES, rest: restOf(context) });
}

function plotBlock(result: Result): readonly Block[] {
  const plot = intervalPlot(outline(result).ranked, PLOTTED);
  if (plot === null) return [];
  return [{ title: 'intervals', rank: 3, head: '```text\n', rows: plot, tail: '```\n' }];
}
