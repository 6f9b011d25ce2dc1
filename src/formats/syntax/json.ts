import type { z } from 'zod';
import { InputError, type Place } from '../../errors.ts';
import { deepestFault, formatPath, shapeFaults } from '../../model/shape-fault.ts';
import { type Source, wholeFile } from '../format.ts';
import { endOfString, walkJson } from './json-walk.ts';

const COLON = 58;

/**
 * The value of a JSON text. Stricter than JSON.parse: a key that appears twice, NaN, Infinity and numbers beyond the
 * double range are errors. Throws InputError with line, column and key. `firstLine` is the line of the source that
 * `text` starts on.
 */
export function parseJson(text: string, source: string, firstLine = 1): unknown {
  const value = parseStrictly(text);
  if (value !== undefined) return value;
  const fault = walkJson(text) ?? { what: 'not readable', line: 1, column: 1, key: '' };
  const empty = text.trim() === '';
  throw new InputError({
    what: empty ? 'the file is empty' : `not valid JSON: ${fault.what} (column ${fault.column})`,
    where: place(source, firstLine + fault.line - 1, fault.key),
    next: wholeFile,
  });
}

/** Undefined where the text is not JSON or may hold a key twice. */
function parseStrictly(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return countKeys(value, 0) === countKeyTokens(text) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Throws where a source that begins as JSON is none: neither one value nor one a line. */
export async function checkJson(source: Source): Promise<void> {
  const lines = (await source.text()).split('\n');
  const isLines = lines.length > 1 && parseStrictly(lines[0] ?? '') !== undefined;
  if (!isLines) parseJson(lines.join('\n'), source.path);
  else
    for (const [index, line] of lines.entries()) {
      if (line.trim() !== '') parseJson(line, source.path, index + 1);
    }
}

/** All of a JSON source, in the shape of `schema`. */
export async function readJson<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
): Promise<z.infer<Schema>> {
  return checkShape(schema, parseJson(await source.text(), source.path), { source: source.path });
}

/** One record a line, blank lines passed over, in bounded memory. */
export async function* readJsonLines<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
): AsyncGenerator<{ readonly line: number; readonly text: string; readonly record: z.infer<Schema> }> {
  for await (const { number, text } of source.lines()) {
    if (text.trim() === '') continue;
    const where = { source: source.path, line: number };
    yield { line: number, text, record: checkShape(schema, parseJson(text, source.path, number), where) };
  }
}

/** `data` as `schema` reads it. Throws InputError that names the key, what was expected and what is there. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  where: Place,
): z.infer<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const { path, what } = deepestFault(shapeFaults(result.error.issues, data));
  const key = formatPath([...(where.key ? [where.key] : []), ...path]);
  throw new InputError({ what, where: key === '' ? where : { ...where, key }, next: wholeFile });
}

function place(source: string, line: number, key: string): Place {
  return key === '' ? { source, line } : { source, line, key };
}

/**
 * Keys of all objects in `value`: fewer than the text has when one appears twice. NaN, so unequal to any count, where
 * a number is infinite or the nesting too deep.
 */
function countKeys(value: unknown, depth: number): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > 200) return Number.NaN;
  const members = Array.isArray(value) ? value : Object.values(value);
  let total = Array.isArray(value) ? 0 : members.length;
  for (const member of members) {
    // Most members are numbers, for which a call each would be the larger part of the work.
    if (typeof member !== 'number') total += countKeys(member, depth + 1);
    else if (!Number.isFinite(member)) return Number.NaN;
  }
  return total;
}

function countKeyTokens(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1; ) {
    const end = endOfString(text, start);
    let next = end + 1;
    while (text.charCodeAt(next) <= 32) next += 1;
    if (text.charCodeAt(next) === COLON) count += 1;
    start = text.indexOf('"', end + 1);
  }
  return count;
}
