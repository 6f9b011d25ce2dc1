import { random } from '../../src/statistics/random.ts';

/** Seeded standard normal numbers (Box & Muller 1958). */
export function gaussian(seed: number): () => number {
  const next = random(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** Seeded autoregressive noise of standard deviation 1: every value keeps `memory` of the one before. */
export function autoregressive(seed: number, memory: number): () => number {
  const normal = gaussian(seed);
  let value = normal();
  return () => {
    value = memory * value + Math.sqrt(1 - memory ** 2) * normal();
    return value;
  };
}
