/**
 * Whether ANSI colours are written: on a terminal that knows them, unless NO_COLOR or `--no-color` says no; elsewhere where
 * FORCE_COLOR says yes, as a CI log may want it.
 */
export function usesColor(
  option: boolean,
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const { FORCE_COLOR: force = '', NO_COLOR: no = '', TERM } = environment;
  if (!option) return false;
  if (force !== '') return force !== '0' && force !== 'false';
  return no === '' && stream.isTTY === true && TERM !== 'dumb';
}
