import type { Comparison, Outcome } from '../model/comparison.ts';
import type { Result } from '../model/verdict.ts';
import { type Block, textBlock } from './budget.ts';
import type { Layout } from './comparison-table.ts';
import type { ReportContext } from './context.ts';
import { type Footnotes, footnotes } from './footnotes.ts';
import { firstBaseline, howToAccept, nextSteps } from './guidance.ts';
import { headline, tally } from './headline.ts';
import { howToRead } from './how-to-read.ts';
import { code, inline, link, prose } from './markdown.ts';
import { OPEN_REASONS, type Outline, outline, reasonsAreOpen, restOf } from './outline.ts';
import { phraseMarkdown } from './phrase.ts';
import { profilesSection } from './profile-section.ts';
import { comparedLine } from './provenance.ts';
import {
  acceptedSection,
  baselineSection,
  comparisonsSection,
  decisionSection,
  differencesSection,
  environmentSection,
  folded,
  notesSection,
  validitySection,
} from './sections.ts';

/**
 * How dispensable each part is where not all of them fit: 0 stays, the highest goes first. The order of the report is
 * that of `answer` and `evidence`.
 */
const rank = {
  verdict: 0,
  prominent: 1,
  notes: 2,
  lessProminent: 3,
  differences: 4,
  undecided: 5,
  accept: 6,
  profiles: 7,
  validity: 7,
  baseline: 8,
  decision: 9,
  read: 10,
  environment: 11,
  new: 12,
  unchanged: 13,
  tests: 14,
} as const;

/** More rows than these are not read at a glance. */
const OPEN_ROWS = 20;

/** The part that is read in five seconds: verdict, what moved, what to do. */
export function answer(result: Result, context: ReportContext): readonly Block[] {
  const outlined = outline(result);
  const notes = notesOf(outlined);
  return [
    textBlock('verdict', rank.verdict, headlineMarkdown(outlined)),
    textBlock('context', rank.verdict, `${comparedLine(result, context)}\n`),
    ...attention(outlined, context),
    result.verdict === 'incomparable' ? differencesSection(result, rank.differences) : null,
    result.verdict === 'no-baseline' ? passedOver(result, context) : null,
    ...prominentTables(outlined, notes),
    acceptedSection(outlined.accepted, rank.prominent),
    notesSection(notes.open, rank.notes),
    nextStepsBlock(outlined),
  ].filter((block) => block !== null);
}

/** The part that is unfolded when the answer is doubted: everything else that was found, and by which rules. */
export function evidence(result: Result, context: ReportContext): readonly Block[] {
  const outlined = outline(result);
  const notes = notesOf(outlined);
  return [
    ...restOfComparisons(outlined, notes),
    notesSection(notes.folded, rank.read),
    testsSection(outlined, notes),
    profilesSection(context.profiles, rank.profiles),
    validitySection(context.validity, rank.validity),
    result.verdict === 'incomparable' ? null : differencesSection(result, rank.differences),
    environmentSection(result, rank.environment),
    result.verdict === 'no-baseline' ? null : baselineSection(result, context, rank.baseline),
    reasonsAreOpen(outlined) ? null : decisionSection(outlined, rank.decision),
    textBlock('How to read this', rank.read, explanations(result)),
    outlined.worst &&
      textBlock('The change is intended?', rank.accept, `${howToAccept(outlined, context)}\n`),
  ]
    .filter((block) => block !== null)
    .map(folded);
}

function explanations(result: Result): string {
  return howToRead(result)
    .map(({ term, text }) => `- **${term}**: ${text}\n`)
    .join('');
}

/** The warnings of all rows, numbered in the order in which the rows are shown. */
function notesOf(outlined: Outline): Footnotes {
  return footnotes(outlined.prominent, restOf(outlined));
}

/** The line below everything: what made the report, and where all of it is. */
export function signature({ tool }: Result, url: string | null = null): Block {
  const whole = url === null ? [] : [link('the full report', url)];
  const text = [prose(`${tool.name} ${tool.version}`, 80), ...whole].join(' · ');
  return textBlock('signature', rank.verdict, `<sub>${text}</sub>\n`);
}

function headlineMarkdown(outlined: Outline): string {
  const { icon, title, consequence } = headline(outlined);
  const counts = tally(outlined).map((entry) => `${entry.icon} ${entry.text}`);
  return [
    `### ${icon} ${code(outlined.result.name, 80)}: ${phraseMarkdown(title)}\n`,
    `${[`**${consequence}**`, ...counts].join(' · ')}\n`,
  ].join('\n');
}

/** Without a baseline, the runs that were no baseline are part of the answer. */
function passedOver(result: Result, context: ReportContext): Block | null {
  const section = baselineSection(result, context, rank.baseline);
  return section && { ...section, head: `Runs that were looked at:\n\n${section.head}` };
}

/** Where no row can tell why, the reasons are told openly; warnings always are. */
function attention(outlined: Outline, context: ReportContext): readonly Block[] {
  const { result } = outlined;
  const reasons = reasonsAreOpen(outlined)
    ? result.reasons.slice(0, OPEN_REASONS).map((reason) => `- ${prose(reason)}`)
    : [];
  const notes = result.notes.map((note) => `- ${prose(note)}`);
  const warnings = result.warnings.slice(0, 5).map((warning) => `- ⚠️ ${prose(warning)}`);
  const hidden = result.warnings.length - warnings.length;
  const more = hidden > 0 ? [`- ⚠️ ${hidden} more such warnings`] : [];
  const [first, ...others] = result.verdict === 'no-baseline' ? firstBaseline(context) : [];
  const steps =
    first === undefined ? [] : [`- **Next:** ${inline(first)}`, ...others.map((step) => `- ${prose(step)}`)];
  const lines = [...reasons, ...notes, ...warnings, ...more, ...steps];
  return lines.length === 0 ? [] : [textBlock('warnings', rank.verdict, `${lines.join('\n')}\n`)];
}

/** What the reader has to see first, the worst of it open. */
function prominentTables({ result, prominent }: Outline, notes: Footnotes): readonly (Block | null)[] {
  const layouts: Partial<Record<Result['verdict'], Layout>> = {
    'no-baseline': 'measured',
    inconclusive: 'inconclusive',
  };
  const layout = layouts[result.verdict] ?? 'moved';
  const section = (title: string, at: number, rows: readonly Comparison[]) =>
    comparisonsSection(title, at, rows, layout, notes);
  const less = section('More of these rows', rank.lessProminent, prominent.slice(OPEN_ROWS));
  return [section('what moved', rank.prominent, prominent.slice(0, OPEN_ROWS)), less && folded(less)];
}

function restOfComparisons(
  { prominent, byOutcome, informational }: Outline,
  notes: Footnotes,
): readonly (Block | null)[] {
  const shown = new Set(prominent);
  const section = (outcome: Outcome, title: string, at: number, layout: Layout) =>
    comparisonsSection(
      title,
      at,
      byOutcome[outcome].filter((comparison) => !shown.has(comparison)),
      layout,
      notes,
    );
  return [
    section('inconclusive', 'Inconclusive', rank.undecided, 'inconclusive'),
    section('incomparable', 'Not comparable', rank.undecided, 'moved'),
    section('unchanged', 'Unchanged', rank.unchanged, 'unchanged'),
    section('new', 'New: no baseline yet', rank.new, 'measured'),
    comparisonsSection('Shown only', rank.unchanged, informational, 'shown', notes),
  ];
}

/** The numbers of every test, also of the unchanged. */
function testsSection({ ranked }: Outline, notes: Footnotes): Block | null {
  const tested = ranked.filter((comparison) => comparison.p !== null);
  return comparisonsSection('Tests', rank.tests, tested, 'tests', notes);
}

function nextStepsBlock(outlined: Outline): Block | null {
  const lines = nextSteps(outlined).map(({ who, text }) => `- ${phraseMarkdown(who)}: ${inline(text)}`);
  return lines.length === 0 ? null : textBlock('advice', rank.verdict, `**Next**\n${lines.join('\n')}\n`);
}
