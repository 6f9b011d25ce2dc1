import type { Comparison } from '../model/comparison.ts';
import { metricId } from '../model/metric.ts';
import type { ReportContext } from './context.ts';
import { code, codeBlock } from './markdown.ts';
import type { Outline } from './outline.ts';

const DAY_MS = 86_400_000;
const ACCEPTED_DAYS = 30;

/** What a maintainer can do about a change that is intended. */
export function howToAccept({ worst, result }: Outline, context: ReportContext): string {
  const branch = context.baselineBranch === null ? 'the baseline branch' : code(context.baselineBranch);
  const entry = worst && acceptEntry(worst, result.candidate.createdAt);
  return [
    ...(context.acceptLabel === null
      ? []
      : [`- A maintainer adds the label ${code(context.acceptLabel)} and runs the job again.`]),
    `- Merged into ${branch}, the new values become part of the baseline, and later pull requests are compared with them.`,
    '- For good, a rule under `metrics:` with `gate: warn` shows it and lets the job pass; or raise its `threshold`.',
    ...(entry ? ['- Or the config file says who knows of it, and until when:\n', entry] : []),
  ].join('\n');
}

const plainPattern = /^[\w./@ -]+$/;

/** The config's entry for one metric; null where its name is no plain pattern or the day is not known. */
function acceptEntry(worst: Comparison, measuredAt: string | null): string | null {
  const id = metricId(worst);
  const measured = Date.parse(measuredAt ?? '');
  if (!plainPattern.test(id) || id.length > 120 || Number.isNaN(measured)) return null;
  const until = new Date(measured + ACCEPTED_DAYS * DAY_MS).toISOString().slice(0, 10);
  return codeBlock(
    `accept:\n  - match: "${id}"\n    reason: why it is worth it\n    until: ${until}`,
    'yaml',
  );
}

/** What has to happen so that the next run is judged. */
export function firstBaseline(context: ReportContext): string {
  const branch = context.baselineBranch === null ? 'the baseline branch' : code(context.baselineBranch);
  return [
    `- **Next:** merge this into ${branch}, or run the workflow there once. That run stores the first baseline; from then on changes are judged.`,
    '- To fail a job that has nothing to compare with, set `no-baseline: fail`.',
  ].join('\n');
}
