export interface Split {
  /** First index of the right part. */
  readonly index: number;
  /** Scaled energy distance between the parts: large where their distributions differ. */
  readonly energy: number;
}

/**
 * The best place to split a series in two: the largest energy distance between `values[0 … index)` and
 * `values[index … end)` over all ends, so that a second change further on does not hide the first (E-divisive, Matteson &
 * James 2014, exponent 1). Each part has at least `smallest` values; null where the series is too short for that. O(n²).
 */
export function energySplit(values: readonly number[], smallest = 1): Split | null {
  const within = sumsOfDistances(values);
  let best: Split | null = null;
  for (let end = 2 * smallest; end <= values.length; end++) {
    for (let index = smallest; index <= end - smallest; index++) {
      const left = within(0, index);
      const right = within(index, end);
      const energy = scaledEnergy(index, end - index, left, right, within(0, end) - left - right);
      if (best === null || energy > best.energy) best = { index, energy };
    }
  }
  return best;
}

/** nm/(n+m) · (2·mean distance between − mean distance within left − mean distance within right), from sums over pairs. */
function scaledEnergy(n: number, m: number, left: number, right: number, between: number): number {
  const meanWithin = (total: number, size: number) => (size < 2 ? 0 : (2 * total) / (size * (size - 1)));
  return ((n * m) / (n + m)) * ((2 * between) / (n * m) - meanWithin(left, n) - meanWithin(right, m));
}

/** Σ|xᵢ − xⱼ| over the pairs inside `values[start … end)`, for every start and end. */
function sumsOfDistances(values: readonly number[]): (start: number, end: number) => number {
  const width = values.length + 1;
  const sums = new Float64Array(width * width);
  values.forEach((value, last) => {
    let toLast = 0;
    for (let start = last; start >= 0; start--) {
      toLast += Math.abs(value - (values[start] ?? 0));
      sums[start * width + last + 1] = (sums[start * width + last] ?? 0) + toLast;
    }
  });
  return (start, end) => sums[start * width + end] ?? 0;
}
