import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { InputError } from '../errors.ts';
import type { OutputFile, Source } from '../formats/format.ts';
import { allOf, decode, firstOf, linesOf, type OnProgress, SIZE_LIMITS } from './file-content.ts';

export type { OnProgress } from './file-content.ts';

const HEAD_BYTES = 64 * 1024;
const MAX_ENTRIES = 20_000;
const CHUNK_CHARACTERS = 1024 * 1024;

/** The file or folder at `path` as formats read it. Throws InputError where there is none, or where it is UTF-16. */
export async function openSource(path: string, onProgress?: OnProgress): Promise<Source> {
  const stats = await stat(path).catch((cause) => {
    throw new InputError({
      what: 'no such file or folder',
      where: { source: path },
      next: 'Check the path',
      cause,
    });
  });
  if (stats.isDirectory()) return folderSource(path.replace(/(?<=.)\/+$/, ''), onProgress);
  if (!stats.isFile())
    throw new InputError({
      what: 'neither a file nor a folder',
      where: { source: path },
      next: 'Name a regular file or a folder',
    });
  return fileSource(path, stats.size, onProgress);
}

async function folderSource(path: string, onProgress?: OnProgress): Promise<Source> {
  const names = await entryNames(path);
  const refuse = (): never => {
    throw new InputError({
      what: 'a folder, where a file is expected',
      where: { source: path },
      next: 'Name a file in it',
    });
  };
  return {
    path,
    name: basename(resolve(path)),
    kind: 'folder',
    size: 0,
    head: names.map((name) => `${name}\n`).join(''),
    text: async () => refuse(),
    bytes: async () => refuse(),
    lines: refuse,
    find: (name) => findWithin(path, name, onProgress),
    entries: () => openAll(path, names, onProgress),
  };
}

async function fileSource(path: string, size: number, onProgress?: OnProgress): Promise<Source> {
  const start = await firstBytes(path);
  const gzip = start[0] === 0x1f && start[1] === 0x8b;
  const file = { path, size, gzip, onProgress };
  const head = gzip ? await firstOf(file, HEAD_BYTES) : start;
  refuseUtf16(head, path);
  return {
    path,
    name: basename(path),
    kind: 'file',
    size,
    head: new TextDecoder().decode(head),
    text: async () => decode(await allOf(file, SIZE_LIMITS.text), path),
    bytes: () => allOf(file, SIZE_LIMITS.bytes),
    lines: () => linesOf(file),
    find: (name) => findWithin(dirname(path), name, onProgress),
    entries: async () => [],
  };
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function refuseUtf16(head: Uint8Array, path: string): void {
  const mark = (head[0] ?? 0) * 256 + (head[1] ?? 0);
  if (mark !== 0xfffe && mark !== 0xfeff) return;
  throw new InputError({
    what: 'the file is UTF-16',
    where: { source: path },
    next: 'Write it as UTF-8; in Windows PowerShell by `| Out-File -Encoding utf8` in place of `>`',
  });
}

/** Undefined also for paths that lead out of `folder`. */
async function findWithin(
  folder: string,
  name: string,
  onProgress?: OnProgress,
): Promise<Source | undefined> {
  const path = join(folder, name);
  if (!isWithin(folder, path)) return undefined;
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() || stats?.isDirectory() ? openSource(path, onProgress) : undefined;
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === resolve(path);
}

/** Sorted, folders with a slash at the end. Links are passed over: they show things twice, or without end. */
async function entryNames(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  if (entries.length > MAX_ENTRIES) {
    throw new InputError({
      what: `more than ${MAX_ENTRIES} entries`,
      where: { source: path },
      next: 'Name a smaller folder in it',
    });
  }
  return entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}

async function openAll(folder: string, names: readonly string[], onProgress?: OnProgress) {
  const sources: Source[] = [];
  for (const name of names) sources.push(await openSource(join(folder, name), onProgress));
  return sources;
}

/**
 * Paths of the files that `pattern` matches under `folder`, sorted. A path that exists is taken as it is, also a
 * folder. `**` does not enter `.git` and `node_modules`.
 */
export async function expandGlob(pattern: string, folder: string): Promise<readonly string[]> {
  const literal = resolve(folder, pattern);
  if (await stat(literal).catch(() => undefined)) return [literal];
  const { base, glob } = picomatch.scan(pattern);
  if (glob === '') return [];
  const root = resolve(folder, base);
  const matches = picomatch(glob, { dot: true });
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(^|\/)(\.git|node_modules)\//.test(path) && matches(path))
    .map((path) => join(root, path))
    .sort();
}

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
