/** Null distribution of U: every assignment of the pooled midranks to the two samples is equally likely. */
export interface RankSumDistribution {
  /** P(U ≤ u). */
  atMost(u: number): number;
  /** P(U ≥ u). */
  atLeast(u: number): number;
}

/** Additions worth spending on an exact distribution: about 70 + 70 values without ties, 58 + 58 with ties. */
export const EXACT_BUDGET = 5e7;

/** Bound on the additions of the distribution for samples of n and m values. */
export function exactCost(n: number, m: number, tied: boolean): number {
  return (n + m) * Math.min(n, m) * n * m * (tied ? 2 : 1);
}

/**
 * Distribution of the Mann-Whitney U of `size` values out of a pool, given the pool's ties: `levels` holds how many
 * values are equal to the smallest, to the second smallest, … (all 1 without ties). `size` is at most half of the pool;
 * for the larger sample mirror U. Counts are only ever added, so the relative error of a probability stays near the rounding
 * error. Shift algorithm of Streitberg & Röhmel 1986, on doubled midranks.
 */
export function rankSumDistribution(levels: readonly number[], size: number): RankSumDistribution {
  const steps = levels.some((count) => count > 1) ? 2 : 1;
  const arrangements = countArrangements(levels, size, steps);
  const upwards = cumulated(arrangements);
  const downwards = cumulated(arrangements.reverse());
  const largest = arrangements.length - 1;
  return {
    atMost: (u) => share(upwards, Math.floor(u * steps)),
    atLeast: (u) => share(downwards, largest - Math.ceil(u * steps)),
  };
}

const untied = new Map<string, RankSumDistribution>();

/**
 * The distribution for `n` and `m` values without ties, as that of the smaller sample's U (which is symmetric). It depends
 * on nothing else, so it is kept: every metric of a run asks for the same few.
 */
export function untiedDistribution(n: number, m: number): RankSumDistribution {
  const size = Math.min(n, m);
  const key = `${size} of ${n + m}`;
  const distribution = untied.get(key) ?? rankSumDistribution(new Array<number>(n + m).fill(1), size);
  untied.set(key, distribution);
  return distribution;
}

/**
 * Entry s: in how many ways `size` values have U = s / steps. Row j of the table counts the choices of j values; the
 * (j+1)-th chosen one adds its midrank less the j chosen ones below it, which keeps the sums as small as U itself.
 */
function countArrangements(levels: readonly number[], size: number, steps: 1 | 2): Float64Array {
  const pool = levels.reduce((all, count) => all + count, 0);
  const width = steps * size * (pool - size) + 1;
  const table = new Float64Array((size + 1) * width);
  table[0] = 1;
  let below = 0;
  for (const count of levels) {
    const midrank = steps * below + (steps * (count - 1)) / 2;
    for (let seen = below; seen < below + count; seen++) {
      const fewest = Math.max(0, size - (pool - seen));
      for (let chosen = Math.min(seen, size - 1); chosen >= fewest; chosen--) {
        const gain = midrank - steps * chosen;
        const largest = Math.min(steps * chosen * (below + count - chosen), width - 1 - gain);
        const row = chosen * width;
        addShifted(table, row + Math.max(0, -gain), row + largest, width + gain);
      }
    }
    below += count;
  }
  return table.subarray(size * width);
}

/** Adds the cells `first … last` to those `shift` further on. */
function addShifted(table: Float64Array, first: number, last: number, shift: number): void {
  for (let cell = first; cell <= last; cell++) {
    table[cell + shift] = (table[cell + shift] ?? 0) + (table[cell] ?? 0);
  }
}

function cumulated(values: Float64Array): Float64Array {
  let total = 0;
  return values.map((value) => {
    total += value;
    return total;
  });
}

/** Part of the whole that has accumulated up to `index`, which may lie outside. */
function share(cumulative: Float64Array, index: number): number {
  const last = cumulative.length - 1;
  return index < 0 ? 0 : (cumulative[Math.min(index, last)] ?? 0) / (cumulative[last] ?? 1);
}
