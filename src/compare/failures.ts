import type { Snapshot } from '../model/snapshot.ts';

/** The benchmarks that fail more than any baseline did, and sentences that say so. */
export interface RisenFailures {
  readonly warnings: readonly string[];
  concern(benchmark: string): boolean;
}

const MOST_NAMES = 5;

/**
 * Failures of the candidate beyond the worst of the baselines. A run that fails more can be fast for having done less, so
 * what it gains is no improvement.
 */
export function risenFailures(baselines: readonly Snapshot[], candidate: Snapshot): RisenFailures {
  if (baselines.length === 0) return { warnings: [], concern: () => false };
  const benchmarks = [...new Set(candidate.failures.map(({ benchmark }) => benchmark))];
  const risen = benchmarks
    .map((benchmark) => {
      const before = Math.max(...baselines.map((baseline) => count(baseline, benchmark)));
      const after = count(candidate, benchmark);
      const known = new Set(baselines.flatMap((baseline) => names(baseline, benchmark)));
      const fresh = names(candidate, benchmark).filter((name) => !known.has(name));
      return { benchmark, before, after, fresh };
    })
    .filter(({ before, after, fresh }) => after > before || fresh.length > 0);
  return {
    warnings: risen.map(told),
    concern: (benchmark) =>
      risen.some(({ benchmark: owner }) => benchmark === owner || benchmark.startsWith(`${owner}/`)),
  };
}

function told(risen: { benchmark: string; before: number; after: number; fresh: readonly string[] }): string {
  const { benchmark, before, after, fresh } = risen;
  const listed = fresh.slice(0, MOST_NAMES).join(', ');
  const more = fresh.length > MOST_NAMES ? ` and ${fresh.length - MOST_NAMES} more` : '';
  const newly = fresh.length > 0 ? `; newly failing: ${listed}${more}` : '';
  return `${benchmark} fails ${after} times, in the baseline ${before} times${newly}. What it gains is not counted as improved.`;
}

function count({ failures }: Snapshot, benchmark: string): number {
  return failures
    .filter((failure) => failure.benchmark === benchmark)
    .reduce((sum, failure) => sum + failure.count, 0);
}

function names({ failures }: Snapshot, benchmark: string): string[] {
  return failures
    .filter((failure) => failure.benchmark === benchmark && failure.count > 0)
    .map(({ name }) => name);
}
