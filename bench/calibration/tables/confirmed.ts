import { type Change, slower, unchanged } from '../job.ts';
import { environments, type Noise } from '../noise.ts';
import { type History, simulatedGate } from '../simulated-gate.ts';
import type { Study } from '../study.ts';
import type { Table } from '../table.ts';
import { eventsOf } from './looks.ts';

/** `baseline: auto` in one environment, or `branch` without confirmation, with a change of the first workload. */
export function historyGateStudy(
  noise: Noise,
  change: Change,
  history: History & { readonly confirm: boolean },
): Study {
  const { name, jobSd, jobs } = noise;
  return {
    id: `history gate ${name} ${jobSd} ${jobs} ${Object.values(history).join()} ${change.join()}`,
    async replicate(seed) {
      const { result, pairs } = await simulatedGate({ noise, change, history }, seed);
      return { ...eventsOf(result), measuredAgain: Number(pairs > 0) };
    },
  };
}

const settings = [
  { jobs: 'normal', jobSd: 0.005, processes: 5, past: 10 },
  { jobs: 'normal', jobSd: 0.005, processes: 1, past: 20 },
  { jobs: 'normal', jobSd: 0.01, processes: 3, past: 10 },
  { jobs: 'normal', jobSd: 0.02, processes: 3, past: 20 },
  { jobs: 'heavy', jobSd: 0.01, processes: 5, past: 20 },
  { jobs: 'heavy', jobSd: 0.02, processes: 3, past: 20 },
] as const;

export const confirmedTable: Table = {
  id: 'E2',
  title:
    'baseline: auto, history screens and interleaved pairs confirm; the panel of D, sd between processes 1 %',
  rowTitle: 'jobs, sd between them, processes a job, jobs in history',
  columns: [
    { title: 'same code: history fails', runs: 2_000 },
    { title: 'history passes', runs: 2_000 },
    { title: 'measured again', runs: 2_000 },
    { title: 'confirmed: fails', runs: 2_000 },
    { title: 'passes', runs: 2_000 },
    { title: '+5 %: history fails', runs: 1_000 },
    { title: '+5 % confirmed', runs: 1_000 },
    { title: '+10 % confirmed', runs: 500 },
  ],
  rows: settings.map(({ jobs, jobSd, processes, past }) => {
    const noise: Noise = { ...environments.E2, drift: 0, jobs, jobSd };
    const study = (change: Change, confirm: boolean) =>
      historyGateStudy(noise, change, { jobs: past, processes, confirm });
    const [screened, confirmed] = [study(unchanged, false), study(unchanged, true)];
    return {
      label: `${jobs}, ${jobSd * 100} %, ${processes}, ${past}`,
      cells: [
        { study: screened, quantity: 'fail' },
        { study: screened, quantity: 'pass' },
        { study: confirmed, quantity: 'measuredAgain' },
        { study: confirmed, quantity: 'fail', target: { atMost: 0.002 } },
        { study: confirmed, quantity: 'pass', target: { atLeast: 0.95 } },
        { study: study(slower(0.05), false), quantity: 'fail' },
        { study: study(slower(0.05), true), quantity: 'fail', target: { atLeast: 0.9 } },
        { study: study(slower(0.1), true), quantity: 'fail', target: { atLeast: 0.98 } },
      ],
    };
  }),
  notes: [],
};
