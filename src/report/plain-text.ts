/** What no report may carry over from data: control, bidirectional, zero-width and other invisible characters. */
const invisible = /[\p{C}\p{Default_Ignorable_Code_Point}⠀]/gu;
/** Beyond two, marks stacked on one character only draw over the neighbouring lines. */
const stackedMarks = /(\p{M}{2})\p{M}+/gu;
/** The runner obeys `##[command]` anywhere in a log line, and `::command::` at its start. */
const runnerCommand = /##\[|^::/g;

/**
 * `text` as one harmless line of at most `max` UTF-16 units: whitespace collapsed, invisible characters removed, runner
 * commands broken up. It is still not Markdown or HTML: each of these has its own escaping on top.
 */
export function plainText(text: string, max = 120): string {
  const line = text
    .slice(0, max * 10)
    .replace(/\s+/gu, ' ')
    .replace(invisible, '')
    .replace(stackedMarks, '$1')
    .trim()
    .replace(runnerCommand, (found) => [...found].join(' '));
  return line.length <= max ? line : `${cut(line, max - 1).trimEnd()}…`;
}

/** `text` with `…` in place of its middle where it is longer than `max` UTF-16 units: names differ most at their ends. */
export function middleCut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = Math.floor((max - 1) / 2);
  return `${cut(text, max - 1 - end)}…${text.slice(-end).replace(/^[\udc00-\udfff]/, '')}`;
}

/** The first `length` UTF-16 units, without half a character at the end. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
