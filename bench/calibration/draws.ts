import { random } from '../../src/statistics/random.ts';

/** Seeded random numbers. */
export interface Draws {
  /** In [0, 1). */
  uniform(): number;
  /** Standard normal (Box & Muller 1958). */
  normal(): number;
  /** 0 … `below` − 1. */
  index(below: number): number;
  /** Gamma with a whole shape: the waiting time for so many events. */
  gamma(shape: number): number;
}

export function draws(seed: number): Draws {
  const uniform = random(seed);
  let spare: number | null = null;
  return {
    uniform,
    normal() {
      if (spare !== null) {
        const kept = spare;
        spare = null;
        return kept;
      }
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      const angle = 2 * Math.PI * uniform();
      spare = radius * Math.sin(angle);
      return radius * Math.cos(angle);
    },
    index: (below) => Math.floor(below * uniform()),
    gamma(shape) {
      let product = 1;
      for (let event = 0; event < shape; event++) product *= 1 - uniform();
      return -Math.log(product);
    },
  };
}
