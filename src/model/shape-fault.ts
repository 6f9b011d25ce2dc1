import type { z } from 'zod';

/** Something that a schema refused: where, and what is wrong there, as the end of a sentence about that place. */
export interface ShapeFault {
  readonly path: readonly PropertyKey[];
  readonly what: string;
}

/** `a.b[2]` from `['a', 'b', 2]`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('');
}

/** What a schema refused of `data`, in words that say what is there and what must be. A message of the schema's own stays. */
export function shapeFaults(issues: readonly z.core.$ZodIssue[], data: unknown): ShapeFault[] {
  return issues.map((issue) => shapeFault(issue, data));
}

function shapeFault(issue: z.core.$ZodIssue, data: unknown): ShapeFault {
  const value = valueAt(data, issue.path);
  if (issue.code === 'invalid_union') {
    // Of the alternatives, the one that was followed furthest says best what is wrong.
    const followed = issue.errors.flatMap(([first]) =>
      first && (first.path.length > 0 || first.code !== 'invalid_type') ? [shapeFault(first, value)] : [],
    );
    const { path, what } = deepestFault(followed);
    if (followed.length > 0) return { path: [...issue.path, ...path], what };
  }
  return { path: issue.path, what: isZods(issue.message) ? phrase(issue, value) : issue.message };
}

/** The fault with the longest path, the first of several; one of no place where there is none. */
export function deepestFault(faults: readonly ShapeFault[]): ShapeFault {
  return faults.reduce((best, fault) => (fault.path.length > best.path.length ? fault : best), {
    path: [],
    what: 'is not in the expected form',
    ...faults[0],
  });
}

function isZods(message: string): boolean {
  return /^(Invalid|Too (small|big)|Unrecognized)\b/.test(message);
}

function phrase(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return isAndMust(value, kinds[issue.expected] ?? issue.expected);
    case 'invalid_union':
      return isAndMust(value, unionOf(issue));
    case 'invalid_value':
      return isAndMust(value, oneOf(issue.values));
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'is not a usable key';
    case 'unrecognized_keys':
      return `has the unknown key ${JSON.stringify(issue.keys[0])}`;
    case 'too_small':
      return limit(issue.origin, Number(issue.minimum), issue.inclusive ? 'at least' : 'more than', value);
    case 'too_big':
      return limit(issue.origin, Number(issue.maximum), issue.inclusive ? 'at most' : 'less than', value);
    default:
      return 'is not in the expected form';
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object (key: value)',
  record: 'an object (key: value)',
  null: 'null',
};

function isAndMust(value: unknown, must: string): string {
  if (value === undefined) return `is missing; it must be ${must}`;
  if (value === null) return `has no value; it must be ${must}`;
  return `is ${shown(value)}, but must be ${must}`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function unionOf({ errors }: { readonly errors: readonly (readonly z.core.$ZodIssue[])[] }): string {
  const words = errors.flatMap(([first]) => {
    if (first?.code === 'invalid_type') return [kinds[first.expected] ?? first.expected];
    return first?.code === 'invalid_value' ? [oneOf(first.values)] : [];
  });
  return words.length === 0 ? 'in one of the forms that are known' : [...new Set(words)].join(' or ');
}

function oneOf(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value) ?? String(value));
  return texts.length === 1 ? (texts[0] ?? '') : `one of: ${texts.join(', ')}`;
}

function limit(origin: string, bound: number, word: string, value: unknown): string {
  if (origin !== 'string' && origin !== 'array') return isAndMust(value, `${word} ${bound}`);
  if (bound === 1 && word === 'at least') return 'must not be empty';
  return `must have ${word} ${bound} ${origin === 'string' ? 'characters' : 'entries'}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}
