import { markdownTable } from '../statistics/markdown.ts';
import { average, type Estimate, type Study, share, type Tally } from './study.ts';
import { type Target, targetText, verdictOn } from './target.ts';

/** One number of a table: what a study finds of one quantity. */
export interface Cell {
  readonly study: Study;
  readonly quantity: string;
  readonly target?: Target;
}

export interface Column {
  readonly title: string;
  /** Replications of its studies. */
  readonly runs: number;
  /** The quantity is a number rather than an event. */
  readonly mean?: boolean;
  /** How many each replication holds of what the share is of; 1 unless said. */
  readonly units?: number;
}

export interface Table {
  /** As in the acceptance targets: A … H; P for the peers. */
  readonly id: string;
  readonly title: string;
  /** What the rows are. */
  readonly rowTitle: string;
  readonly columns: readonly Column[];
  /** `cells` are parallel to `columns`. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
  readonly notes: readonly string[];
}

/** A study and how often it is repeated. */
export interface Work {
  readonly study: Study;
  readonly runs: number;
}

/** The studies of the tables, each once, with the replications that they need: the most that any column asks for. */
export function workOf(tables: readonly Table[]): readonly Work[] {
  const work = new Map<string, Work>();
  for (const { columns, rows } of tables) {
    for (const [i, { study }] of rows.flatMap(({ cells }) => [...cells.entries()])) {
      const runs = Math.max(work.get(study.id)?.runs ?? 0, columns[i]?.runs ?? 0);
      work.set(study.id, { study, runs });
    }
  }
  return [...work.values()];
}

/** The table in Markdown, every number with its standard error and, where it has one, its target and whether that is met. */
export function tableText(table: Table, tallies: ReadonlyMap<string, Tally>): string {
  const rows = table.rows.map(({ label, cells }) => [
    label,
    ...cells.map((cell, i) => cellText(cell, table.columns[i], tallies.get(cell.study.id))),
  ]);
  const header = [table.rowTitle, ...table.columns.map(({ title }) => title)];
  const replications = ['replications', ...table.columns.map((_, i) => runsText(table, i, tallies))];
  const parts = [
    `## ${table.id}. ${table.title}`,
    markdownTable(header, [...rows, replications]),
    ...table.notes,
  ];
  return parts.join('\n\n');
}

function cellText({ quantity, target }: Cell, column: Column | undefined, tally: Tally | undefined): string {
  if (tally === undefined) return '';
  const mean = column?.mean === true;
  const estimate = mean ? average(tally, quantity) : share(tally, quantity, column?.units);
  const shown = mean ? numberText(estimate) : percentText(estimate);
  if (target === undefined) return shown;
  return `${shown} (${targetText(target, mean)}) ${verdictOn(estimate, target)}`;
}

function runsText({ rows }: Table, column: number, tallies: ReadonlyMap<string, Tally>): string {
  const runs = rows.map(({ cells }) => tallies.get(cells[column]?.study.id ?? '')?.runs ?? 0);
  return String(Math.min(...runs));
}

function percentText({ mean, error }: Estimate): string {
  const digits = error < 0.0005 ? 2 : 1;
  return `${(mean * 100).toFixed(digits)} % ± ${(error * 100).toFixed(digits)}`;
}

function numberText({ mean, error }: Estimate): string {
  return `${mean.toFixed(1)} ± ${error.toFixed(1)}`;
}
