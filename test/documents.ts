import { globSync, readFileSync } from 'node:fs';

/** A fenced block of a document, or a whole file. */
export interface Block {
  /** `README.md:12`, the line of its first line; the path alone for a whole file. */
  readonly place: string;
  /** What follows the fence: `yaml`, `console`. */
  readonly language: string;
  readonly text: string;
}

export const root = new URL('..', import.meta.url).pathname;

/** All fenced blocks of the documents that users and contributors read. */
export const blocks: readonly Block[] = globSync(
  ['*.md', '.github/*.md', 'examples/**/*.md', 'src/**/*.md'],
  {
    cwd: root,
  },
)
  .sort()
  .flatMap(blocksOf);

/** The files that a glob names, each as one block. */
export function filesOf(glob: string): readonly Block[] {
  return globSync(glob, { cwd: root })
    .sort()
    .map((place) => ({ place, language: place.split('.').at(-1) ?? '', text: read(place) }));
}

/** A file of the repository. */
export function read(path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}

function blocksOf(path: string): Block[] {
  const text = read(path);
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((block) => ({
    place: `${path}:${text.slice(0, block.index).split('\n').length + 1}`,
    language: block[1] ?? '',
    text: block[2] ?? '',
  }));
}
