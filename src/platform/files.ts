import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { InputError } from '../errors.ts';
import type { Source } from '../formats/format.ts';
import { allOf, decode, firstOf, linesOf, type OnProgress, SIZE_LIMITS } from './file-content.ts';

export type { OnProgress } from './file-content.ts';

const HEAD_BYTES = 64 * 1024;
const MAX_ENTRIES = 20_000;

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

/** Whether `path` lies in `folder`, below it or deeper. */
export function isWithin(folder: string, path: string): boolean {
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
