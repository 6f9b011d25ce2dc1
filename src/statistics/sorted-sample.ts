/**
 * `values` ascending, as a copy. Throws RangeError where there are none or one is not finite: a rank of NaN would be
 * silently wrong.
 */
export function sortedSample(values: ArrayLike<number>): Float64Array {
  const sorted = new Float64Array(values).sort();
  // The order of typed arrays puts -Infinity first, Infinity and then NaN last: both ends finite, all finite.
  if (sorted.length === 0) throw new RangeError('a sample needs at least one value');
  if (!Number.isFinite(sorted[0]) || !Number.isFinite(sorted.at(-1))) {
    throw new RangeError('a sample holds a value that is not a finite number');
  }
  return sorted;
}
