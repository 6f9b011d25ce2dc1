import type { Comparison, Outcome } from '../model/comparison.ts';
import type { Result } from '../model/verdict.ts';
import { alignEnd, alignStart, displayWidth } from './columns.ts';
import { type Footnotes, footnotes } from './footnotes.ts';
import { nextSteps } from './guidance.ts';
import { headline, tally } from './headline.ts';
import { formatCount } from './number.ts';
import { OPEN_REASONS, type Outline, outline, reasonsAreOpen } from './outline.ts';
import { metricName, phraseText } from './phrase.ts';
import { plainText } from './plain-text.ts';
import { age, baselineRuns, environmentWords, type Origin, sourceName } from './provenance.ts';
import { acceptedWords, type Row, toRow } from './row.ts';

export interface TerminalOptions {
  /** Whether ANSI colours may be used. */
  readonly color: boolean;
  /** Rows of the table; the best ones beyond it are counted only. Default 100. */
  readonly rows?: number;
}

/** The report for a terminal: verdict, aligned table worst first, warnings, and what to do next. */
export function terminal(result: Result, options: TerminalOptions): string {
  const outlined = outline(result);
  const notes = footnotes(outlined.ranked);
  const shown = outlined.ranked.slice(0, options.rows ?? 100);
  const hidden = outlined.ranked.length - shown.length;
  const parts = [
    verdictLines(outlined, options),
    contextLines(outlined),
    shown.length === 0 ? [] : table(shown, notes, options),
    hidden > 0 ? [`  ${formatCount(hidden, 'more row')}; --json has all of them`] : [],
    outlined.accepted.map(
      (comparison) =>
        `  ✓ ${plainText(`${phraseText(metricName(comparison))}: ${acceptedWords(comparison)}`, 400)}`,
    ),
    notes.open.map(({ mark, text }) => `  ${mark} ${plainText(text, 300)}`),
    advice(outlined),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const colors = { red: 31, green: 32, yellow: 33, gray: 90 } as const;
type Color = keyof typeof colors | null;

function paint(text: string, color: Color, options: TerminalOptions): string {
  return options.color && color !== null ? `\u001b[${colors[color]}m${text}\u001b[0m` : text;
}

const outcomeColors: Readonly<Record<Outcome, Color>> = {
  regressed: 'red',
  missing: 'red',
  improved: 'green',
  unchanged: 'gray',
  inconclusive: 'yellow',
  incomparable: 'yellow',
  new: null,
};

function verdictLines(outlined: Outline, options: TerminalOptions): readonly string[] {
  const { result } = outlined;
  const { title, consequence } = headline(outlined);
  const color = result.fails ? 'red' : result.verdict === 'pass' ? 'green' : 'yellow';
  const word = result.fails && result.verdict !== 'fail' ? `fail (${result.verdict})` : result.verdict;
  const counts = tally(outlined).map(({ text }) => text);
  return [
    `${paint(word.toUpperCase(), color, options)}  ${plainText(result.name, 80)}: ${phraseText(title)}`,
    `  ${[consequence, ...counts].join(' · ')}`,
  ];
}

function contextLines(outlined: Outline): readonly string[] {
  const { result } = outlined;
  const newest = result.baseline[0];
  const name = (origin: Origin) => plainText(origin.sha?.slice(0, 10) ?? sourceName(origin));
  const count = result.design === 'history' ? baselineRuns(result) : 1;
  const runs = count > 1 ? `, ${formatCount(count, 'run')}` : '';
  const older = age(newest?.createdAt ?? null, result.candidate.createdAt);
  const compared = newest
    ? `baseline ${name(newest)}${older === null ? '' : ` (${older})`}${runs} → candidate ${name(result.candidate)} · ${environmentWords(result)}`
    : null;
  const reasons = reasonsAreOpen(outlined) ? result.reasons.slice(0, OPEN_REASONS) : [];
  return [
    ...(compared === null ? [] : [`  ${compared}`]),
    ...reasons.map((reason) => `  - ${plainText(reason, 400)}`),
    ...result.notes.map((note) => `  - ${plainText(note, 400)}`),
    ...result.warnings.slice(0, 10).map((warning) => `  ! ${plainText(warning, 400)}`),
    ...differenceLines(result),
  ];
}

function differenceLines({ environment }: Result): readonly string[] {
  return environment.differences.slice(0, 20).map(({ field, baseline, candidate, ignored }) => {
    const side = (text: string | null) => plainText(text ?? 'unknown', 80);
    return `  ~ ${plainText(field)}: ${side(baseline)} → ${side(candidate)}${ignored ? ' (ignored)' : ''}`;
  });
}

interface TerminalColumn {
  readonly title: string;
  readonly align: typeof alignStart;
  readonly cell: (row: Row) => string;
}

const columns: readonly TerminalColumn[] = [
  { title: 'outcome', align: alignStart, cell: ({ comparison }) => comparison.outcome },
  {
    title: 'benchmark',
    align: alignStart,
    cell: ({ comparison }) => plainText(comparison.benchmark, 40) || '(no name)',
  },
  {
    title: 'metric',
    align: alignStart,
    cell: (row) => (plainText(row.comparison.metric, 40) || '(no name)') + row.arrow,
  },
  { title: 'baseline', align: alignEnd, cell: (row) => row.baseline },
  { title: 'candidate', align: alignEnd, cell: (row) => row.candidate },
  { title: 'change', align: alignEnd, cell: (row) => row.change },
  { title: '(interval)', align: alignStart, cell: (row) => row.interval },
  { title: 'p', align: alignEnd, cell: (row) => row.p },
  { title: 'q', align: alignEnd, cell: (row) => row.q },
  { title: 'n', align: alignEnd, cell: (row) => row.n },
  { title: 'limit', align: alignEnd, cell: (row) => row.limit },
];

function table(
  comparisons: readonly Comparison[],
  notes: Footnotes,
  options: TerminalOptions,
): readonly string[] {
  const cells = comparisons.map((comparison) => {
    const row = toRow(comparison);
    return columns.map((column) => column.cell(row));
  });
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...cells.map((row) => displayWidth(row[index] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    columns.map((column, index) => column.align(row[index] ?? '', widths[index] ?? 0)).join('  ');
  return [
    `  ${line(columns.map((column) => column.title))}`.trimEnd(),
    ...comparisons.map((comparison, index) => {
      const text = `${line(cells[index] ?? [])} ${notes.marks(comparison)}`.trimEnd();
      const color = comparison.accepted ? 'yellow' : outcomeColors[comparison.outcome];
      return `  ${paint(text, color, options)}`;
    }),
  ];
}

function advice(outlined: Outline): readonly string[] {
  return nextSteps(outlined).map(({ who, text }) => `  Next, ${phraseText(who)}: ${plainText(text, 400)}`);
}
