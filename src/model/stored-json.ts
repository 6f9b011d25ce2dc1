import type { z } from 'zod';
import { InputError } from '../errors.ts';
import { formatPath, shapeFaults } from './shape-fault.ts';

/** Lists and objects in one file: each costs a hundred bytes of memory, however few it has in the text. */
const MAX_NODES = 5_000_000;

/**
 * The JSON that a run stored, which may be a stranger's. Throws InputError that names the source; text of millions of
 * brackets is refused before it is parsed.
 */
export function parseJson(text: string, source: string): unknown {
  return jsonReader(source)(text);
}

/** As `parseJson`, for one file in several pieces, each a whole value: the brackets of all of them are counted. */
export function jsonReader(source: string): (piece: string) => unknown {
  const count = nodeCounter(source);
  return (piece) => {
    count(piece);
    return parse(piece, source);
  };
}

/** Counts the brackets of a file's pieces. What it gives throws InputError where there are more than are read. */
export function nodeCounter(source: string): (piece: string) => void {
  let left = MAX_NODES;
  return (piece) => {
    left -= countNodes(piece, left);
    if (left >= 0) return;
    throw new InputError({
      what: `more than ${MAX_NODES} lists and objects`,
      where: { source },
      next: 'Measure fewer iterations, or split the suite',
    });
  };
}

function parse(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError({
      what: `not valid JSON (${(cause as Error).message})`,
      where: { source },
      next: 'Check that the file was written completely',
      cause,
    });
  }
}

/** The text of a file that a run stored. Throws InputError where it is no UTF-8. */
export function decodeStored(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError({
      what: 'the file is not UTF-8 text',
      where: { source },
      next: 'Check that it was written completely, by aaco itself',
      cause,
    });
  }
}

/** Up to one more than `limit`. Brackets in names count too, which no snapshot has in such numbers. */
function countNodes(text: string, limit: number): number {
  let nodes = 0;
  for (const bracket of ['[', '{']) {
    for (let at = text.indexOf(bracket); at !== -1 && nodes <= limit; at = text.indexOf(bracket, at + 1)) {
      nodes++;
    }
  }
  return nodes;
}

/** What is being checked, for the error. */
interface Stored {
  readonly source: string;
  readonly what: string;
  readonly next: string;
}

/** `data` in the form of `schema`. Throws InputError that names the source and the first key that is wrong. */
export function checkStored<T>(schema: z.ZodType<T>, data: unknown, { source, what, next }: Stored): T {
  const checked = validate(schema, data, { source, what, next });
  if (checked.success) return checked.data;
  const [fault] = shapeFaults(checked.error.issues.slice(0, 1), data);
  throw new InputError({
    what: `${what} is not valid: it ${fault?.what}`,
    where: { source, key: formatPath(fault?.path ?? []) || '(root)' },
    next,
  });
}

/** zod gathers the problems of a list on the stack: more than about 100,000 overflow it. */
function validate<T>(schema: z.ZodType<T>, data: unknown, { source, what, next }: Stored) {
  try {
    return schema.safeParse(data);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new InputError({
      what: `${what} is not valid: it has too many problems`,
      where: { source },
      next,
      cause,
    });
  }
}
