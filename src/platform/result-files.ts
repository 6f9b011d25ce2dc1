import { createHash } from 'node:crypto';
import { type BigIntStats, createReadStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ResultFile, ResultFiles } from '../measure/ports.ts';
import { expandGlob } from './files.ts';

/** Result files on the disk; a folder counts as one, written when anything in it was. */
export const resultFiles: ResultFiles = {
  list: async (glob, folder) => Promise.all((await expandGlob(glob, folder)).map(describe)),
  remove: (path) => rm(path, { force: true }),
  digest: async (path, bytes) => {
    const hash = createHash('sha256');
    if (bytes > 0) for await (const chunk of createReadStream(path, { end: bytes - 1 })) hash.update(chunk);
    return hash.digest('hex');
  },
};

async function describe(path: string): Promise<ResultFile> {
  const stats = await stat(path, { bigint: true });
  if (!stats.isDirectory()) {
    return {
      path,
      kind: 'file',
      identity: identityOf(stats),
      inode: String(stats.ino),
      bytes: Number(stats.size),
    };
  }
  const names = (await readdir(path, { recursive: true })).sort();
  const inner = await Promise.all(names.map((name) => stat(join(path, name), { bigint: true })));
  const identity = inner.map((entry, index) => `${names[index]} ${identityOf(entry)}`).join('\n');
  return { path, kind: 'folder', identity, inode: String(stats.ino), bytes: 0 };
}

/** The change time moves with every write and rename and cannot be set back, unlike the modification time. */
function identityOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
