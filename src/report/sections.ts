import type { Comparison } from '../model/comparison.ts';
import type { Result } from '../model/verdict.ts';
import type { Block } from './budget.ts';
import { comparisonTable, type Layout } from './comparison-table.ts';
import type { ReportContext, ValidityFinding } from './context.ts';
import type { Footnotes, Note } from './footnotes.ts';
import { code, inline, prose, tableHead, tableRow } from './markdown.ts';
import { formatCount } from './number.ts';
import type { Outline } from './outline.ts';
import { metricName, phraseMarkdown } from './phrase.ts';
import { baselineRuns, commit, readRuns, runOf } from './provenance.ts';
import { ACCEPTED_ICON, acceptedWords } from './row.ts';
import { whyUnknown } from './why-unknown.ts';

/** A block that is folded under its title. */
export function folded(block: Block): Block {
  return {
    ...block,
    head: `<details><summary>${block.title}</summary>\n\n${block.head}`,
    tail: `${block.tail}\n</details>\n`,
  };
}

/** Comparisons of one kind; null where there are none. */
export function comparisonsSection(
  title: string,
  rank: number,
  comparisons: readonly Comparison[],
  layout: Layout,
  notes: Footnotes,
): Block | null {
  if (comparisons.length === 0) return null;
  const table = comparisonTable(comparisons, layout, notes);
  return { title: `${title} (${comparisons.length})`, rank, ...table, tail: '' };
}

/** The warnings that the marks in the tables stand for. */
export function notesSection(notes: readonly Note[], rank: number): Block | null {
  if (notes.length === 0) return null;
  const rows = notes.map(({ mark, text }) => `- ${mark} ${inline(text, 300)}`);
  return { title: 'Notes to the rows above', rank, head: '', rows, tail: '' };
}

/** Who accepted what, why and until when; null where nothing was. */
export function acceptedSection(accepted: readonly Comparison[], rank: number): Block | null {
  if (accepted.length === 0) return null;
  const rows = accepted.map((comparison) => {
    const name = phraseMarkdown(metricName(comparison));
    return `- ${ACCEPTED_ICON} ${name}: ${prose(acceptedWords(comparison), 400)}`;
  });
  return { title: 'Accepted', rank, head: '**Accepted**\n', rows, tail: '' };
}

export function validitySection(findings: readonly ValidityFinding[], rank: number): Block | null {
  if (findings.length === 0) return null;
  const icons = { good: '✅', doubtful: '⚠️', 'not-measured': '–' } as const;
  const doubts = findings.filter((finding) => finding.state === 'doubtful').length;
  return {
    title: `Validity: ${doubts === 0 ? 'nothing suspicious' : `${doubts} of ${findings.length} doubtful`}`,
    rank,
    head: tableHead([{ title: ' ' }, { title: 'What' }, { title: 'Finding' }]),
    rows: findings.map(({ state, what, finding }) =>
      tableRow([
        icons[state],
        prose(what, 60),
        state === 'not-measured' ? `not measured: ${prose(finding)}` : prose(finding),
      ]),
    ),
    tail: '',
  };
}

/** What differs between the sides: first what counts, then what the config ignores; null where nothing does. */
export function differencesSection({ environment }: Result, rank: number): Block | null {
  const counted = environment.differences.filter((difference) => !difference.ignored);
  const ignored = environment.differences.filter((difference) => difference.ignored);
  if (counted.length + ignored.length === 0) return null;
  return {
    title: `Environment differences: ${[
      ...(counted.length > 0 ? [counted.length] : []),
      ...(ignored.length > 0 ? [`${ignored.length} ignored`] : []),
    ].join(', and ')}`,
    rank,
    head: tableHead([{ title: 'Field' }, { title: 'Baseline' }, { title: 'Candidate' }, { title: ' ' }]),
    rows: [...counted, ...ignored].map((difference) =>
      tableRow([
        code(difference.field),
        value(difference.baseline),
        value(difference.candidate),
        difference.ignored ? 'ignored' : '**differs**',
      ]),
    ),
    tail: '',
  };
}

/** What the candidate ran on. */
export function environmentSection({ candidate }: Result, rank: number): Block | null {
  const fields = Object.entries(candidate.environment);
  if (fields.length === 0) return null;
  return {
    title: 'Environment of the candidate',
    rank,
    head: tableHead([{ title: 'Field' }, { title: 'Value' }]),
    rows: fields.map(([field, text]) => {
      const known = text === null ? `unknown: ${whyUnknown(field, candidate.environment)}` : value(text);
      return tableRow([code(field), known]);
    }),
    tail: '',
  };
}

function value(text: string | null): string {
  return text === null ? 'unknown' : code(text, 80);
}

/** The runs that the candidate was compared with and why, then those passed over and why. */
export function baselineSection(result: Result, context: ReportContext, rank: number): Block | null {
  const used = result.baseline.map(({ runId, createdAt, why, ...origin }) =>
    tableRow([
      'used',
      [commit(origin, context), runOf(runId, context)].filter(Boolean).join(', '),
      day(createdAt),
      prose(why, 200),
    ]),
  );
  const runs = baselineRuns(result);
  const carried = runs - readRuns(result.baseline);
  const remembered =
    carried > 0 && used.length > 0
      ? [tableRow(['used', formatCount(carried, 'earlier run'), '', 'carried along by the newest snapshot'])]
      : [];
  const rejected = result.rejected.map(({ what, why }) =>
    tableRow(['passed over', prose(what, 120), '', prose(why, 200)]),
  );
  if (used.length + rejected.length === 0) return null;
  return {
    title: `Baseline: ${formatCount(runs, 'run')}${rejected.length > 0 ? `, ${rejected.length} passed over` : ''}`,
    rank,
    head: tableHead([{ title: ' ' }, { title: 'Run' }, { title: 'Date' }, { title: 'Why' }]),
    rows: [...used, ...remembered, ...rejected],
    tail: '',
  };
}

function day(createdAt: string | null): string {
  return createdAt === null ? '' : prose(createdAt.slice(0, 10));
}

/** The reasons of the verdict and the rule it was reached by. */
export function decisionSection({ result }: Outline, rank: number): Block | null {
  if (result.reasons.length === 0) return null;
  return {
    title: 'Why this verdict',
    rank,
    head: '',
    rows: result.reasons.map((reason) => `- ${prose(reason)}`),
    tail: '',
  };
}
