import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import type { Source } from '../../src/formats/format.ts';
import { openSource } from '../../src/platform/files.ts';

/** A folder of files (names with slashes for folders in it), removed when the tests of the file have ended. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Source> {
  const root = mkdtempSync(join(tmpdir(), 'aaco-source-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return openSource(root);
}

/** One file as a source. */
export async function sourceOf(name: string, content: string | Uint8Array): Promise<Source> {
  const source = await (await folderOf({ [name]: content })).find(name);
  if (source === undefined) throw new Error(`${name} was not written`);
  return source;
}
