import { compareSnapshots } from '../../../src/compare/compare-snapshots.ts';
import { policy } from '../../../test/model/policy-builder.ts';
import { measurement, snapshot } from '../../../test/model/snapshot-builder.ts';
import { draws } from '../draws.ts';
import { candidateFields, pastJobFields } from '../panel.ts';
import type { Study } from '../study.ts';
import type { Cell, Table } from '../table.ts';
import type { Target } from '../target.ts';

const METRICS = 20;
const rule = policy();

interface Setting {
  readonly jobs: number;
  /** Of job-level values, as logarithms. */
  readonly sd: number;
  /** One job of ten is three times as far off in all metrics. */
  readonly heavy: boolean;
  /** Of the first metric, as a fraction. */
  readonly change: number;
}

/** The predictive t through the product: 20 independent metrics, one value a job, the candidate is one more job. */
export function historyStudy({ jobs, sd, heavy, change }: Setting): Study {
  return {
    id: `history ${jobs} ${sd} ${heavy} ${change}`,
    replicate(seed) {
      const draw = draws(seed);
      const job = (factor: number, fields: Parameters<typeof snapshot>[1]) => {
        const scale = heavy && draw.uniform() < 0.1 ? 3 * sd : sd;
        return snapshot(
          Array.from({ length: METRICS }, (_, metric) =>
            measurement([10 * (metric === 0 ? factor : 1) * Math.exp(scale * draw.normal())], {
              benchmark: `workload${metric}`,
            }),
          ),
          fields,
        );
      };
      const baseline = Array.from({ length: jobs }, (_, past) => job(1, pastJobFields(past)));
      const candidate = job(1 + change, candidateFields);
      const { comparisons } = compareSnapshots({ baseline, candidate, design: 'history', policy: rule });
      const regressed = comparisons.filter(({ outcome }) => outcome === 'regressed');
      return {
        perMetric: regressed.length / METRICS,
        found: Number(regressed.some(({ benchmark }) => benchmark === 'workload0')),
      };
    },
  };
}

const settings = [
  [10, 0.005],
  [3, 0.01],
  [10, 0.01],
  [20, 0.01],
  [10, 0.02],
  [20, 0.02],
  [20, 0.03],
] as const;

export const historyTable: Table = {
  id: 'E',
  title: 'History alone: predictive t over job-level values, 20 metrics',
  rowTitle: 'jobs, sd between jobs',
  columns: [
    { title: 'same code: a metric fails', runs: 2_000, units: METRICS },
    { title: 'with one bad job of ten', runs: 2_000, units: METRICS },
    { title: '+5 % found', runs: 1_000 },
    { title: '+10 % found', runs: 1_000 },
    { title: '+20 % found', runs: 1_000 },
  ],
  rows: settings.map(([jobs, sd]) => {
    const targeted = jobs === 10 && sd === 0.01;
    const cell = (change: number, quantity: string, target: Target, heavy = false): Cell => ({
      study: historyStudy({ jobs, sd, heavy, change }),
      quantity,
      ...(targeted && !heavy && change !== 0.05 && { target }),
    });
    return {
      label: `${jobs}, ${sd * 100} %`,
      cells: [
        cell(0, 'perMetric', { atMost: 0.001 }),
        cell(0, 'perMetric', { atMost: 0.001 }, true),
        cell(0.05, 'found', { atLeast: 0.99 }),
        cell(0.1, 'found', { atLeast: 0.99 }),
        cell(0.2, 'found', { atLeast: 0.99 }),
      ],
    };
  }),
  notes: ['One value a job and metric.'],
};
