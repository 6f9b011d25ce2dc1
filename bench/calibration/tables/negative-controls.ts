import { mean } from 'simple-statistics';
import { compareSnapshots } from '../../../src/compare/compare-snapshots.ts';
import { looks } from '../../../src/statistics/looks.ts';
import { mannWhitney } from '../../../src/statistics/mann-whitney.ts';
import { median, quantile } from '../../../src/statistics/quantile.ts';
import { type Side, schedule } from '../../../src/statistics/schedule.ts';
import { policy } from '../../../test/model/policy-builder.ts';
import { type Draws, draws } from '../draws.ts';
import { executeAll, pastJobs, type SimulatedProcess, simulatedJob, unchanged } from '../job.ts';
import { environments } from '../noise.ts';
import { candidateFields, panelSnapshot, pastJobFields, summaries } from '../panel.ts';
import type { Study } from '../study.ts';
import type { Table } from '../table.ts';

/** A mistake that the calibration must be able to see, beside what the product does instead, on the same values. */
interface Control {
  readonly mistake: string;
  readonly instead: string;
  /** Level that both claim. */
  readonly nominal: number;
  /** Of the mistake, below which the calibration would be blind. */
  readonly atLeast: number;
  /** Whether each rejects code that did not change. */
  readonly judge: (seed: number) => { readonly mistaken: boolean; readonly right: boolean };
}

const typical = { ...environments.E2, drift: 0 };
const PROCESSES = 5;

/** Five processes a side of one workload. */
function twoSides(seed: number) {
  const job = simulatedJob(typical, unchanged, seed);
  const [baseline, candidate] = (['baseline', 'candidate'] as const).map((side) =>
    Array.from({ length: PROCESSES }, () => job.execute(0, side)),
  );
  return { baseline: baseline ?? [], candidate: candidate ?? [] };
}

function pooledIterations(seed: number) {
  const { baseline, candidate } = twoSides(seed);
  const iterations = (side: readonly SimulatedProcess[]) => side.flatMap((process) => process.iterations());
  return {
    mistaken: mannWhitney(iterations(candidate), iterations(baseline)).p < 0.01,
    right: mannWhitney(medians(candidate), medians(baseline)).p < 0.01,
  };
}

const RESAMPLES = 300;

function hierarchicalBootstrap(seed: number) {
  const { baseline, candidate } = twoSides(seed);
  const draw = draws(seed);
  const resampled = (side: readonly (readonly number[])[]) =>
    mean(side.map(() => resampledMean(side[draw.index(side.length)] ?? [], draw)));
  const [before, after] = [baseline, candidate].map((side) => side.map((process) => process.iterations()));
  const differences = Array.from(
    { length: RESAMPLES },
    () => resampled(after ?? []) - resampled(before ?? []),
  );
  return {
    mistaken: quantile(differences, 0.005) > 0 || quantile(differences, 0.995) < 0,
    right: mannWhitney(medians(candidate), medians(baseline)).p < 0.01,
  };
}

function resampledMean(values: readonly number[], draw: Draws): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[draw.index(values.length)] ?? Number.NaN;
  return sum / values.length;
}

const PAIRS = 20;

function blocksOfOneSide(seed: number) {
  const rejects = (order: readonly Side[]) => {
    const job = simulatedJob(environments.E2, unchanged, seed);
    const ran = order.map((side) => ({ side, value: job.execute(0, side).values[0] ?? Number.NaN }));
    const of = (wanted: Side) => ran.filter(({ side }) => side === wanted).map(({ value }) => value);
    return mannWhitney(of('candidate'), of('baseline')).pGreater <= 0.01;
  };
  const order = schedule(PAIRS, seed);
  return { mistaken: rejects(order.toSorted()), right: rejects(order) };
}

const MOST_PEEKS = 50;

function peeking(seed: number) {
  const draw = draws(seed);
  const [x, y] = [0, 1].map(() => Array.from({ length: MOST_PEEKS }, () => draw.normal()));
  const p = (pairs: number) => mannWhitney((x ?? []).slice(0, pairs), (y ?? []).slice(0, pairs)).p;
  const everyPair = Array.from({ length: MOST_PEEKS - 4 }, (_, i) => i + 5);
  return {
    mistaken: everyPair.some((pairs) => p(pairs) < 0.05),
    right: looks({ alpha: 0.05 }).some(({ pairs, alpha }) => p(pairs) <= alpha),
  };
}

function noCorrection(seed: number) {
  const job = simulatedJob(typical, unchanged, seed);
  const rule = policy({ threshold: 0.03 });
  const { comparisons } = compareSnapshots({
    baseline: [panelSnapshot(executeAll(job, 'baseline', 10))],
    candidate: panelSnapshot(executeAll(job, 'candidate', 10)),
    design: 'interleaved',
    policy: rule,
  });
  return {
    mistaken: comparisons.some(
      ({ p, change, threshold }) => (p ?? 1) / 2 <= 0.01 && (change ?? 0) >= threshold,
    ),
    right: comparisons.some(({ outcome }) => outcome === 'regressed'),
  };
}

function oneSnapshot(seed: number) {
  const noise = { ...typical, jobSd: 0.01 };
  const jobs = pastJobs(noise, seed, { jobs: 10, processes: PROCESSES });
  const candidate = executeAll(simulatedJob(noise, unchanged, seed), 'candidate', PROCESSES);
  const { comparisons } = compareSnapshots({
    baseline: jobs.map((processes, past) => panelSnapshot(processes, summaries, pastJobFields(past))),
    candidate: panelSnapshot(candidate, summaries, candidateFields),
    design: 'history',
    policy: policy(),
  });
  const [first] = comparisons;
  return {
    mistaken: mannWhitney(medians(candidate[0] ?? []), medians(jobs.at(-1)?.[0] ?? [])).pGreater <= 0.01,
    right: (first?.p ?? 1) / 2 <= 0.01 && (first?.change ?? 0) > 0,
  };
}

function medians(side: readonly SimulatedProcess[]): number[] {
  return side.map((process) => median(process.iterations()));
}

const controls: readonly Control[] = [
  {
    mistake: 'iterations of 5 processes a side, pooled',
    instead: 'one median a process',
    nominal: 0.01,
    atLeast: 0.5,
    judge: pooledIterations,
  },
  {
    mistake: 'all of the base first, 20 pairs, drift ±2 %',
    instead: 'blocks ABBA, BAAB',
    nominal: 0.01,
    atLeast: 0.03,
    judge: blocksOfOneSide,
  },
  {
    mistake: 'a look after every pair until p < 0.05',
    instead: 'four looks that share 5 %',
    nominal: 0.05,
    atLeast: 0.2,
    judge: peeking,
  },
  {
    mistake: 'bootstrap of processes, then iterations, 5 a side',
    instead: 'Mann-Whitney of their medians',
    nominal: 0.01,
    atLeast: 0.02,
    judge: hierarchicalBootstrap,
  },
  {
    mistake: 'any of 20 metrics with p ≤ 0.01 and > 3 %',
    instead: 'Holm',
    nominal: 0.01,
    atLeast: 0.02,
    judge: noCorrection,
  },
  {
    mistake: 'the last stored job as the baseline, jobs 1 % apart',
    instead: 'predictive t over 10 jobs',
    nominal: 0.01,
    atLeast: 0.03,
    judge: oneSnapshot,
  },
];

export const negativeControlTable: Table = {
  id: 'F',
  title: 'Negative controls: mistakes must be seen to reject unchanged code more often than they claim',
  rowTitle: 'mistake → what is done instead, level',
  columns: [
    { title: 'the mistake', runs: 2_000 },
    { title: 'instead', runs: 2_000 },
  ],
  rows: controls.map(({ mistake, instead, nominal, atLeast, judge }) => {
    const study: Study = {
      id: `control ${mistake}`,
      replicate(seed) {
        const { mistaken, right } = judge(seed);
        return { mistaken: Number(mistaken), right: Number(right) };
      },
    };
    return {
      label: `${mistake} → ${instead}, ${nominal * 100} %`,
      cells: [
        { study, quantity: 'mistaken', target: { atLeast } },
        { study, quantity: 'right', target: { atMost: nominal } },
      ],
    };
  }),
  notes: ['A target of a mistake is met when it fails: the calibration is able to see it.'],
};
