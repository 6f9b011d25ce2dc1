/** Percent of the baseline, or percentage points between two rates. */
export type ChangeUnit = '%' | 'pp';

/** `+5.2 %`, `−0.04 pp` */
export function signedChange(fraction: number, unit: ChangeUnit): string {
  return `${fraction > 0 ? '+' : ''}${rounded(fraction).replace('-', '−')} ${unit}`;
}

/** `5.2 %`, `3 %` */
export function size(fraction: number, unit: ChangeUnit): string {
  return `${Number(rounded(fraction))} ${unit}`;
}

/** Two places for what is below one percent, none for what is above a hundred. */
function rounded(fraction: number): string {
  const points = fraction * 100;
  const digits = Math.abs(points) < 1 ? 2 : Math.abs(points) < 100 ? 1 : 0;
  return points.toFixed(digits);
}

/** `2 metrics`, `1 metric` */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
