import { changePoints } from '../../../src/statistics/change-points.ts';
import { draws } from '../draws.ts';
import type { Study } from '../study.ts';
import type { Table } from '../table.ts';

const LENGTH = 100;
const STEP_AT = 50;
const SD = 0.01;

/** Change points in a series that has none. */
export function falseChangeStudy(p: number): Study {
  return {
    id: `change points false ${p}`,
    replicate(seed) {
      const draw = draws(seed);
      const series = Array.from({ length: LENGTH }, () => SD * draw.normal());
      return { any: Number(changePoints(series, { p, minimumMagnitude: 0, minimumEffect: 0 }).length > 0) };
    },
  };
}

/** A step of two standard deviations, looked for after every commit that follows it. */
export function stepStudy(p: number): Study {
  return {
    id: `change points step ${p}`,
    replicate(seed) {
      const draw = draws(seed);
      const series = Array.from({ length: LENGTH }, (_, i) => SD * (draw.normal() + (i < STEP_AT ? 0 : 2)));
      for (let seen = STEP_AT + 2; seen <= LENGTH; seen++) {
        if (changePoints(series.slice(0, seen), { p }).length === 0) continue;
        const commits = seen - STEP_AT;
        return { found: 1, soon: Number(commits <= 7), commits };
      }
      return { found: 0, soon: 0, commits: LENGTH - STEP_AT };
    },
  };
}

export const changePointTable: Table = {
  id: 'H',
  title: `Change points: ${LENGTH} jobs, or a step of 2 sd after ${STEP_AT}`,
  rowTitle: 'p',
  columns: [
    { title: 'no change: one is seen', runs: 2_000 },
    { title: 'step found', runs: 500 },
    { title: 'within 7 commits', runs: 500 },
    { title: 'commits until found', runs: 500, mean: true },
  ],
  rows: [1e-3, 1e-4, 1e-5].map((p) => {
    const [none, step] = [falseChangeStudy(p), stepStudy(p)];
    const strict = p === 1e-5;
    return {
      label: p.toExponential(0),
      cells: [
        {
          study: none,
          quantity: 'any',
          target: p === 1e-3 ? { about: 0.06, within: 0.03 } : { atMost: 0.02 },
        },
        { study: step, quantity: 'found', ...(strict && { target: { atLeast: 0.98 } }) },
        { study: step, quantity: 'soon', ...(strict && { target: { atLeast: 0.5 } }) },
        { study: step, quantity: 'commits' },
      ],
    };
  }),
  notes: ['`npm test` holds the first split of E-divisive to Apache Otava on the same series.'],
};
