import { alignEnd, alignStart, displayWidth } from './columns.ts';

/** Rows as aligned lines for a terminal: the first `left` columns flush left, the others flush right. */
export function table(rows: readonly (readonly string[])[], left: number): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column < left ? alignStart : alignEnd)(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
