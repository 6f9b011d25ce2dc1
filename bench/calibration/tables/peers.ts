import {
  type Change,
  pastJobs,
  type SimulatedProcess,
  simulatedJob,
  slower,
  unchanged,
  workloadNumbers,
} from '../job.ts';
import { environments, type Noise } from '../noise.ts';
import {
  aboveBoundary,
  beyondFence,
  iterationsDiffer,
  type Rule,
  ratioAbove,
  sampledUntilDifferent,
} from '../peers.ts';
import { SUMMARIES } from '../process-library.ts';
import type { Quantities, Study } from '../study.ts';
import type { Cell, Table } from '../table.ts';
import { historyGateStudy } from './confirmed.ts';
import { gateStudy } from './looks.ts';

const PAST_JOBS = 30;
const PROCESSES_OF_A_JOB = 7;
const HISTORY = 20;
const MEDIAN = 0;
const MEAN = 1;

const rules: Readonly<Record<string, Rule>> = {
  'ratio above 105 %': ratioAbove(1.05),
  't over 30 jobs, 0.99 (as Bencher)': aboveBoundary,
  'fence Q3 + 3·IQR of 30 steps (as rustc-perf)': beyondFence,
};
const DOUBLED = 'ratio above 200 % (benchmark-action, default)';
const LITERAL = 'Mann-Whitney on iterations, p < 0.05 and > 5 %';
const SAMPLED = '50 … 90 processes until the interval leaves 0 (as tachometer)';

/** The rules of other tools on runs of one environment: each job runs one process a workload, as they expect. */
export function peersStudy(noise: Noise, change: Change): Study {
  return {
    id: `peers ${noise.name} ${change.join()}`,
    replicate(seed) {
      const past = pastJobs(noise, seed, { jobs: PAST_JOBS, processes: 1 });
      const job = simulatedJob(noise, change, seed);
      const panel = workloadNumbers.map((workload) => ({
        past: past.map((workloads) => workloads[workload]?.[0]).filter((process) => process !== undefined),
        candidate: job.execute(workload, 'candidate'),
      }));
      const sampled = workloadNumbers.some((workload) =>
        sampledUntilDifferent(() => ({
          baseline: job.execute(workload, 'baseline').values[MEAN] ?? Number.NaN,
          candidate: job.execute(workload, 'candidate').values[MEAN] ?? Number.NaN,
        })),
      );
      return { ...verdicts(panel), [SAMPLED]: Number(sampled) };
    },
  };
}

type Panel = readonly { readonly past: readonly SimulatedProcess[]; readonly candidate: SimulatedProcess }[];

function verdicts(panel: Panel): Quantities {
  const verdict = (judge: (own: Panel[number], metric: number) => boolean) => {
    const fails = (metrics: readonly number[]) =>
      Number(panel.some((own) => metrics.some((metric) => judge(own, metric))));
    return { all: fails(Array.from({ length: SUMMARIES }, (_, i) => i)), median: fails([MEDIAN]) };
  };
  const series = ({ past, candidate }: Panel[number], metric: number) => ({
    past: past.map(({ values }) => values[metric] ?? Number.NaN),
    candidate: candidate.values[metric] ?? Number.NaN,
  });
  const judged = Object.entries(rules).map(
    ([name, rule]) => [name, verdict((own, metric) => rule(series(own, metric)))] as const,
  );
  const differ = new Map(
    panel.map((own) => [own, iterationsDiffer(own.past.at(-1) ?? own.candidate, own.candidate)]),
  );
  const literal = verdict((own, metric) => differ.get(own) === true && ratioAbove(1.05)(series(own, metric)));
  const doubled = verdict((own, metric) => ratioAbove(2)(series(own, metric)));
  return Object.fromEntries([
    [DOUBLED, doubled.all],
    ...[...judged, [LITERAL, literal] as const].flatMap(([name, { all, median }]) => [
      [name, all],
      [`${name}; medians only`, median],
    ]),
  ]);
}

const compared = [environments.E1, environments.E2, environments.E4, environments.E3, environments.E6];

function peersTable(id: string, title: string, change: Change, runs: number): Table {
  const own = (label: string, study: (noise: Noise) => Study) => ({
    label,
    cells: compared.map((noise): Cell => ({ study: study(noise), quantity: 'fail' })),
  });
  const theirs = [...Object.keys(rules), LITERAL].flatMap((name) => [name, `${name}; medians only`]);
  return {
    id,
    title,
    rowTitle: 'rule',
    columns: compared.map(({ name }) => ({ title: name, runs })),
    rows: [
      own('aaco, baseline: rerun', (noise) => gateStudy(noise, change)),
      own(`aaco, baseline: auto (${HISTORY} jobs of ${PROCESSES_OF_A_JOB} processes)`, (noise) =>
        historyGateStudy(noise, change, { jobs: HISTORY, processes: PROCESSES_OF_A_JOB, confirm: true }),
      ),
      ...[DOUBLED, ...theirs, SAMPLED].map((quantity) => ({
        label: quantity,
        cells: compared.map((noise): Cell => ({ study: peersStudy(noise, change), quantity })),
      })),
    ],
    notes: [
      'The panel of D; jobs differ by half of what processes differ by. The rules, not the tools, were run. tachometer samples page loads; here each is a process, and only means are compared.',
    ],
  };
}

export const peersTables: readonly Table[] = [
  peersTable(
    'P1',
    'The same runs by other rules: pull requests that change nothing and fail',
    unchanged,
    2_000,
  ),
  peersTable(
    'P2',
    'The same runs by other rules: one of five workloads +5 % and the pull request fails',
    slower(0.05),
    1_000,
  ),
  peersTable('P3', 'The same runs by other rules: +10 %', slower(0.1), 1_000),
];
