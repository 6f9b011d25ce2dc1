export interface SignedRank {
  /** Sum of the ranks of the positive differences, ties at their midrank. */
  readonly V: number;
  /** P(V' ≥ V) under the null: small where the differences are positive. */
  readonly pGreater: number;
  /** P(V' ≤ V) under the null. */
  readonly pLess: number;
  /** Two-sided: twice the smaller tail, at most 1. */
  readonly p: number;
}

/**
 * Exact Wilcoxon signed-rank test of paired differences, conditional on their ties; zeros are dropped (Wilcoxon 1945). The
 * gate does not use it, since N pairs can never reach a p below 2^−N and pairing gains nothing where processes are
 * independent: it is what the benchmark holds the Mann-Whitney test against. O(n³), for up to some hundred pairs.
 */
export function signedRank(differences: readonly number[]): SignedRank {
  if (!differences.every(Number.isFinite)) throw new RangeError('a difference is not a finite number');
  const nonZero = differences.filter((difference) => difference !== 0);
  const magnitudes = nonZero.map(Math.abs);
  const doubledRanks = magnitudes.map((own) => {
    const below = magnitudes.filter((other) => other < own).length;
    const equal = magnitudes.filter((other) => other === own).length;
    return 2 * below + equal + 1;
  });
  const doubledV = doubledRanks.reduce((sum, rank, i) => ((nonZero[i] ?? 0) > 0 ? sum + rank : sum), 0);
  const probabilities = signDistribution(doubledRanks);
  const total = (part: Float64Array) => part.reduce((sum, probability) => sum + probability, 0);
  const pGreater = total(probabilities.subarray(doubledV));
  const pLess = total(probabilities.subarray(0, doubledV + 1));
  return { V: doubledV / 2, pGreater, pLess, p: Math.min(1, 2 * Math.min(pGreater, pLess)) };
}

/** Entry s: the probability that the ranks with a positive sign add up to s, every sign being a fair coin. */
function signDistribution(ranks: readonly number[]): Float64Array {
  const largest = ranks.reduce((sum, rank) => sum + rank, 0);
  return ranks.reduce(
    (before, rank) => before.map((probability, sum) => (probability + (before[sum - rank] ?? 0)) / 2),
    new Float64Array(largest + 1).fill(1, 0, 1),
  );
}
