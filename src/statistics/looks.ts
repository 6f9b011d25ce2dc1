/** One of the moments at which an interleaved measurement may be decided. */
export interface Look {
  /** Pairs measured by then. */
  readonly pairs: number;
  /** What this look may spend of the family-wise level. */
  readonly alpha: number;
  /** Of two-sided intervals, so that no look's end of them errs more often than is this look's share. */
  readonly confidence: number;
}

/** The last look, at which most runs that are not clear are decided, gets the most. */
const shares = [0.2, 0.2, 0.2, 0.4] as const;
/** How often, over all looks, what is worse by its margin may seem to lie inside it. */
const MARGIN_ERROR = 0.05;

/**
 * Four evenly spaced looks from `minimum` to `maximum` pairs, whose levels add up to `alpha`: by Bonferroni the error rate
 * holds whatever the data and wherever the measurement stops; the one-sided error of 5 % of interval ends is split alike. By
 * default after 8, 12, 16 and 20 pairs. Pairs are even, so that every look ends a block of the schedule; looks that fall
 * together are one, with their shares added.
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
  const spent = new Map<number, number>();
  shares.forEach((share, i) => {
    const pairs = even(minimum + (Math.max(0, maximum - minimum) * i) / last);
    spent.set(pairs, (spent.get(pairs) ?? 0) + share);
  });
  return [...spent].map(([pairs, share]) => ({
    pairs,
    alpha: share * alpha,
    confidence: 1 - 2 * share * MARGIN_ERROR,
  }));
}

function even(pairs: number): number {
  return 2 * Math.ceil(pairs / 2 - 1e-9);
}
