import type { Look } from '../statistics/looks.ts';
import type { Side } from '../statistics/schedule.ts';

export interface InterleaveProgress {
  readonly look: number;
  readonly looks: number;
  readonly pair: number;
  readonly pairs: number;
  readonly benchmark: string;
  readonly decided: number;
  readonly benchmarks: number;
}

export interface InterleavePorts {
  /** The order of a block's four processes, ABBA or BAAB. */
  readonly block: (index: number) => readonly Side[];
  /** Runs one throw-away process, so that disk and compilation caches are warm on both sides alike. */
  readonly warmUp: (benchmark: string, side: Side) => Promise<void>;
  /** Runs and keeps one repetition; returns a label-blind reason why it does not count, or null. */
  readonly execute: (benchmark: string, side: Side) => Promise<string | null>;
  /** Takes the processes of a benchmark's last block back, both sides; `again` says whether it is run again. */
  readonly discardBlock: (benchmark: string, reason: string, again: boolean) => void;
  /** The benchmarks that are still undecided after look `index` (0-based). */
  readonly undecidedAfter: (index: number) => readonly string[];
  /** Whether the time budget has room for another block. */
  readonly timeLeft: () => boolean;
  readonly progress: (state: InterleaveProgress) => void;
}

export interface InterleaveEnd {
  /** Looks that were taken, 0 … looks.length. */
  readonly looksTaken: number;
  readonly undecided: readonly string[];
  /** Benchmarks that were given up, since a block of them did not count however often it was run. */
  readonly disturbed: readonly string[];
  readonly stoppedBy: 'decided' | 'last-look' | 'time' | 'disturbed';
}

const PAIRS_PER_BLOCK = 2;
const MAX_BLOCK_REPEATS = 2;

/**
 * Runs baseline and candidate as interleaved blocks of fresh processes, looks at the evidence after the scheduled
 * numbers of pairs, and goes on with what is undecided. Looking only as scheduled keeps the error probability.
 */
export async function interleave(
  benchmarks: readonly string[],
  looks: readonly Look[],
  ports: InterleavePorts,
): Promise<InterleaveEnd> {
  for (const benchmark of benchmarks) {
    await ports.warmUp(benchmark, 'baseline');
    await ports.warmUp(benchmark, 'candidate');
  }
  const disturbed = new Set<string>();
  const measurable = (names: readonly string[]) => names.filter((name) => !disturbed.has(name));
  let undecided = benchmarks;
  let pairsDone = 0;
  for (const [index, look] of looks.entries()) {
    while (pairsDone < look.pairs) {
      for (const benchmark of measurable(undecided)) {
        if (!ports.timeLeft()) return end(index, 'time');
        const decided = benchmarks.length - undecided.length;
        const position = { look: index + 1, looks: looks.length, pair: pairsDone, pairs: look.pairs };
        ports.progress({ ...position, benchmark, decided, benchmarks: benchmarks.length });
        const counted = await runBlock(benchmark, pairsDone / PAIRS_PER_BLOCK, ports);
        if (!counted) disturbed.add(benchmark);
      }
      pairsDone += PAIRS_PER_BLOCK;
    }
    undecided = ports.undecidedAfter(index);
    if (undecided.length === 0) return end(index + 1, 'decided');
    if (measurable(undecided).length === 0) return end(index + 1, 'disturbed');
  }
  return end(looks.length, 'last-look');

  function end(looksTaken: number, stoppedBy: InterleaveEnd['stoppedBy']): InterleaveEnd {
    return { looksTaken, undecided, disturbed: [...disturbed], stoppedBy };
  }
}

/**
 * One block; where one of its processes does not count, all four are run again, whichever side it was. Returns whether it
 * counted in the end.
 */
async function runBlock(benchmark: string, index: number, ports: InterleavePorts): Promise<boolean> {
  for (let attempt = 0; attempt <= MAX_BLOCK_REPEATS; attempt++) {
    const reasons: string[] = [];
    for (const side of ports.block(index)) {
      const invalid = await ports.execute(benchmark, side);
      if (invalid !== null) reasons.push(invalid);
    }
    const [reason] = reasons;
    if (reason === undefined) return true;
    ports.discardBlock(benchmark, reason, attempt < MAX_BLOCK_REPEATS);
  }
  return false;
}
