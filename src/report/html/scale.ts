import { formatFixed } from '../number.ts';

/** A linear axis from `low` to `high`, placed in percent of a drawing's width. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** An axis that holds all values, with a little air on both sides. */
export function scaleOver(values: readonly number[]): Scale {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (low > high) return { low: 0, high: 1 };
  const air = high > low ? (high - low) * 0.06 : Math.abs(low) * 0.01 || 1;
  return { low: low - air, high: high + air };
}

/** `37.5%`, kept within the drawing. */
export function at(scale: Scale, value: number): string {
  return `${round(position(scale, value))}%`;
}

/** 0 … 100. */
export function position({ low, high }: Scale, value: number): number {
  return Math.min(100, Math.max(0, (100 * (value - low)) / (high - low)));
}

/** Coordinates need no more than a hundredth of a percent. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** About `count` round values within the axis. */
export function ticks({ low, high }: Scale, count: number): readonly Tick[] {
  const step = roundStep((high - low) / count);
  const decimals = Math.min(9, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const first = Math.ceil(low / step);
  const length = Math.max(0, Math.floor(high / step) - first + 1);
  return Array.from({ length: Math.min(length, 20) }, (_, index) => {
    const value = (first + index) * step;
    return { value, label: formatFixed(value, decimals) };
  });
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10;
  return step * power;
}
