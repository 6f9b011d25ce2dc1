import type { Benchmark } from '../model/benchmark.ts';
import { type Assembled, assemble } from './assemble.ts';
import type { Repetition } from './repetition.ts';
import type { RunRepetition } from './runner.ts';

export interface MeasurePlan {
  readonly benchmarks: readonly Benchmark[];
  /** Fresh processes of each benchmark; at least 1. */
  readonly repetitions: number;
  /** Whether one process of each benchmark goes first and does not count, so that disk and driver caches are warm. */
  readonly throwAway: boolean;
}

/** Told before a process starts, and again with its duration when it has ended. */
export interface MeasureProgress {
  readonly benchmark: string;
  /** 1 … `repetitions`; 0 is the one that does not count. */
  readonly repetition: number;
  readonly repetitions: number;
  /** Processes that have ended, and all of the plan. */
  readonly done: number;
  readonly total: number;
  readonly durationMs?: number;
  /** Why the repetition is run once more. */
  readonly again?: string;
}

/** A repetition that does not count is run again so often; then the machine is not one to measure on. */
const MOST_REPEATS = 2;

/**
 * Runs all repetitions of all benchmarks, in turns: a machine that slows down slows all of them alike. One that does not
 * count is run again, up to twice. Throws InputError at the first that cannot be measured; nothing is returned then, since
 * a part must not pass for the whole.
 */
export async function measure(
  plan: MeasurePlan,
  run: RunRepetition,
  progress: (state: MeasureProgress) => void,
): Promise<Assembled> {
  const { benchmarks, repetitions, throwAway } = plan;
  const first = throwAway ? 0 : 1;
  const total = benchmarks.length * (repetitions + 1 - first);
  const kept: Repetition[] = [];
  let done = 0;
  for (let repetition = first; repetition <= repetitions; repetition++) {
    for (const benchmark of benchmarks) {
      const state = { benchmark: benchmark.name, repetition, repetitions, total };
      progress({ ...state, done });
      const attempts = await attempt(benchmark, run, repetition === 0 ? 0 : MOST_REPEATS, (again) =>
        progress({ ...state, done, again }),
      );
      done += 1;
      progress({ ...state, done, durationMs: attempts.at(-1)?.durationMs ?? 0 });
      if (repetition > 0) kept.push(...attempts);
    }
  }
  return assemble(kept);
}

/** One repetition, and those before it that did not count. */
async function attempt(
  benchmark: Benchmark,
  run: RunRepetition,
  repeats: number,
  onAgain: (reason: string) => void,
): Promise<readonly Repetition[]> {
  const ran = await run(benchmark);
  if (ran.invalid === undefined || repeats === 0) return [ran];
  onAgain(ran.invalid);
  return [{ ...ran, repeated: true }, ...(await attempt(benchmark, run, repeats - 1, onAgain))];
}
