/** One of the moments at which an interleaved measurement may be decided. */
export interface Look {
  /** Pairs measured by then. */
  readonly pairs: number;
  /** What this look may spend of the family-wise level. */
  readonly alpha: number;
}

/** The last look, at which most runs that are not clear are decided, gets the most. */
const shares = [0.2, 0.2, 0.2, 0.4] as const;

/**
 * Four evenly spaced looks from `minimum` to `maximum` pairs, whose levels add up to `alpha`: by Bonferroni the error rate
 * holds whatever the data and wherever the measurement stops. By default after 8, 12, 16 and 20 pairs. Pairs are even, so
 * that every look ends a block of the schedule; looks that fall together are one, with their levels added.
 */
export function looks({
  alpha,
  minimum = 8,
  maximum = 20,
}: {
  readonly alpha: number;
  readonly minimum?: number;
  readonly maximum?: number;
}): Look[] {
  const last = shares.length - 1;
  const levels = new Map<number, number>();
  shares.forEach((share, i) => {
    const pairs = even(minimum + (Math.max(0, maximum - minimum) * i) / last);
    levels.set(pairs, (levels.get(pairs) ?? 0) + share * alpha);
  });
  return [...levels].map(([pairs, level]) => ({ pairs, alpha: level }));
}

function even(pairs: number): number {
  return 2 * Math.ceil(pairs / 2 - 1e-9);
}
