/**
 * Uniform numbers in [0, 1) with 53 bits, the same sequence for the same `seed` (any integer) on every machine. Generator
 * sfc32 of Doty-Humphrey's PractRand; not for secrets.
 */
export function random(seed: number): () => number {
  const next = sfc32(seed | 0, Math.floor(seed / 2 ** 32) | 0);
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}

/** 32 random bits a call. */
function sfc32(low: number, high: number): () => number {
  let [a, b, c, counter] = [0, high, low, 1];
  const next = () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum;
  };
  // The first outputs still show how alike two seeds are.
  for (let round = 0; round < 16; round++) next();
  return next;
}
