import { holm } from '../../src/statistics/correction.ts';
import { hodgesLehmann } from '../../src/statistics/hodges-lehmann.ts';
import { mannWhitney } from '../../src/statistics/mann-whitney.ts';
import { minimumDetectableChange, pairsNeeded } from '../../src/statistics/planning.ts';
import { rankSumDistribution } from '../../src/statistics/rank-sum-distribution.ts';
import { pooledStandardDeviation } from '../../src/statistics/spread.ts';
import { markdownTable } from './markdown.ts';
import { latencies } from './samples.ts';
import { showTime, timing } from './timing.ts';

interface Task {
  readonly name: string;
  /** Milliseconds. */
  readonly target: number;
  readonly runs: number;
  readonly call: () => unknown;
}

/** What the time targets are about, as a Markdown table; medians of several runs. */
export function speedTable(): string {
  const rows = tasks().map(({ name, target, runs, call }) => {
    const { first, milliseconds } = timing(runs, call);
    const met = milliseconds <= target ? 'yes' : 'NO';
    return [name, showTime(first), showTime(milliseconds), String(runs), `≤ ${target} ms`, met];
  });
  return markdownTable(['task', 'first call', 'median', 'runs', 'target', 'met'], rows);
}

function tasks(): Task[] {
  const million = [latencies(1, 1e6, 1.001), latencies(2, 1e6)] as const;
  const tiedMillion = [latencies(1, 1e6, 1.001, 0.01), latencies(2, 1e6, 1, 0.01)] as const;
  const hundredThousand = [latencies(3, 1e5, 1.001), latencies(4, 1e5)] as const;
  const tied = [latencies(5, 58, 1.01, 0.1), latencies(6, 58, 1, 0.1)] as const;
  const untiedLevels = new Array<number>(140).fill(1);
  return [
    { name: 'Mann-Whitney, 1e6 + 1e6', target: 1000, runs: 7, call: () => mannWhitney(...million) },
    { name: 'Mann-Whitney, 1e6 + 1e6, ties', target: 1000, runs: 7, call: () => mannWhitney(...tiedMillion) },
    {
      name: 'Hodges-Lehmann and interval, 1e5 + 1e5',
      target: 1500,
      runs: 7,
      call: () => hodgesLehmann(...hundredThousand, 0.95),
    },
    {
      name: 'exact distribution, 70 + 70',
      target: 150,
      runs: 21,
      call: () => rankSumDistribution(untiedLevels, 70),
    },
    { name: 'exact test, 58 + 58, ties', target: 150, runs: 21, call: () => mannWhitney(...tied) },
    { name: 'panel of 20 metrics, 20 + 20', target: 50, runs: 21, call: () => panel(0) },
    { name: 'panel of 20 metrics, 20 + 20, ties', target: 50, runs: 21, call: () => panel(0.1) },
  ];
}

/** Everything that is computed for one look at 20 metrics of 20 pairs, short of the words. */
function panel(resolution: number): unknown {
  const metrics = Array.from({ length: 20 }, (_, i) => {
    const candidate = latencies(2 * i, 20, i === 0 ? 1.05 : 1, resolution).map(Math.log);
    const baseline = latencies(2 * i + 1, 20, 1, resolution).map(Math.log);
    const sd = pooledStandardDeviation([[...candidate], [...baseline]]) ?? 0;
    return {
      test: mannWhitney(candidate, baseline),
      shift: hodgesLehmann(candidate, baseline, 0.95),
      detectable: minimumDetectableChange({ n: { baseline: 20, candidate: 20 }, sd, alpha: 0.0005 }),
      needed: pairsNeeded({ sd, change: Math.log(1.03), alpha: 0.0005 }),
    };
  });
  return { metrics, adjusted: holm(metrics.map(({ test }) => test.pGreater)) };
}
