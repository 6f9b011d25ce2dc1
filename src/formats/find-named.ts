import { InputError } from '../errors.ts';
import { nearest } from '../model/nearest.ts';

/** Throws InputError that lists all names, and says which is near; `kind` says of what. */
export function findNamed<T>(known: Readonly<Record<string, T>>, name: string, kind: string): T {
  const found = Object.hasOwn(known, name) ? known[name] : undefined;
  if (found !== undefined) return found;
  const names = Object.keys(known);
  const meant = nearest(name, names);
  throw new InputError({
    what: `unknown ${kind} ${JSON.stringify(name)}`,
    next: `${meant === undefined ? '' : `Did you mean ${meant}? `}Use one of: ${names.join(', ')}`,
  });
}
