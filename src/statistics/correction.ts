/**
 * Adjusted p-values in the order given, which hold the family-wise error rate under any dependence (Holm 1979):
 * reject where the adjusted p is at most α.
 */
export function holm(pValues: readonly number[]): number[] {
  let largest = 0;
  return adjust(ascending(pValues), (p, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * p));
    return largest;
  });
}

/** Adjusted p-values in the order given, which hold the false discovery rate (Benjamini & Hochberg 1995). */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  let smallest = 1;
  return adjust(ascending(pValues).reverse(), (p, rank) => {
    smallest = Math.min(smallest, (pValues.length / (pValues.length - rank)) * p);
    return smallest;
  });
}

interface Indexed {
  readonly p: number;
  readonly index: number;
}

function ascending(pValues: readonly number[]): Indexed[] {
  return pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
}

function adjust(ordered: readonly Indexed[], adjusted: (p: number, rank: number) => number): number[] {
  const result = new Array<number>(ordered.length).fill(1);
  ordered.forEach(({ p, index }, rank) => {
    result[index] = adjusted(p, rank);
  });
  return result;
}
