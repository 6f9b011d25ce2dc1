import type { Result } from '../model/verdict.ts';
import { answer, evidence, signature } from './blocks.ts';
import { fit } from './budget.ts';
import { restOf } from './comment.ts';
import type { ReportContext } from './context.ts';
import { headline } from './headline.ts';
import { outline } from './outline.ts';
import { phraseText } from './phrase.ts';
import { plainText } from './plain-text.ts';

/** GitHub refuses a summary or text beyond 65,535 characters. */
const CHECK_BYTES = 64_000;

export interface CheckOutput {
  /** Plain text of at most 255 characters. */
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
}

/** A completed check run: the title tells the verdict in lists, the summary what moved, the text everything else. */
export function check(result: Result, context: ReportContext): CheckOutput {
  const budget = { bytes: CHECK_BYTES, rest: restOf(context) };
  return {
    title: plainText(phraseText(headline(outline(result)).title), 250),
    summary: fit(answer(result, context), budget),
    text: fit([...evidence(result, context), signature(result, context.fullReportUrl)], budget),
    conclusion: conclusion(result),
  };
}

/** Only a failing job fails the check; what could not be judged is neutral, never a success. */
function conclusion({ fails, verdict }: Result): CheckOutput['conclusion'] {
  if (fails) return 'failure';
  return verdict === 'pass' ? 'success' : 'neutral';
}
