import { mannWhitney } from '../../../src/statistics/mann-whitney.ts';
import { median } from '../../../src/statistics/quantile.ts';
import { type Draws, draws } from '../draws.ts';
import { autoregression, iterationNoise } from '../noise.ts';
import type { Study } from '../study.ts';
import type { Cell, Table } from '../table.ts';
import type { Target } from '../target.ts';

const ITERATIONS = 1000;
const PROCESSES = 10;
const ITERATION_SD = 0.03;

interface Inside {
  readonly name: string;
  readonly noise: (draw: Draws) => Float64Array;
}

const white: Inside = { name: 'white', noise: (draw) => series(() => ITERATION_SD * draw.normal()) };
const correlated: Inside = {
  name: 'autocorrelated',
  noise: (draw) => series(autoregression({ memory: 0.8, sd: ITERATION_SD }, draw)),
};
const full: Inside = { name: 'as in D', noise: (draw) => iterationNoise('full', ITERATIONS, draw) };

/** Mann-Whitney on the iterations of one process a side, and on the medians of ten; the code is the same. */
export function iterationStudy({ name, noise }: Inside, processSd: number): Study {
  return {
    id: `iterations ${name} ${processSd}`,
    replicate(seed) {
      const draw = draws(seed);
      const process = () => {
        const effect = processSd * draw.normal();
        return noise(draw).map((log) => log + effect);
      };
      const medians = () => Array.from({ length: PROCESSES }, () => median([...process()]));
      const single = mannWhitney(process(), process()).p;
      return {
        below5: Number(single < 0.05),
        below1: Number(single < 0.01),
        below01: Number(single < 0.001),
        medians: Number(mannWhitney(medians(), medians()).p < 0.01),
      };
    },
  };
}

const rows: readonly (readonly [Inside, number, Target?])[] = [
  [white, 0, { about: 0.01, within: 0.007 }],
  [white, 0.01],
  [correlated, 0],
  [correlated, 0.01, { about: 0.82, within: 0.03 }],
  [full, 0.01],
];

export const iterationTable: Table = {
  id: 'B',
  title: `Why iterations are no sample: the same code, one process of ${ITERATIONS} iterations a side, two-sided Mann-Whitney`,
  rowTitle: 'noise inside, sd between processes',
  columns: [
    { title: 'p < 0.05', runs: 2_000 },
    { title: 'p < 0.01', runs: 2_000 },
    { title: 'p < 0.001', runs: 2_000 },
    { title: `medians of ${PROCESSES} processes: p < 0.01`, runs: 2_000 },
  ],
  rows: rows.map(([inside, processSd, target]) => {
    const study = iterationStudy(inside, processSd);
    const demonstrated: Cell = { study, quantity: 'below1', ...(target && { target }) };
    return {
      label: `${inside.name}, ${processSd * 100} %`,
      cells: [
        { study, quantity: 'below5' },
        demonstrated,
        { study, quantity: 'below01' },
        { study, quantity: 'medians', target: { atMost: 0.01 } },
      ],
    };
  }),
  notes: [],
};

function series(next: () => number): Float64Array {
  return Float64Array.from({ length: ITERATIONS }, next);
}
