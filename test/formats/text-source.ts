import type { Source } from '../../src/formats/format.ts';

/** A file with this text, without a disk. */
export function textSource(
  text: string,
  name = 'result.json',
  siblings: () => readonly Source[] = () => [],
): Source {
  return {
    path: name,
    name,
    kind: 'file',
    size: text.length,
    head: text.slice(0, 64 * 1024),
    text: async () => text,
    async *lines() {
      for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
        yield { number: index + 1, text: line };
      }
    },
    bytes: async () => new TextEncoder().encode(text),
    find: async (path) => siblings().find((sibling) => sibling.name === path),
    entries: async () => [],
  };
}

/** A folder of such files, by name. */
export function textFolder(files: Readonly<Record<string, string>>, name = 'results'): Source {
  const entries: Source[] = Object.keys(files)
    .sort()
    .map((file) => textSource(files[file] ?? '', file, () => entries));
  const refuse = () => {
    throw new Error(`${name} is a folder`);
  };
  return {
    path: name,
    name,
    kind: 'folder',
    size: 0,
    head: entries.map((entry) => `${entry.name}\n`).join(''),
    text: refuse,
    lines: refuse,
    bytes: refuse,
    find: async (path) => entries.find((entry) => entry.name === path),
    entries: async () => entries,
  };
}
