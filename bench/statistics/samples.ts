import { random } from '../../src/statistics/random.ts';

/** Seeded latencies about 10 ms with an sd of 3 % and a factor, rounded to `resolution` ms where it is given. */
export function latencies(seed: number, size: number, factor = 1, resolution = 0): Float64Array {
  const next = random(seed);
  return Float64Array.from({ length: size }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    const value = 10 * factor * Math.exp(0.03 * normal);
    return resolution === 0 ? value : Math.round(value / resolution) * resolution;
  });
}
