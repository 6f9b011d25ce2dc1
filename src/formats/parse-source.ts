import type { Parsed } from '../model/reading.ts';
import { detectFormat } from './detect-format.ts';
import type { Format, Source } from './format.ts';
import { checkParsed } from './parsed/check-parsed.ts';
import { findFormat } from './registry.ts';

/** What a source says, and the name of the format that read it. */
export type ParsedSource = Parsed & { readonly format: string };

/** What `source` says, read as the format named `name`, or as the one that recognises it (`auto`). */
export async function parseSource(source: Source, name: string = 'auto'): Promise<ParsedSource> {
  const format = await formatOf(source, name);
  return { format: format.name, ...checkParsed(await format.parse(source), source.path) };
}

/** As `parseSource`, one result for each repetition that the source holds: several for a folder of runs. */
export async function parseRepetitions(
  source: Source,
  name: string = 'auto',
): Promise<readonly ParsedSource[]> {
  const format = await formatOf(source, name);
  const repetitions = (await format.parseRepetitions?.(source)) ?? [await format.parse(source)];
  return repetitions.map((parsed) => ({ format: format.name, ...checkParsed(parsed, source.path) }));
}

function formatOf(source: Source, name: string): Promise<Format> | Format {
  return name === 'auto' ? detectFormat(source) : findFormat(name);
}
