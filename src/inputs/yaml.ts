import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { InputError, type Place } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import { formatPath, shapeFaults } from '../model/shape-fault.ts';

/** The keys that a document may have: in its sections by their name, and under '' at its top. */
export type KnownKeys = Readonly<Record<string, readonly string[]>>;

/** One thing that is wrong in a document. */
interface Fault {
  readonly what: string;
  readonly where: Place;
  readonly next: string;
  /** For the list of what else is wrong. */
  readonly brief: string;
}

const see = 'the README shows every key of the config file';

/**
 * `yaml` in the shape of `schema`; an empty text is an empty object. `known` serves the message about an unknown key. Throws
 * InputError that names the source, the line and the key of the first thing that is wrong, and below it of all others.
 */
export function readYaml<Schema extends z.ZodType>(
  schema: Schema,
  yaml: string,
  source: string,
  known: KnownKeys,
): z.infer<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  const syntax = document.errors[0];
  if (syntax) {
    throw new InputError({
      what: `not valid YAML: ${syntax.message.split('\n')[0]?.replace(/ at line.*/, '')}`,
      where: { source, line: lines.linePos(syntax.pos[0]).line },
      next: 'Check indentation, quotes and colons there',
    });
  }
  const data: unknown = document.toJS() ?? {};
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const placeOf = (path: readonly PropertyKey[]): Place => ({
    source,
    line: lines.linePos(startOf(document.contents, path)).line,
    ...(path.length > 0 && { key: formatPath(path) }),
  });
  const [first, ...others] = faultsOf(result.error.issues, data, known, placeOf);
  if (first === undefined) throw result.error;
  const details = others.map(({ brief, where }) => `line ${where.line}, key ${where.key}: ${brief}`);
  const { what, where, next } = first;
  throw new InputError({
    what,
    where,
    next,
    ...(details.length > 0 && { details: ['Also there:', ...details].join('\n') }),
  });
}

function faultsOf(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  known: KnownKeys,
  placeOf: (path: readonly PropertyKey[]) => Place,
): readonly Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const section = String(issue.path[0] ?? '');
      return issue.keys.map((key) => ({
        ...unknownKey(key, section, known),
        where: placeOf([...issue.path, key]),
      }));
    }
    return shapeFaults([issue], data).map(({ path, what }) => ({
      what,
      where: placeOf(path),
      next: `Correct it; ${see}`,
      brief: what,
    }));
  });
}

function unknownKey(key: string, section: string, known: KnownKeys): Omit<Fault, 'where'> {
  const here = known[section] ?? [];
  const brief = `unknown key ${JSON.stringify(key)}`;
  const what = `${brief}; known here: ${here.join(', ')}`;
  const meant = nearest(key, here);
  if (meant !== undefined) {
    return { what, next: `Did you mean ${meant}? If not, ${see}`, brief: `${brief}, perhaps ${meant}` };
  }
  const sections = Object.keys(known).filter((name) => name !== '' && known[name]?.includes(key));
  const remedy =
    sections.length > 0 ? `It belongs under ${sections.join(', or under ')}` : 'Remove it or correct it';
  return { what, next: `${remedy}; ${see}`, brief };
}

/** Where the deepest part of `path` that is there begins: the key in a map, the entry in a list. */
function startOf(root: Node | null, path: readonly PropertyKey[]): number {
  let [node, start] = [root, root?.range?.[0] ?? 0];
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!isScalar(pair?.key)) return start;
      start = pair.key.range?.[0] ?? start;
      node = isNode(pair.value) ? pair.value : null;
    } else if (isSeq(node)) {
      const entry = node.items[Number(part)];
      if (!isNode(entry)) return start;
      start = entry.range?.[0] ?? start;
      node = entry;
    }
  }
  return start;
}
