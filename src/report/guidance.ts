import type { Comparison } from '../model/comparison.ts';
import { metricId } from '../model/metric.ts';
import type { ReportContext } from './context.ts';
import { code, codeBlock } from './markdown.ts';
import { formatCount } from './number.ts';
import { OPEN_REASONS, type Outline, reasonsAreOpen } from './outline.ts';
import { metricName, type Phrase } from './phrase.ts';

const DAY_MS = 86_400_000;
const ACCEPTED_DAYS = 30;

const STEPS = 3;

/** One thing to do, and for which metrics. */
export interface Step {
  readonly who: Phrase;
  readonly text: string;
}

/** The three pieces of advice for what is worst, without those that the reasons, where they are open, have given. */
export function nextSteps(outlined: Outline): readonly Step[] {
  const { advice, judged, result } = outlined;
  const given = reasonsAreOpen(outlined) ? result.reasons.slice(0, OPEN_REASONS) : [];
  const open = advice.filter(({ text }) => !given.some((reason) => reason.includes(text)));
  return open.slice(0, STEPS).flatMap(({ text, concerns: [first, ...others] }): readonly Step[] => {
    if (first === undefined) return [];
    const all = others.length > 0 && others.length + 1 === judged.length;
    const more = others.length === 0 ? '' : ` and ${formatCount(others.length, 'other metric')}`;
    return [
      { who: all ? [`all ${formatCount(judged.length, 'metric')}`] : [...metricName(first), more], text },
    ];
  });
}

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

/** What has to happen so that the next run is judged, what to do first: sentences with code in backticks. */
export function firstBaseline({ baselineBranch, storesBaseline }: ReportContext): readonly string[] {
  const branch = baselineBranch === null ? 'the baseline branch' : `\`${baselineBranch}\``;
  return [
    storesBaseline
      ? `Open a pull request: it is compared with what this run of ${branch} stored.`
      : `Merge this into ${branch}, or run the workflow there once. That run stores the first baseline; from then on changes are judged.`,
    'To fail a job that has nothing to compare with, set `no-baseline: fail`.',
  ];
}
