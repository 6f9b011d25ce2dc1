import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mannWhitney } from '../../src/statistics/mann-whitney.ts';
import { benchstat } from './benchstat.ts';
import { markdownTable } from './markdown.ts';
import { latencies } from './samples.ts';
import { type Pair, scipy } from './scipy.ts';
import { showTime, timing } from './timing.ts';

interface Case extends Pair {
  readonly name: string;
}

const tiny = Float64Array.of(2, 1, 3, 5);
const constant = Float64Array.of(1, 1, 1, 1, 1);

const cases: readonly Case[] = [
  { name: '1e6 + 1e6', candidate: latencies(1, 1e6, 1.001), baseline: latencies(2, 1e6), runs: 5 },
  { name: '1e5 + 1e5', candidate: latencies(3, 1e5, 1.001), baseline: latencies(4, 1e5), runs: 7 },
  { name: '1e4 + 1e4', candidate: latencies(5, 1e4, 1.001), baseline: latencies(6, 1e4), runs: 21 },
  { name: '20 + 20', candidate: latencies(7, 20, 1.03), baseline: latencies(8, 20), runs: 21 },
  { name: '10 + 10', candidate: latencies(9, 10, 1.1), baseline: latencies(10, 10), runs: 21 },
  {
    name: '20 + 20, ties',
    candidate: latencies(7, 20, 1.03, 0.1),
    baseline: latencies(8, 20, 1, 0.1),
    runs: 21,
  },
  { name: '2 1 3 5 after 1 1 1 1 1', candidate: tiny, baseline: constant, runs: 21 },
  { name: '1 1 1 1 1 after 2 1 3 5', candidate: constant, baseline: tiny, runs: 21 },
];

/** Time and two-sided p of the Mann-Whitney test by this project, SciPy and benchstat, as a Markdown table with notes. */
export function comparisonTable(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-bench-'));
  try {
    const answer = scipy(cases, folder);
    const theirs = 'missing' in answer ? [] : answer.results;
    const rows = cases.map(({ name, candidate, baseline, runs }, i) => {
      const ours = timing(runs, () => mannWhitney(candidate, baseline));
      const go = benchstat(candidate, baseline, Math.min(runs, 5), folder);
      return [name, showTime(ours.milliseconds), showP(ours.result.p), ours.result.method]
        .concat(scipyCells(theirs[i]))
        .concat(go === null ? ['–', '–'] : [showTime(go.milliseconds), go.p ?? 'none']);
    });
    const header = ['sample', 'aaco', 'p', 'method', 'SciPy', 'p', 'benchstat', 'p'];
    return [markdownTable(header, rows), '', ...notes(answer)].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scipyCells(result: { milliseconds: number; p: number } | undefined): [time: string, p: string] {
  return result === undefined ? ['–', '–'] : [showTime(result.milliseconds), showP(result.p)];
}

function notes(answer: ReturnType<typeof scipy>): string[] {
  return [
    'Times are medians after one untimed call; this project keeps the distribution of untied samples of one size.',
    'missing' in answer
      ? `SciPy was left out (${answer.missing}); set PYTHON to an interpreter that has it.`
      : `SciPy ${answer.version} with its default method: exact only without ties and if a sample has at most 8 values.`,
    'benchstat is the whole process, which also reads the samples; a dash means that it is not on the PATH.',
    '`none`: benchstat prints the change as significant, and no p.',
    'The true p of the last two rows is 2/21 = 0.0952 in either order, by enumeration.',
  ];
}

function showP(p: number): string {
  return p >= 0.001 ? p.toFixed(6) : p.toExponential(4);
}
