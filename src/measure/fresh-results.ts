import { InputError } from '../errors.ts';
import type { ResultFile, ResultFiles } from './ports.ts';

const SHOWN_FILES = 3;

export interface FreshResults {
  /** Paths of the files that the repetition wrote; at least one. */
  readonly paths: readonly string[];
  readonly warnings: readonly string[];
}

interface Before {
  readonly file: ResultFile;
  readonly digest: string;
}

/**
 * Remembers which files match `glob` before a repetition; the returned function tells afterwards which of them the
 * repetition wrote. Files in `own`, which earlier repetitions wrote, are removed first, since some tools append.
 * The function throws InputError where nothing was written, or where results were appended to a file of somebody else; `key`
 * is what the config calls the glob.
 */
export async function watchResults(
  glob: string,
  folder: string,
  files: ResultFiles,
  own: Set<string>,
  key: 'results' | 'profile-results' = 'results',
): Promise<() => Promise<FreshResults>> {
  const before = new Map<string, Before>();
  for (const file of await files.list(glob, folder)) {
    if (own.has(file.path)) await files.remove(file.path);
    else before.set(file.path, { file, digest: await files.digest(file.path, file.bytes) });
  }
  return async () => {
    const after = await files.list(glob, folder);
    const written = after.filter((file) => before.get(file.path)?.file.identity !== file.identity);
    const stale = after.filter((file) => !written.includes(file)).map((file) => file.path);
    if (written.length === 0) throw nothingWritten(glob, folder, stale, key);
    for (const file of written) {
      await refuseAppended(file, before.get(file.path), files);
      if (file.kind === 'file') own.add(file.path);
    }
    return { paths: written.map((file) => file.path), warnings: stale.length === 0 ? [] : [ignored(stale)] };
  };
}

async function refuseAppended(
  file: ResultFile,
  before: Before | undefined,
  files: ResultFiles,
): Promise<void> {
  if (before === undefined || before.file.bytes === 0) return;
  if (file.inode !== before.file.inode || file.bytes <= before.file.bytes) return;
  if ((await files.digest(file.path, before.file.bytes)) !== before.digest) return;
  throw new InputError({
    what: 'results were appended to a file that was there before, so earlier results would count again',
    where: { source: file.path },
    next: 'Let the command start with removing the file',
  });
}

function nothingWritten(glob: string, folder: string, stale: readonly string[], key: string): InputError {
  const found = stale.length === 0 ? 'no file matches' : `${ignored(stale)}; no other file matches`;
  return new InputError({
    what: `the command wrote no results: ${found} ${JSON.stringify(glob)} in ${folder}`,
    where: { source: key },
    next: 'Check where the command writes its result file; the glob is relative to working-directory',
  });
}

function ignored(stale: readonly string[]): string {
  const more = stale.length > SHOWN_FILES ? ` and ${stale.length - SHOWN_FILES} more` : '';
  const names = stale.slice(0, SHOWN_FILES).join(', ') + more;
  return `${names} matched before the repetition, which did not write ${stale.length === 1 ? 'it' : 'them'}: ignored`;
}
