import { draws } from './draws.ts';
import { iterationNoise, type Within } from './noise.ts';

/** What a process reports of its iterations, in the order of `summaryNames`. */
export const summaryNames = ['latency_ms', 'latency_mean_ms', 'latency_p95_ms', 'latency_p99_ms'] as const;
export const SUMMARIES = summaryNames.length;

export const ITERATIONS = 300;
const PROCESSES = 10_000;
const SEED = 20_261_124;

/** Ready-made processes about level 0: simulating a million panels draws from them instead of from iterations. */
export interface ProcessLibrary {
  readonly size: number;
  /** Logarithm of summary `summary` of process `member`. */
  summary(member: number, summary: number): number;
  /** Logarithms of its iterations, in order of time. */
  iterations(member: number): Float64Array;
}

const libraries = new Map<Within, ProcessLibrary>();

/** Always the same processes, made on first use. */
export function processLibrary(within: Within): ProcessLibrary {
  const library = libraries.get(within) ?? simulate(within);
  libraries.set(within, library);
  return library;
}

function simulate(within: Within): ProcessLibrary {
  const draw = draws(SEED);
  const iterations = new Float64Array(PROCESSES * ITERATIONS);
  const summaries = new Float64Array(PROCESSES * SUMMARIES);
  for (let member = 0; member < PROCESSES; member++) {
    const values = iterationNoise(within, ITERATIONS, draw);
    iterations.set(values, member * ITERATIONS);
    summaries.set(summarize(values), member * SUMMARIES);
  }
  return {
    size: PROCESSES,
    summary: (member, summary) => summaries[member * SUMMARIES + summary] ?? Number.NaN,
    iterations: (member) => iterations.subarray(member * ITERATIONS, (member + 1) * ITERATIONS),
  };
}

function summarize(logs: Float64Array): number[] {
  const sorted = logs.toSorted();
  const mean = sorted.reduce((sum, log) => sum + Math.exp(log), 0) / sorted.length;
  return [quantile(sorted, 0.5), Math.log(mean), quantile(sorted, 0.95), quantile(sorted, 0.99)];
}

/** Type 7, of sorted values. */
function quantile(sorted: Float64Array, q: number): number {
  const position = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(position)] ?? Number.NaN, sorted[Math.ceil(position)] ?? Number.NaN];
  return low + (position % 1) * (high - low);
}
