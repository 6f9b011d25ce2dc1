import { middleCut } from './plain-text.ts';

/**
 * A kernel's name in at most `max` UTF-16 units. Of one that is too long the return type and the parameters go first, since
 * they repeat what the template's arguments say, then its middle.
 */
export function kernelLabel(name: string, max: number): string {
  return name.length <= max ? name : middleCut(withoutParameters(name).replace(/^void /, ''), max);
}

/** `a<b>(c)(d)` → `a<b>(c)`: without the last pair of parentheses, where the name ends in one and more comes before it. */
function withoutParameters(name: string): string {
  if (!name.endsWith(')')) return name;
  let depth = 0;
  for (let index = name.length - 1; index > 0; index--) {
    if (name[index] === ')') depth++;
    if (name[index] === '(') depth--;
    if (depth === 0) return name.slice(0, index);
  }
  return name;
}
