const families: readonly Readonly<Record<string, number>>[] = [
  { ns: 1, us: 1e3, ms: 1e6, s: 1e9, min: 60e9, h: 3600e9 },
  {
    B: 1,
    kB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
  },
  { mW: 1e-3, W: 1, kW: 1e3 },
  { mJ: 1e-3, J: 1, kJ: 1e3, MJ: 1e6, Wh: 3600, kWh: 3.6e6 },
  { Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9 },
];

/** Other spellings, lower case, of the units above. */
const spellings: Readonly<Record<string, string>> = {
  nanoseconds: 'ns',
  µs: 'us',
  μs: 'us',
  microseconds: 'us',
  milliseconds: 'ms',
  sec: 's',
  secs: 's',
  second: 's',
  seconds: 's',
  minutes: 'min',
  b: 'B',
  byte: 'B',
  bytes: 'B',
  kb: 'kB',
  mb: 'MB',
  gb: 'GB',
  tb: 'TB',
  kib: 'KiB',
  mib: 'MiB',
  gib: 'GiB',
  percent: '%',
};

/** The unit in its usual spelling: `sec` → `s`, `tokens/sec` → `tokens/s`. An unknown unit is kept as it is. */
export function canonicalUnit(unit: string): string {
  const [amount = '', ...per] = unit.trim().split('/');
  return [amount, ...per].map((part) => spellings[part.toLowerCase()] ?? part).join('/');
}

/** `value` of unit `from` in unit `to`, or null where the two do not measure the same thing. */
export function convert(value: number, from: string, to: string): number | null {
  const [source, target] = [canonicalUnit(from), canonicalUnit(to)];
  if (source === target) return value;
  const family = families.find((units) => Object.hasOwn(units, source) && Object.hasOwn(units, target));
  if (family === undefined) return null;
  const converted = (value * (family[source] ?? Number.NaN)) / (family[target] ?? Number.NaN);
  // A conversion must not break ties between values that were equal before.
  return Number(converted.toPrecision(12));
}

/** Time, or an amount per time: never deterministic, whatever the timer's resolution makes of it. */
export function isTimed(unit: string): boolean {
  return canonicalUnit(unit)
    .split('/')
    .some((part) => Object.hasOwn(families[0] ?? {}, part));
}

export function isBytes(unit: string): boolean {
  return Object.hasOwn(families[1] ?? {}, canonicalUnit(unit));
}

/** Values are points of a hundred: compared by difference, in points. */
export function isPercent(unit: string): boolean {
  return canonicalUnit(unit) === '%';
}
