import type { Source } from '../format.ts';
import { walkJson } from './json-walk.ts';

/** What the head of a JSON file shows, even where the file is longer than the head. */
interface JsonHead {
  readonly root: 'object' | 'array';
  /** Keys of the root object, or of the first element of a root array, as far as the head reaches. */
  readonly keys: ReadonlySet<string>;
}

const known = new WeakMap<Source, JsonHead | null>();

/** For `matches`: undefined where the head does not begin as a JSON object or array. Cheap to ask again. */
export function jsonHead(source: Source): JsonHead | undefined {
  const before = known.get(source);
  if (before !== undefined) return before ?? undefined;
  const head = readHead(source.head);
  known.set(source, head);
  return head ?? undefined;
}

/** Whether the head is a JSON object (or a list of such) that has all of `keys`. */
export function hasKeys(source: Source, root: JsonHead['root'], ...keys: readonly string[]): boolean {
  const head = jsonHead(source);
  return head?.root === root && keys.every((key) => head.keys.has(key));
}

function readHead(text: string): JsonHead | null {
  const first = text.trimStart()[0];
  if (first !== '{' && first !== '[') return null;
  const keys = new Set<string>();
  const depth = first === '{' ? 1 : 2;
  walkJson(text, (key, at, element) => {
    if (at === depth && element === 0) keys.add(key);
  });
  return { root: first === '{' ? 'object' : 'array', keys };
}
