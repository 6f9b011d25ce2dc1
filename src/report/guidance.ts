import type { Comparison } from '../model/comparison.ts';
import { metricId } from '../model/metric.ts';
import type { ReportContext } from './context.ts';
import { code, codeBlock } from './markdown.ts';

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
