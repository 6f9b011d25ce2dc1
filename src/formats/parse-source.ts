import { InputError } from '../errors.ts';
import type { Parsed } from '../model/reading.ts';
import { detectFormat } from './detect-format.ts';
import type { Format, Source } from './format.ts';
import { checkParsed } from './parsed/check-parsed.ts';
import { findFormat, formats } from './registry.ts';

/** What a source says, and the name of the format that read it. */
export type ParsedSource = Parsed & { readonly format: string };

/** What `source` says, read as the format named `name`, or as the one that recognises it (`auto`). */
export function parseSource(source: Source, name: string = 'auto'): Promise<ParsedSource> {
  return readAs(source, name, async (format) => named(format, source, await format.parse(source)));
}

/** As `parseSource`, one result for each repetition that the source holds: several for a folder of runs. */
export function parseRepetitions(source: Source, name: string = 'auto'): Promise<readonly ParsedSource[]> {
  return readAs(source, name, async (format) => {
    const repetitions = (await format.parseRepetitions?.(source)) ?? [await format.parse(source)];
    return repetitions.map((parsed) => named(format, source, parsed));
  });
}

function named(format: Format, source: Source, parsed: Parsed): ParsedSource {
  return { format: format.name, ...checkParsed(parsed, source.path) };
}

/** Where the format that was named cannot read what another one recognises, the error names that one. */
async function readAs<T>(source: Source, name: string, read: (format: Format) => Promise<T>): Promise<T> {
  if (name === 'auto') return read(await detectFormat(source));
  const format = findFormat(name);
  try {
    return await read(format);
  } catch (error) {
    const likelier =
      format.matches(source) === undefined
        ? Object.values(formats).find((other) => other.matches(source) !== undefined)
        : undefined;
    if (!(error instanceof InputError) || likelier === undefined) throw error;
    const next = `The file looks like ${likelier.name}: name that format, or auto`;
    throw new InputError({ ...error.problem, next, cause: error });
  }
}
