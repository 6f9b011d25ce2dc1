import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { InputError } from '../errors.ts';

/**
 * `yaml` in the shape of `schema`; an empty text is an empty object. `knownKeys` lists the keys that the schema knows at a
 * path, for the message about an unknown one. Throws InputError that names the source, the line and the key.
 */
export function readYaml<Schema extends z.ZodType>(
  schema: Schema,
  yaml: string,
  source: string,
  knownKeys: (path: readonly PropertyKey[]) => readonly string[],
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
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (!issue) throw result.error;
  const unknown = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const known = () => knownKeys(issue.path).join(', ');
  throw new InputError({
    what:
      unknown === undefined
        ? sentence(issue)
        : `unknown key ${JSON.stringify(unknown)}; known here: ${known()}`,
    where: { source, line: lineOf(document, path, lines), key: path.join('.') },
    next: 'Correct it; the README shows every key of the config file',
  });
}

function sentence(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' ? `must be ${issue.expected}` : issue.message;
}

/** The line of the deepest node on `path` that exists. */
function lineOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
  lines: LineCounter,
): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
