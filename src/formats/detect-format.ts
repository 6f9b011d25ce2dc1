import { InputError } from '../errors.ts';
import type { Format, Source } from './format.ts';
import { formats } from './registry.ts';
import { checkJson } from './syntax/json.ts';
import { jsonHead } from './syntax/json-head.ts';

/**
 * The one format that recognises `source`. Throws InputError where several do, where none does, and for JSON that is
 * broken before it tells what it is, with the place of the fault.
 */
export async function detectFormat(source: Source): Promise<Format> {
  const matches = Object.values(formats).flatMap((format) => {
    const why = format.matches(source);
    return why === undefined ? [] : [{ format, why }];
  });
  const [match, ...others] = matches;
  if (match === undefined) {
    if (jsonHead(source) !== undefined) await checkJson(source);
    throw new InputError({
      what: `no known format (${describe(source)})`,
      where: { source: source.path },
      next: `Name the format, one of: ${Object.keys(formats).join(', ')}`,
    });
  }
  if (others.length === 0) return match.format;
  throw new InputError({
    what: `several formats match: ${matches.map(({ format, why }) => `${format.name} (${why})`).join(', ')}`,
    where: { source: source.path },
    next: `Name the format: ${matches.map(({ format }) => format.name).join(' or ')}`,
  });
}

function describe(source: Source): string {
  if (source.kind === 'folder') return 'a folder';
  if (source.size === 0) return 'an empty file';
  if (/"schema"\s*:\s*"aaco\.result\//.test(source.head)) return 'the result of a comparison, no snapshot';
  if (/[\0\ufffd]/.test(source.head.slice(0, 60))) return 'binary data';
  return `it begins with ${JSON.stringify(source.head.slice(0, 60))}`;
}
