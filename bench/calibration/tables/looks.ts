import type { Result } from '../../../src/model/verdict.ts';
import { type Change, slower, unchanged } from '../job.ts';
import { environments, type Noise } from '../noise.ts';
import { iterations, type Panel, summaries } from '../panel.ts';
import { simulatedGate } from '../simulated-gate.ts';
import type { Study } from '../study.ts';
import type { Table } from '../table.ts';

/** The product's interleaved gate in one environment, with a change of its first workload. */
export function gateStudy(noise: Noise, change: Change, panel: Panel = summaries): Study {
  return {
    id: `gate ${panel.name} ${noise.name} ${change.join()}`,
    async replicate(seed) {
      const { result, pairs } = await simulatedGate({ noise, change, panel }, seed);
      return { ...eventsOf(result), pairs };
    },
  };
}

/** The verdict as events. */
export function eventsOf({ verdict }: Pick<Result, 'verdict'>) {
  return {
    fail: Number(verdict === 'fail'),
    pass: Number(verdict === 'pass'),
    inconclusive: Number(verdict === 'inconclusive'),
  };
}

const medianAtMargin: Change = [0.05, 0, 0, 0];
const p95AtMargin: Change = [0, 0, 0.1, 0];

const columns: Table['columns'] = [
  { title: 'same code: fails', runs: 10_000 },
  { title: 'passes', runs: 10_000 },
  { title: 'inconclusive', runs: 10_000 },
  { title: 'pairs', runs: 10_000, mean: true },
  { title: '+3 % fails', runs: 2_000 },
  { title: '+5 % fails', runs: 5_000 },
  { title: '+10 % fails', runs: 2_000 },
  { title: '+5 % passes', runs: 5_000 },
  { title: 'p50 at its margin passes', runs: 5_000 },
  { title: 'p95 at its margin passes', runs: 2_000 },
];

/** The whole rule with its looks, in every environment. */
export const looksTable: Table = {
  id: 'D',
  title: 'The interleaved gate: 5 workloads × p50, mean, p95, p99; looks at 8, 12, 16, 20 pairs',
  rowTitle: 'environment',
  columns,
  rows: Object.values(environments).map((noise) => row(noise)),
  notes: [
    'A change makes one workload slower in all four metrics; "at its margin" is a change of that metric alone, of 5 % and 10 %.',
  ],
};

/** The same from raw iterations, which the product condenses itself. */
export const iterationsTable: Table = {
  id: 'D2',
  title: 'The interleaved gate on raw iterations: 5 models, 300 iterations a process, the median gated',
  rowTitle: 'environment',
  columns: columns.slice(0, 8).map((column) => ({ ...column, runs: column.runs / 10 })),
  rows: [environments.E2, environments.E3, environments.E6].map((noise) => {
    const { label, cells } = row(noise, iterations);
    return { label, cells: cells.slice(0, 8) };
  }),
  notes: [],
};

function row(noise: Noise, panel?: Panel): Table['rows'][number] {
  const study = (change: Change) => gateStudy(noise, change, panel);
  const easy = noise === environments.E1 || noise === environments.E2;
  const same = study(unchanged);
  return {
    label: noise.name,
    cells: [
      { study: same, quantity: 'fail', target: { atMost: noise === environments.E2 ? 0.003 : 0.01 } },
      { study: same, quantity: 'pass', target: { atLeast: 0.95 } },
      { study: same, quantity: 'inconclusive' },
      { study: same, quantity: 'pairs' },
      { study: study(slower(0.03)), quantity: 'fail' },
      { study: study(slower(0.05)), quantity: 'fail', target: { atLeast: easy ? 0.99 : 0.8 } },
      { study: study(slower(0.1)), quantity: 'fail', target: { atLeast: 0.99 } },
      { study: study(slower(0.05)), quantity: 'pass', target: { atMost: 0.05 } },
      { study: study(medianAtMargin), quantity: 'pass', target: { atMost: 0.05 } },
      { study: study(p95AtMargin), quantity: 'pass', target: { atMost: 0.05 } },
    ],
  };
}
