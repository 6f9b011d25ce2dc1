/** `+5.2 %`, `-0.04 %` */
export function signedPercent(fraction: number): string {
  return `${fraction > 0 ? '+' : ''}${percent(fraction)}`;
}

/** `5.2 %`: two places for what is below one percent, none for what is above a hundred. */
export function percent(fraction: number): string {
  const points = fraction * 100;
  const digits = Math.abs(points) < 1 ? 2 : Math.abs(points) < 100 ? 1 : 0;
  return `${Number(points.toFixed(digits))} %`;
}

/** `2 metrics`, `1 metric` */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
