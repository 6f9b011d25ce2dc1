const spellings: ReadonlyMap<string, string> = new Map([
  ['1', ''],
  ['Cel', '°C'],
  ['By', 'B'],
  ['kBy', 'kB'],
  ['MBy', 'MB'],
  ['GBy', 'GB'],
  ['KiBy', 'KiB'],
  ['MiBy', 'MiB'],
  ['GiBy', 'GiB'],
]);

/** A unit of OTLP, which is in UCUM, as it is usually written: `By/s` → `B/s`, `{request}` → `request`, `1` → none. */
export function usualUnit(ucum: string): string {
  const [amount = '', ...per] = ucum.split('/').map((part) => part.replace(/^\{(.*)\}$/, '$1'));
  const [first = '', ...others] = [amount, ...per].map((part) => spellings.get(part) ?? part);
  return others.length === 0 ? first : [first || '1', ...others].join('/');
}
