import { InputError } from '../errors.ts';

/** Throws InputError that lists all names; `kind` says of what. */
export function findNamed<T>(known: Readonly<Record<string, T>>, name: string, kind: string): T {
  const found = Object.hasOwn(known, name) ? known[name] : undefined;
  if (found !== undefined) return found;
  throw new InputError({
    what: `unknown ${kind} ${JSON.stringify(name)}`,
    next: `Use one of: ${Object.keys(known).join(', ')}`,
  });
}
