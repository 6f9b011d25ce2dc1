import type { Comparison } from '../model/comparison.ts';
import type { Result } from '../model/verdict.ts';
import { headline } from './headline.ts';
import { ABSENT } from './number.ts';
import { outline } from './outline.ts';
import { metricName, phraseText } from './phrase.ts';
import { plainText } from './plain-text.ts';
import { acceptedWords, toRow } from './row.ts';

/** The runner shows ten of each level a step, of 4096 characters. */
const PER_LEVEL = 10;
const MESSAGE = 4096;

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Plain text of at most 255 characters. */
  readonly title: string;
  /** Plain text of at most 4096 characters. */
  readonly message: string;
}

/** The verdict, then what failed or warned, worst first; the last of a full level tells how many more there are. */
export function annotations(result: Result): readonly Annotation[] {
  const outlined = outline(result);
  const bad = [...outlined.byOutcome.regressed, ...outlined.byOutcome.missing];
  const all = [verdictAnnotation(result), ...bad.map(annotationOf)];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    capped(all.filter((annotation) => annotation.level === level)),
  );
}

/** What the job says of its verdict. */
export function verdictAnnotation(result: Result): Annotation {
  const { title, consequence } = headline(outline(result));
  const reasons = result.reasons.slice(0, 10).map((reason) => plainText(reason, 300));
  return {
    level: result.fails ? 'error' : result.verdict === 'pass' ? 'notice' : 'warning',
    title: plainText(`${plainText(result.name, 80)}: ${phraseText(title)}`, 250),
    message: plainText([consequence, ...reasons].join(' '), MESSAGE),
  };
}

/** What the job says of a metric. */
export function annotationOf(comparison: Comparison): Annotation {
  const row = toRow(comparison);
  const what = phraseText(metricName(comparison));
  const numbers = [
    `${row.baseline} → ${row.candidate}`,
    `${row.change} ${row.interval}`.trim(),
    ...[`q ${row.q}`, `n ${row.n}`, `limit ${row.limit}`].filter((told) => !told.endsWith(ABSENT)),
  ].join(', ');
  const levels = { fail: 'error', warn: 'warning', report: 'notice' } as const;
  return {
    level: comparison.accepted ? 'notice' : levels[comparison.gate],
    title: plainText(`${comparison.accepted ? 'accepted' : comparison.outcome}: ${what}`, 250),
    message: plainText(
      comparison.outcome === 'missing'
        ? `${what} is in the baseline (${row.baseline}) and was not measured now`
        : [numbers, acceptedWords(comparison), ...comparison.warnings.slice(0, 5)]
            .filter((text) => text !== '')
            .map((text) => text.replace(/\.$/, ''))
            .join('. '),
      MESSAGE,
    ),
  };
}

function capped(annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length <= PER_LEVEL) return annotations;
  const shown = annotations.slice(0, PER_LEVEL - 1);
  const hidden = annotations.length - shown.length;
  const level = shown[0]?.level ?? 'notice';
  return [
    ...shown,
    { level, title: `${hidden} more`, message: `${hidden} more metrics: see the job summary` },
  ];
}
