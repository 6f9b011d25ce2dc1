import type { Comparison } from '../model/comparison.ts';
import { groupBy } from '../model/group-by.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** The benchmarks whose measurement was disturbed beyond repeating, and sentences that say so. */
export interface Disturbances {
  readonly warnings: readonly string[];
  /** The comparison as far as it may be said: what a disturbed measurement shows is open. */
  readonly opened: (comparison: Comparison) => Comparison;
}

interface Disturbed {
  readonly benchmark: string;
  readonly reason: string;
  readonly discarded: number;
  readonly all: number;
}

/**
 * Repetitions that do not count and that nothing was run in place of. What is left of such a benchmark comes from a machine
 * that did not behave, so its outcomes are open, for better and worse alike; numbers that no disturbance changes stay.
 * `snapshots` are those that were measured in the candidate's job.
 */
export function disturbancesOf(snapshots: readonly Snapshot[]): Disturbances {
  const executions = snapshots.flatMap((snapshot) => snapshot.executions ?? []);
  const byBenchmark = groupBy(executions, ({ benchmark }) => benchmark);
  const disturbed = [...byBenchmark].flatMap(([benchmark, own]): Disturbed[] => {
    const discarded = own.filter(({ invalid, repeated }) => invalid !== undefined && repeated !== true);
    const reason = discarded[0]?.invalid;
    const all = own.filter(({ repeated }) => repeated !== true).length;
    return reason === undefined ? [] : [{ benchmark, reason, discarded: discarded.length, all }];
  });
  const concerning = (name: string) =>
    disturbed.find(({ benchmark }) => name === benchmark || name.startsWith(`${benchmark}/`));
  return {
    warnings: disturbed.map(told),
    opened: (comparison) => {
      const concern = concerning(comparison.benchmark);
      return concern === undefined ? comparison : open(comparison, concern);
    },
  };
}

function told({ benchmark, reason, discarded, all }: Disturbed): string {
  return `${benchmark}: ${discarded} of ${all} repetitions do not count, also when run again: ${reason}.`;
}

function open(comparison: Comparison, { reason }: Disturbed): Comparison {
  const { outcome, test } = comparison;
  if (test === 'exact' || outcome === 'new' || outcome === 'incomparable') return comparison;
  return {
    ...comparison,
    outcome: 'inconclusive',
    notWorse: false,
    warnings: [...comparison.warnings, `The measurement was disturbed: ${reason}.`],
    advice: `Measure again on a machine that is left alone, since ${reason}; the config's telemetry section sets the limits.`,
  };
}
