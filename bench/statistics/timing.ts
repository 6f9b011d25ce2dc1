import { median } from '../../src/statistics/quantile.ts';

export interface Timing<T> {
  /** The first call, with everything cold. */
  readonly first: number;
  /** Median of the calls after it. */
  readonly milliseconds: number;
  readonly result: T;
}

/** Wall time of `call`: of the first one, and the median of `runs` more. */
export function timing<T>(runs: number, call: () => T): Timing<T> {
  const timed = () => {
    const start = performance.now();
    const result = call();
    return { result, time: performance.now() - start };
  };
  const { result, time: first } = timed();
  return { first, milliseconds: median(Array.from({ length: runs }, () => timed().time)), result };
}

export function showTime(milliseconds: number): string {
  return milliseconds < 10 ? `${milliseconds.toPrecision(2)} ms` : `${Math.round(milliseconds)} ms`;
}
