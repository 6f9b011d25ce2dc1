import type { Comparison } from '../model/comparison.ts';
import { metricId } from '../model/metric.ts';
import type { Result } from '../model/verdict.ts';
import type { ReportContext } from './context.ts';
import { code, codeBlock } from './markdown.ts';
import { formatLimit } from './number.ts';

/** How the numbers of the tables are to be read, for this run's design. */
export function howToRead(result: Result): string {
  const unit =
    result.design === 'history'
      ? 'runs of the baseline branch v repetitions of this run'
      : 'repetitions, baseline v candidate';
  return [
    `- **Change**: how far the typical value moved, \`+\` = a larger number. In brackets ${intervalWords(result)} of the true change; \`?\` = too few repetitions to bound it on that side.`,
    '- **↓** lower is better, **↑** higher is better; no arrow: shown only, never judged.',
    `- **n**: ${unit}. A repetition is one fresh process.`,
    `- **q**: how easily chance alone would show this change, corrected for all judged metrics together. \`regressed\` takes q ≤ ${result.alpha} and a change beyond the **limit**.`,
    '- `unchanged` is evidence: the interval stays inside the margin. `inconclusive` is neither: **could show** is the smallest change that this run would have found.',
  ].join('\n');
}

/** `the 98 % interval`, where all intervals have one confidence. */
function intervalWords({ comparisons }: Result): string {
  const [level, other] = new Set(comparisons.flatMap(({ interval }) => interval?.confidence ?? []));
  return level === undefined || other !== undefined
    ? 'the confidence interval'
    : `the ${formatLimit(level)} confidence interval`;
}

/** What a maintainer can do about a change that is intended. */
export function howToAccept(worst: Comparison | null, context: ReportContext): string {
  const branch = context.baselineBranch === null ? 'the baseline branch' : code(context.baselineBranch);
  const lines = [
    ...(context.acceptLabel === null
      ? []
      : [`- A maintainer adds the label ${code(context.acceptLabel)} and runs the job again.`]),
    `- Merged into ${branch}, the new values become part of the baseline, and later pull requests are compared with them.`,
  ];
  const rule = worst === null ? null : metricRule(worst);
  return [
    ...lines,
    ...(rule === null
      ? []
      : [
          '- For good, in the config file (`warn` shows it and lets the job pass; or raise `threshold`):\n',
          rule,
        ]),
  ].join('\n');
}

const plainPattern = /^[\w./ -]+$/;

/** The config rule for one metric; null where its name is no plain pattern. */
function metricRule(worst: Comparison): string | null {
  const id = metricId(worst);
  return plainPattern.test(id) && id.length <= 120
    ? codeBlock(`metrics:\n  - match: "${id}"\n    gate: warn`, 'yaml')
    : null;
}

/** What has to happen so that the next run is judged. */
export function firstBaseline(context: ReportContext): string {
  const branch = context.baselineBranch === null ? 'the baseline branch' : code(context.baselineBranch);
  return [
    `- **Next:** merge this into ${branch}, or run the workflow there once. That run stores the first baseline; from then on changes are judged.`,
    '- To fail a job that has nothing to compare with, set `no-baseline: fail`.',
  ].join('\n');
}
