import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../errors.ts';
import type { OutputFile } from '../formats/format.ts';
import { isWithin } from './files.ts';

const CHUNK_CHARACTERS = 1024 * 1024;

/**
 * Writes `content`, whole or in pieces, so that nobody ever sees half of it: to a temporary neighbour, then renamed. Makes
 * the folder. Throws InputError where the disk or the folder does not take it, and leaves nothing behind.
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array | Iterable<string>,
): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const whole = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(temporary, whole ? content : inChunks(content));
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (cause instanceof InputError) throw cause;
    throw unwritable(path, cause);
  }
}

/** Makes the folder of `path`; throws InputError, before any work is done, where no file can be written there. */
export async function checkWritable(path: string): Promise<void> {
  const probe = `${path}.${randomUUID()}.tmp`;
  try {
    if ((await stat(path).catch(() => null))?.isDirectory()) throw new Error('it is a folder');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

function unwritable(path: string, cause: unknown): InputError {
  // Node.js names the call and the temporary file behind the reason.
  const reason = cause instanceof Error ? cause.message.replace(/, .*/s, '') : 'unknown reason';
  return new InputError({
    what: `the file cannot be written (${reason})`,
    where: { source: path },
    next: /^(it is a folder|EISDIR|EEXIST|ENOTDIR)/.test(reason)
      ? 'Name another path: this one is taken'
      : 'Check that the disk has space left, and that the folder may be written to',
    cause,
  });
}

/** A write of its own for each small piece would take a hundred times as long. */
function* inChunks(pieces: Iterable<string>): Generator<string> {
  let parts: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    if (length < CHUNK_CHARACTERS) continue;
    yield parts.join('');
    parts = [];
    length = 0;
  }
  yield parts.join('');
}

/** Writes what an exporter returned under `folder`; the paths written. */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<readonly string[]> {
  const paths = files.map(({ path }) => join(folder, path));
  const outside = paths.find((path) => !isWithin(folder, path));
  if (outside !== undefined) {
    throw new InputError({
      what: 'the file would be outside the chosen folder',
      where: { source: outside },
      next: 'Rename the suite or benchmark that gives the file its name',
    });
  }
  for (const [index, file] of files.entries()) await writeFileAtomic(paths[index] ?? folder, file.content);
  return paths;
}
