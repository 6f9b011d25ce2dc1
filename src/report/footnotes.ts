import type { Comparison } from '../model/comparison.ts';

export interface Note {
  /** `¹`. */
  readonly mark: string;
  readonly text: string;
}

/** Warnings that several values share, numbered once, in the order in which they are first met. */
export interface Footnotes {
  /** The notes of the rows that are open. */
  readonly open: readonly Note[];
  /** The notes that only folded rows have. */
  readonly folded: readonly Note[];
  /** `¹ ³` for the warnings of one comparison, or empty. */
  readonly marks: (comparison: Comparison) => string;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Warnings beyond so many different ones are only marked, with `⁺`. */
const MOST = 20;

export function footnotes(open: readonly Comparison[], folded: readonly Comparison[] = []): Footnotes {
  const warnings = (comparisons: readonly Comparison[]) =>
    new Set(comparisons.flatMap((comparison) => comparison.warnings));
  const all = new Map([...warnings([...open, ...folded])].map((text, index) => [text, markOf(index + 1)]));
  const notes = [...all].slice(0, MOST).map(([text, mark]) => ({ text, mark }));
  const opened = warnings(open);
  return {
    open: notes.filter((note) => opened.has(note.text)),
    folded: notes.filter((note) => !opened.has(note.text)),
    marks: (comparison) => [...new Set(comparison.warnings.map((text) => all.get(text)))].join(' '),
  };
}

function markOf(number: number): string {
  if (number > MOST) return '⁺';
  return [...String(number)].map((digit) => superscripts[Number(digit)] ?? digit).join('');
}
