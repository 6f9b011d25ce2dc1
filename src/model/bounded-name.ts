import { createHash } from 'node:crypto';

/**
 * A name in at most `longest` UTF-16 units (30 or more). Names of templates run to thousands and differ anywhere, so a digest
 * stands for what is left out; what has no name is called that.
 */
export function boundedName(name: string, longest: number): string {
  if (name.trim() === '') return '(no name)';
  if (name.length <= longest) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
  const kept = longest - digest.length - 3;
  const end = Math.floor(kept / 3);
  return `${name.slice(0, kept - end)}…${name.slice(-end)} #${digest}`;
}
