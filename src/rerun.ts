import { interleavedLook, type LookResult } from './compare/interleaved-look.ts';
import { InputError } from './errors.ts';
import { type InterleaveProgress, interleave } from './measure/interleave.ts';
import type { Repetition } from './measure/repetition.ts';
import type { Benchmark } from './model/benchmark.ts';
import type { Policy } from './model/policy.ts';
import type { Snapshot } from './model/snapshot.ts';
import { looks } from './statistics/looks.ts';
import { type Side, schedule } from './statistics/schedule.ts';

export interface RerunRequest {
  readonly benchmarks: readonly Benchmark[];
  readonly policy: Policy;
  /** Of the order of the blocks. */
  readonly seed: number;
  /** Milliseconds that all of it may take. */
  readonly budgetMs: number;
}

export interface RerunPorts {
  /** Runs one repetition; `invalid` of it is a label-blind reason why it does not count. */
  readonly execute: (benchmark: Benchmark, side: Side) => Promise<Repetition>;
  readonly snapshotOf: (side: Side, repetitions: readonly Repetition[]) => Snapshot;
  /** Milliseconds since the rerun began. */
  readonly elapsedMs: () => number;
  readonly progress: (state: InterleaveProgress) => void;
}

/** Both sides as measured in one job, and what the last look at them says. */
export interface Rerun {
  readonly baseline: Snapshot;
  readonly candidate: Snapshot;
  readonly look: LookResult;
  /** How it went: looks taken, blocks repeated and why. */
  readonly notes: readonly string[];
}

const PROCESSES_PER_BLOCK = 4;
const KEPT_PER_BLOCK = 2;

/**
 * Measures base and candidate interleaved until every benchmark is decided, the looks are taken or the time is spent.
 * Throws InputError where a benchmark fails, or where the time ends before the first look.
 */
export async function rerun(request: RerunRequest, ports: RerunPorts): Promise<Rerun> {
  const { benchmarks, policy, seed, budgetMs } = request;
  const plan = looks({ alpha: policy.alpha });
  const order = schedule(plan.at(-1)?.pairs ?? 0, seed);
  const kept: Record<Side, Repetition[]> = { baseline: [], candidate: [] };
  const repeated: string[] = [];
  const sides = () => ({
    baseline: ports.snapshotOf('baseline', kept.baseline),
    candidate: ports.snapshotOf('candidate', kept.candidate),
  });
  let look: LookResult | null = null;
  let longestMs = 0;
  const timed = async (benchmark: Benchmark, side: Side): Promise<Repetition> => {
    const start = ports.elapsedMs();
    const repetition = await ports.execute(benchmark, side);
    longestMs = Math.max(longestMs, ports.elapsedMs() - start);
    return repetition;
  };
  const end = await interleave(
    benchmarks.map(({ name }) => name),
    plan,
    {
      block: (index) => order.slice(PROCESSES_PER_BLOCK * index, PROCESSES_PER_BLOCK * (index + 1)),
      warmUp: async (name, side) => void (await timed(named(name, benchmarks), side)),
      execute: async (name, side) => {
        const repetition = await timed(named(name, benchmarks), side);
        kept[side].push(repetition);
        return repetition.invalid ?? null;
      },
      discardBlock: (name, reason, again) => {
        for (const side of ['baseline', 'candidate'] as const) {
          const block = kept[side].splice(-KEPT_PER_BLOCK);
          kept[side].push(...block.map((repetition) => discarded(repetition, reason, again)));
        }
        if (again) repeated.push(`${name}: a block was measured again, since ${reason}.`);
      },
      undecidedAfter: (index) => {
        const { baseline, candidate } = sides();
        const { alpha, confidence } = plan[index] ?? { alpha: 0, confidence: 1 };
        const previous = look?.comparisons ?? [];
        look = interleavedLook({ baseline: [baseline], candidate, policy, alpha, confidence, previous });
        return owners(look.undecided, benchmarks);
      },
      timeLeft: () => ports.elapsedMs() + PROCESSES_PER_BLOCK * longestMs <= budgetMs,
      progress: ports.progress,
    },
  );
  if (look === null) throw tooLittleTime(budgetMs, longestMs);
  const pairs = plan[end.looksTaken - 1]?.pairs ?? 0;
  const stop = stops[end.stoppedBy];
  const taken = `Base and candidate ran interleaved in this job, ${pairs} pairs at look ${end.looksTaken} of ${plan.length} (${stop}).`;
  return { ...sides(), look, notes: [taken, ...repeated] };
}

const stops = {
  decided: 'decided',
  'last-look': 'the last look',
  time: 'the time is spent',
  disturbed: 'given up, since the machine was not undisturbed',
} as const;

/** A repetition of a block that does not count; the block counts as a whole or not at all. */
function discarded(repetition: Repetition, reason: string, repeated: boolean): Repetition {
  return {
    ...repetition,
    invalid: repetition.invalid ?? `its block does not count, since ${reason}`,
    repeated,
  };
}

function named(name: string, benchmarks: readonly Benchmark[]): Benchmark {
  const found = benchmarks.find((benchmark) => benchmark.name === name);
  if (!found) throw new Error(`there is no benchmark ${name}`);
  return found;
}

/** The benchmarks to run so that the named ones are measured: result files name their own below the one that wrote them. */
export function owners(names: readonly string[], benchmarks: readonly Benchmark[]): string[] {
  return benchmarks
    .map((benchmark) => benchmark.name)
    .filter((owner) => names.some((name) => name === owner || name.startsWith(`${owner}/`)));
}

function tooLittleTime(budgetMs: number, longestMs: number): InputError {
  const minutes = (ms: number) => `${Number((ms / 60_000).toPrecision(2))} min`;
  return new InputError({
    what: `timeout-minutes (${minutes(budgetMs)}) ended before the first look at the interleaved measurement; its longest repetition took ${minutes(longestMs)}`,
    next: 'Raise timeout-minutes, or shorten the benchmark',
  });
}
