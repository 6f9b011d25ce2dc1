/**
 * Whether a name matches a pattern of the config: `*` is any text, also over `/` and `.`, since benchmark names hold
 * both; `?` is one character; all else, brackets too, stands for itself, as in `test_load[1024]`. Case matters.
 */
export function globMatcher(pattern: string): (name: string) => boolean {
  const literal = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const source = literal.replaceAll(/\*+/g, '.*').replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 's');
  return (name) => expression.test(name);
}
