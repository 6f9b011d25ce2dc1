import type { Comparison } from '../model/comparison.ts';
import type { Block } from './budget.ts';
import type { Footnotes } from './footnotes.ts';
import { type Column, code, inline, tableHead, tableRow } from './markdown.ts';
import { ABSENT } from './number.ts';
import { middleCut, plainText } from './plain-text.ts';
import { ACCEPTED_ICON, iconOf, type Row, toRow } from './row.ts';

const NO_BREAK = '\u00a0';

interface TableColumn extends Column {
  readonly cell: (row: Row, notes: Footnotes) => string;
}

const icon: TableColumn = {
  title: ' ',
  cell: ({ comparison }) =>
    comparison.accepted ? ACCEPTED_ICON : iconOf(comparison.outcome, comparison.gate),
};
const benchmark: TableColumn = {
  title: 'Benchmark',
  cell: ({ comparison }) => shortCode(comparison.benchmark),
};
const metric: TableColumn = { title: 'Metric', cell: (row) => shortCode(row.comparison.metric) + row.arrow };
const both: TableColumn = {
  title: 'Benchmark and metric',
  cell: (row, notes) => `${benchmark.cell(row, notes)}<br>${metric.cell(row, notes)}`,
};
const baseline: TableColumn = { title: 'Baseline', numeric: true, cell: (row) => sideFigure(row.baseline) };
const candidate: TableColumn = {
  title: 'Candidate',
  numeric: true,
  cell: (row) => sideFigure(row.candidate),
};
const change: TableColumn = { title: 'Change', cell: changeCell };
const q: TableColumn = { title: 'q', numeric: true, cell: (row) => figure(row.q) };
const n: TableColumn = { title: 'n', numeric: true, cell: (row) => figure(row.n) };
const limit: TableColumn = {
  title: 'Limit',
  numeric: true,
  cell: (row) => row.limit.split(', ').map(figure).join(', '),
};
const margin: TableColumn = { title: 'Margin', numeric: true, cell: (row) => figure(row.margin) };
const detectable: TableColumn = { title: 'Could show', numeric: true, cell: (row) => figure(row.detectable) };
const measured: TableColumn = {
  title: 'Measured',
  numeric: true,
  cell: (row, notes) => `${figure(row.candidate)} ${notes.marks(row.comparison)}`.trim(),
};
const measuredN: TableColumn = {
  title: 'n',
  numeric: true,
  cell: ({ comparison }) => String(comparison.n.candidate),
};

const test: TableColumn = {
  title: 'Test',
  cell: ({ comparison }) => inline(comparison.test ?? ABSENT, 60),
};
const p: TableColumn = { title: 'p', numeric: true, cell: (row) => figure(row.p) };
const rankP: TableColumn = { title: 'Mann-Whitney p', numeric: true, cell: (row) => figure(row.rankP) };

interface Columns {
  /** Before the names. */
  readonly sign?: TableColumn;
  readonly figures: readonly TableColumn[];
  /** Characters of the widest benchmark and metric that leave the figures in sight; longer ones share a cell. */
  readonly names: number;
}

const layouts = {
  moved: { sign: icon, figures: [baseline, candidate, change, q, n, limit], names: 24 },
  inconclusive: { sign: icon, figures: [baseline, candidate, change, n, limit, detectable], names: 24 },
  unchanged: { figures: [baseline, candidate, change, n, margin], names: 40 },
  shown: { figures: [baseline, candidate, change, q, n], names: 40 },
  tests: { figures: [test, p, rankP, q, detectable], names: 40 },
  measured: { figures: [measured, measuredN], names: 40 },
} satisfies Record<string, Columns>;
export type Layout = keyof typeof layouts;

/** The comparisons as a table that can be cut between rows. */
export function comparisonTable(
  comparisons: readonly Comparison[],
  layout: Layout,
  notes: Footnotes,
): Pick<Block, 'head' | 'rows'> {
  const { sign, figures, names }: Columns = layouts[layout];
  const columns = [...(sign ? [sign] : []), ...nameColumns(comparisons, names), ...figures];
  return {
    head: tableHead(columns),
    rows: comparisons.map((comparison) => {
      const row = toRow(comparison);
      return tableRow(columns.map((column) => column.cell(row, notes)));
    }),
  };
}

function nameColumns(comparisons: readonly Comparison[], names: number): readonly TableColumn[] {
  const widest = (nameOf: (comparison: Comparison) => string) =>
    comparisons.reduce((most, one) => Math.max(most, Math.min(NAME, nameOf(one).length)), 0);
  const width = widest((one) => one.benchmark) + widest((one) => one.metric);
  return width > names ? [both] : [benchmark, metric];
}

function changeCell(row: Row, notes: Footnotes): string {
  const change = figure(row.change);
  const shown = row.comparison.outcome === 'regressed' ? `**${change}**` : change;
  const interval = [figure(row.interval), notes.marks(row.comparison).replaceAll(' ', NO_BREAK)];
  return [shown, interval.filter((part) => part !== '').join(NO_BREAK)]
    .filter((part) => part !== '')
    .join(' ');
}

/** Longer names would push the numbers out of sight; headline and HTML report have them whole. */
const NAME = 48;

function shortCode(name: string): string {
  return code(middleCut(plainText(name, 400), NAME));
}

/** A number and its unit on one line, where the unit is short: `13,051 tokens/s` may take two. */
function sideFigure(text: string): string {
  return text.length > 10 ? inline(text) : figure(text);
}

/** A number with its unit, which is data, on one line. */
function figure(text: string): string {
  return text === '' ? '' : inline(text).replaceAll(' ', NO_BREAK);
}
