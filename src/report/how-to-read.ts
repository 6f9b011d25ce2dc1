import type { Result } from '../model/verdict.ts';
import { formatLimit } from './number.ts';

/** One term of the tables, explained in a sentence of plain text. */
export interface Explanation {
  readonly term: string;
  readonly text: string;
}

/** How the numbers of the tables are to be read, for this run's design. */
export function howToRead(result: Result): readonly Explanation[] {
  const unit =
    result.design === 'history'
      ? 'repetitions, of all baseline runs that were read v of this run'
      : 'repetitions, baseline v candidate';
  return [
    {
      term: 'Change',
      text: `how far the typical value moved, + = a larger number; estimated from all values, so it need not be the ratio of the two medians beside it. In brackets ${intervalWords(result)} of the true change; ? = too few repetitions to bound it on that side.`,
    },
    {
      term: '↓ ↑',
      text: 'lower is better, higher is better; no arrow: shown only and never judged, but for outputs, which are to stay as they are.',
    },
    { term: 'n', text: `${unit}. A repetition is one fresh process.` },
    {
      term: 'q',
      text: `how easily chance alone would show this change in this direction (one-sided), corrected for all judged metrics together. Regressed takes q ≤ ${result.alpha} and a change beyond the limit.`,
    },
    {
      term: 'p',
      text: 'of the test alone, two-sided and not corrected; the Mann-Whitney p (MW p) compares the candidate with all baseline values at hand.',
    },
    {
      term: 'unchanged',
      text: 'is evidence: the whole interval lies inside the margin. Inconclusive is neither; “could show” is the smallest change that this run would have found.',
    },
  ];
}

/** `the 98 % interval`, where all intervals have one confidence. */
function intervalWords({ comparisons }: Result): string {
  const [level, other] = new Set(comparisons.flatMap(({ interval }) => interval?.confidence ?? []));
  return level === undefined || other !== undefined
    ? 'the confidence interval'
    : `the ${formatLimit(level)} confidence interval`;
}
