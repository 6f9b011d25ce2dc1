import { formatPath } from '../../model/shape-fault.ts';

/** The first place where a text is not the JSON that we accept: strict JSON, finite numbers, no key twice. */
interface JsonFault {
  readonly what: string;
  /** 1-based, as is the column. */
  readonly line: number;
  readonly column: number;
  /** Path of the value that holds the fault, `a.b[2]`; empty at the root. */
  readonly key: string;
}

/** Told of each key as it is met: its name, its depth (1 = member of the root) and the index of the root's element. */
type OnKey = (key: string, depth: number, element: number) => void;

const MAX_DEPTH = 200;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[-+\w.]+/y;
const space = /[ \t\r\n]*/y;

class Stop extends Error {}

interface Cursor {
  readonly text: string;
  readonly onKey: OnKey;
  readonly path: (string | number)[];
  at: number;
}

/**
 * Walks `text` without building it. Slower than JSON.parse, so it serves for what JSON.parse does not tell: where the
 * fault is, which key appears twice, and which keys the head of a longer file has.
 */
export function walkJson(text: string, onKey: OnKey = () => {}): JsonFault | undefined {
  const cursor: Cursor = { text, onKey, path: [], at: 0 };
  try {
    walkValue(cursor);
    skipSpace(cursor);
    if (cursor.at < text.length) throw new Stop('something follows after the end of the value');
    return undefined;
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return { what: stop.message, ...lineAndColumn(text, cursor.at), key: formatPath(cursor.path) };
  }
}

function lineAndColumn(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}

function skipSpace(cursor: Cursor): void {
  space.lastIndex = cursor.at;
  cursor.at += space.exec(cursor.text)?.[0].length ?? 0;
}

function walkValue(cursor: Cursor): void {
  skipSpace(cursor);
  const first = cursor.text[cursor.at];
  if (cursor.path.length > MAX_DEPTH) throw new Stop(`nested deeper than ${MAX_DEPTH} levels`);
  if (first === undefined) throw new Stop('the text ends where a value is expected');
  if (first === '{') walkObject(cursor);
  else if (first === '[') walkArray(cursor);
  else if (first === '"') walkString(cursor);
  else walkScalar(cursor);
}

function walkObject(cursor: Cursor): void {
  const seen = new Set<string>();
  walkMembers(cursor, '}', () => {
    skipSpace(cursor);
    if (cursor.at === cursor.text.length) throw new Stop('the text ends where a key is expected');
    if (cursor.text[cursor.at] !== '"') throw new Stop('expected a key in double quotes');
    const start = cursor.at;
    const key = walkString(cursor);
    cursor.path.push(key);
    if (seen.has(key)) {
      cursor.at = start;
      throw new Stop(`the key ${JSON.stringify(key)} appears twice`);
    }
    seen.add(key);
    cursor.onKey(key, cursor.path.length, typeof cursor.path[0] === 'number' ? cursor.path[0] : 0);
    skipSpace(cursor);
    if (cursor.text[cursor.at] !== ':') throw new Stop('expected ":" after the key');
    cursor.at += 1;
    walkValue(cursor);
    cursor.path.pop();
  });
}

function walkArray(cursor: Cursor): void {
  let index = 0;
  walkMembers(cursor, ']', () => {
    cursor.path.push(index);
    walkValue(cursor);
    cursor.path.pop();
    index += 1;
  });
}

function walkMembers(cursor: Cursor, close: '}' | ']', member: () => void): void {
  cursor.at += 1;
  skipSpace(cursor);
  if (cursor.text[cursor.at] === close) {
    cursor.at += 1;
    return;
  }
  for (;;) {
    member();
    skipSpace(cursor);
    const next = cursor.text[cursor.at];
    if (next === undefined) throw new Stop(`the text ends where "," or "${close}" is expected`);
    if (next !== ',' && next !== close) throw new Stop(`expected "," or "${close}"`);
    cursor.at += 1;
    if (next === close) return;
  }
}

function walkString(cursor: Cursor): string {
  const end = endOfString(cursor.text, cursor.at);
  if (end === -1) throw new Stop('a string does not end');
  try {
    const value = JSON.parse(cursor.text.slice(cursor.at, end + 1)) as string;
    cursor.at = end + 1;
    return value;
  } catch {
    throw new Stop('a string holds a control character or an unknown escape');
  }
}

/** Index of the quote that closes the string which opens at `start`, or -1. */
export function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

function walkScalar(cursor: Cursor): void {
  word.lastIndex = cursor.at;
  const found = word.exec(cursor.text)?.[0];
  if (found === undefined) throw new Stop(`unexpected ${JSON.stringify(cursor.text[cursor.at])}`);
  number.lastIndex = cursor.at;
  const digits = number.exec(cursor.text)?.[0];
  const isNumber = digits === found;
  if (isNumber && !Number.isFinite(Number(digits))) throw new Stop(`the number ${shown(found)} is too large`);
  if (/^[+-]?(nan|inf(inity)?)$/i.test(found)) throw new Stop(`${found} is not a number that was measured`);
  if (!isNumber && !['true', 'false', 'null'].includes(found)) throw new Stop(`unexpected ${shown(found)}`);
  cursor.at += found.length;
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
