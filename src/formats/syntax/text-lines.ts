import { InputError } from '../../errors.ts';
import { type Source, wholeFile } from '../format.ts';

const MAX_LENGTH = 4096;

/** The lines that can be a result: no tool writes one of more than 4096 characters, but a test may print such a line. */
export async function* shortLines(
  source: Source,
): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  for await (const line of source.lines()) if (line.text.length <= MAX_LENGTH) yield line;
}

/** The number in a tool's text, `1,234.5` too. Throws InputError with the line where there is none. */
export function numberIn(text: string, source: Source, line: number): number {
  const value = /^-?[\d,]+(\.\d+)?([eE][-+]?\d+)?$/.test(text)
    ? Number(text.replaceAll(',', ''))
    : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new InputError({
    what: `expected a number, found ${JSON.stringify(text)}`,
    where: { source: source.path, line },
    next: wholeFile,
  });
}

/** The error for a text in which no line is a result; `example` shows what was looked for. */
export function noResultLine(source: Source, example: string, command: string): InputError {
  return new InputError({
    what: `no line like ${JSON.stringify(example)}`,
    where: { source: source.path },
    next: `Check that ${command} ran benchmarks and that this is its standard output`,
  });
}
