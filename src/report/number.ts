import { canonicalUnit, convert } from '../model/unit.ts';

/** Stands where nothing was measured or no statement is possible. */
export const ABSENT = '–';

/** Units that a number moves between to stay short; others are kept. */
const ladders: readonly (readonly string[])[] = [
  ['ns', 'us', 'ms', 's'],
  ['B', 'KiB', 'MiB', 'GiB', 'TiB'],
];

/** The unit of the ladder of `unit` in which `value` has one to three digits before the point; `unit` without a ladder. */
export function legibleUnit(value: number, unit: string): string {
  const canonical = canonicalUnit(unit);
  const ladder = ladders.find((steps) => steps.includes(canonical));
  if (!ladder || value === 0) return unit;
  const size = (step: string) => convert(Math.abs(value), canonical, step) ?? 0;
  return ladder.findLast((step) => size(step) >= 0.9995) ?? ladder[0] ?? unit;
}

function decimalsFor(magnitude: number, digits: number): number {
  if (magnitude === 0) return 0;
  return Math.min(9, Math.max(0, digits - 1 - Math.floor(Math.log10(magnitude))));
}

/** Fixed decimals, true minus sign, thousands grouped from 10,000 on; the same in every locale. */
export function formatFixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return ABSENT;
  const size = Math.abs(value);
  if (size >= 1e12 || (size > 0 && size < 1e-6)) return value.toExponential(2).replaceAll('-', '−');
  const text = size.toFixed(decimals);
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const negative = value < 0 && Number(text) !== 0;
  return `${negative ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/**
 * Baseline and candidate of one metric in one common, legible unit, with as many digits as it takes to see a change of
 * the size of theirs. Null stays absent.
 */
export function formatPair(
  baseline: number | null,
  candidate: number | null,
  unit: string,
): { readonly baseline: string; readonly candidate: string } {
  const reference = Math.max(Math.abs(baseline ?? 0), Math.abs(candidate ?? 0));
  const shown = legibleUnit(reference, unit);
  const inShown = (value: number) => convert(value, unit, shown) ?? value;
  const integers = shown === unit && [baseline, candidate].every((n) => n === null || Number.isInteger(n));
  const decimals = integers ? 0 : decimalsFor(inShown(reference), digitsToTell(baseline, candidate));
  const format = (value: number | null) =>
    value === null ? ABSENT : withUnit(formatFixed(inShown(value), decimals), shown);
  return { baseline: format(baseline), candidate: format(candidate) };
}

/** One number in a legible unit with three significant digits. */
export function formatQuantity(value: number | null, unit: string): string {
  return formatPair(value, null, unit).baseline;
}

/** `+20.0 µs`: how far one number lies from another. */
export function formatDifference(value: number, unit: string): string {
  return `${value > 0 ? '+' : ''}${formatQuantity(value, unit)}`;
}

/** `1.38 … 1.98 GHz`: both ends in one legible unit, written once; `1.98 GHz` where they are one. */
export function formatRange(low: number, high: number, unit: string): string {
  const ends = formatPair(low, high, unit);
  if (ends.baseline === ends.candidate) return ends.baseline;
  const written = ends.candidate.split(' ').slice(1).join(' ');
  return `${ends.baseline.split(' ')[0]} … ${withUnit(ends.candidate.split(' ')[0] ?? '', written)}`;
}

/** A configured quantity, which may have been given in another unit: `0.05 ms`, `95.3674 MiB`. */
export function formatConfigured(value: number, unit: string): string {
  return withUnit(String(Number(value.toPrecision(6))), unit);
}

function digitsToTell(baseline: number | null, candidate: number | null): number {
  if (baseline === null || candidate === null || baseline === 0) return 3;
  const change = Math.abs(candidate / baseline - 1);
  if (change >= 0.01 || change === 0) return 3;
  return 4;
}

function withUnit(number: string, unit: string): string {
  return unit === '' ? number : `${number} ${unitName(unit)}`;
}

/** A unit as people write it. */
export function unitName(unit: string): string {
  return unit === 'us' ? 'µs' : unit;
}

/** How a change is written: percent of the baseline, or the percentage points between two proportions. */
export type ChangeScale = 'percent' | 'points';

function suffix(scale: ChangeScale): string {
  return ` ${scale === 'percent' ? '%' : 'pp'}`;
}

function decimalsOfChange(fractions: readonly number[]): number {
  const largest = Math.max(0, ...fractions.map(Math.abs)) * 100;
  if (largest >= 100) return 0;
  return largest >= 0.995 || largest === 0 ? 1 : 2;
}

function signed(fraction: number, decimals: number): string {
  const text = formatFixed(fraction * 100, decimals);
  return fraction > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** `+6.1 %`; null is absent. */
export function formatChange(fraction: number | null, scale: ChangeScale = 'percent'): string {
  return formatEstimate(fraction, null, scale).change;
}

/** `6.1 %` of a change whose direction the words around it tell. */
export function formatSize(fraction: number, scale: ChangeScale = 'percent'): string {
  return formatFixed(Math.abs(fraction) * 100, decimalsOfChange([fraction])) + suffix(scale);
}

/**
 * A change and its interval with the same decimals: `+6.1 %` and `+4.8 … +7.3 %`. A bound that the sample is too small
 * to give is `?`; without an interval its text is empty.
 */
export function formatEstimate(
  change: number | null,
  interval: { readonly low: number | null; readonly high: number | null } | null,
  scale: ChangeScale = 'percent',
): { readonly change: string; readonly interval: string } {
  const bounds = interval === null ? [] : [interval.low, interval.high];
  const decimals = decimalsOfChange([change, ...bounds].filter((fraction) => fraction !== null));
  const [low, high] = bounds.map((bound) => (bound === null ? '?' : signed(bound, decimals)));
  return {
    change: change === null ? ABSENT : signed(change, decimals) + suffix(scale),
    interval: interval === null ? '' : `${low} … ${high}${suffix(scale)}`,
  };
}

/** A configured fraction without needless zeros: `3 %`, `2.5 %`. */
export function formatLimit(fraction: number, scale: ChangeScale = 'percent'): string {
  const percent = fraction * 100;
  const decimals = [0, 1].find((d) => Math.abs(Number(percent.toFixed(d)) - percent) < 1e-9) ?? 2;
  return formatFixed(percent, decimals) + suffix(scale);
}

/** A probability with two significant digits, three decimals at most: `0.004`, `<0.001`. */
export function formatProbability(p: number | null): string {
  if (p === null) return ABSENT;
  if (p < 0.001) return '<0.001';
  if (p >= 0.995) return '1';
  return p.toFixed(p >= 0.1 ? 2 : 3);
}

/** `1 metric`, `12 metrics`. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatFixed(count, 0)} ${count === 1 ? noun : plural}`;
}
