import { ABSENT } from './number.ts';
import { plainText } from './plain-text.ts';

/**
 * Data in a code span: no Markdown, HTML, mention or link works inside, and the fence is longer than any run of
 * backticks in it.
 */
export function code(data: string, max = 120): string {
  const text = plainText(data, max) || '(no name)';
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** A word, or several in one pair of backticks with punctuation around; words are always parted by a space. */
const words = /(?<!\S)[("“‘]*`[^`\s](?:[^`]*[^`\s])?`[)"”’.,;:!?]*(?=\s|$)|\S+/g;
const wordParts = /^([[("“‘]*)(.*?)([\])"”’.,;:!?%]*)$/su;
const harmless = /^[\p{L}\p{N}\p{M}.,;:!?'"’()%+/=–—…·×≥≤±→−°-]*$/u;
/** What GitHub would turn into a link or an emoji although every character is harmless. */
const automatic = /:\/\/|www\.|GH-\d|:[\w+-]+:/i;
const quoted = /^`[^`]+`$/;
const inequality = /^[<>]=?[-−+]?[\d.,]*$/;

/** A sentence with data in it, as `inline`, that may also begin a line or a list item. */
export function prose(data: string, max = 400): string {
  return inline(data, max)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/**
 * Text with data in it, not at the start of a line: ordinary words stay, every word that Markdown, HTML, a mention or a
 * link could hide in becomes a code span; `` `quoted` `` text keeps its code span.
 */
export function inline(data: string, max = 400): string {
  return (plainText(data, max) || ABSENT).replace(words, escapeWord);
}

function escapeWord(word: string): string {
  if (word === '&') return '&amp;';
  const [, before = '', core = '', after = ''] = wordParts.exec(word) ?? [];
  const [lead, tail] = [before, after].map((part) => part.replace(/[[\]]/g, '\\$&'));
  if (quoted.test(core)) return lead + code(core.slice(1, -1), 400) + tail;
  if (inequality.test(core)) return lead + core.replaceAll('<', '&lt;').replaceAll('>', '&gt;') + tail;
  return lead + (harmless.test(core) && !automatic.test(word) ? core : code(core, 400)) + tail;
}

const linkable = /^https?:\/\/[^\s<>()[\]|`"'\\]{1,2000}$/;

/** A link whose label is Markdown of ours; the label alone where there is no usable address. */
export function link(label: string, url: string | null): string {
  return url !== null && linkable.test(url) ? `[${label}](${url})` : label;
}

export interface Column {
  readonly title: string;
  /** Numbers stand under each other. */
  readonly numeric?: boolean;
}

/** The two first lines of a table. */
export function tableHead(columns: readonly Column[]): string {
  const rule = columns.map((column) => (column.numeric ? '--:' : ':--'));
  return `${tableRow(columns.map((column) => column.title))}\n| ${rule.join(' | ')} |\n`;
}

/** One line of a table, from cells of Markdown without its line end. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(escapePipes).join(' | ')} |`;
}

/** A table reads `\\|` as an escaped backslash and a border: the pipe needs an odd number of backslashes before it. */
function escapePipes(cell: string): string {
  return cell.replace(/(\\*)\|/g, (_, slashes: string) =>
    slashes.length % 2 === 0 ? `${slashes}\\|` : `${slashes}\\\\|`,
  );
}

/** A fenced block of text that is plain already. */
export function codeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
