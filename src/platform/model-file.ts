import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ModelFile } from '../measure/ports.ts';

const HEAD_BYTES = 64;

/** Reads size and SHA-256 of model files; a file that was not written since is read once. */
export function modelFileReader(): (path: string) => Promise<ModelFile | null> {
  const known = new Map<string, Promise<ModelFile>>();
  return async (path) => {
    const stats = await stat(path, { bigint: true }).catch(() => null);
    if (!stats?.isFile()) return null;
    const key = `${path} ${stats.dev} ${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`;
    const found = known.get(key) ?? readModelFile(path);
    known.set(key, found);
    return found;
  };
}

async function readModelFile(path: string): Promise<ModelFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  let head = '';
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
    if (head.length < HEAD_BYTES) head += chunk.toString('latin1', 0, HEAD_BYTES);
  }
  return { bytes, sha256: hash.digest('hex'), head: head.slice(0, HEAD_BYTES) };
}
