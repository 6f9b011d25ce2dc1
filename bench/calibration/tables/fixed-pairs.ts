import { compareSnapshots } from '../../../src/compare/compare-snapshots.ts';
import { decide } from '../../../src/verdict/decide.ts';
import { policy } from '../../../test/model/policy-builder.ts';
import { measurement, snapshot } from '../../../test/model/snapshot-builder.ts';
import { draws } from '../draws.ts';
import type { Study } from '../study.ts';
import type { Cell, Table } from '../table.ts';

const METRICS = 20;
const CHANGED = 4;
const ALPHA = 0.01;
const rule = policy({ alpha: ALPHA, threshold: 0.03, margin: 0.05 });

interface Design {
  readonly pairs: number;
  /** Between processes, of logarithms. */
  readonly sd: number;
  /** Of the first four metrics, as a fraction. */
  readonly change: number;
}

/** Generator G1: independent metrics, normal logarithms, one look at a fixed number of processes. */
export function fixedPairsStudy({ pairs, sd, change }: Design): Study {
  return {
    id: `fixed ${pairs} ${sd} ${change}`,
    replicate(seed) {
      const draw = draws(seed);
      const side = (factor: number) =>
        snapshot(
          Array.from({ length: METRICS }, (_, metric) =>
            measurement(
              Array.from(
                { length: pairs },
                () => 10 * (metric < CHANGED ? factor : 1) * Math.exp(sd * draw.normal()),
              ),
              { benchmark: `workload${metric}` },
            ),
          ),
        );
      const baseline = [side(1)];
      const candidate = side(1 + change);
      const { comparisons } = compareSnapshots({ baseline, candidate, design: 'interleaved', policy: rule });
      const { verdict } = decide(comparisons, rule, { hasBaseline: true });
      const significant = comparisons.some(({ q, change }) => (q ?? 1) <= ALPHA && (change ?? 0) > 0);
      const found = comparisons.slice(0, CHANGED).filter(({ outcome }) => outcome === 'regressed').length;
      return {
        fail: Number(verdict === 'fail'),
        pass: Number(verdict === 'pass'),
        failWithoutThreshold: Number(significant),
        found: found / CHANGED,
      };
    },
  };
}

/** As found by the simulations that the design rests on: statistics.md 6.5 C. */
const expected = [
  [7, 0.01, 0.0056, 0, 1, 0.415, 0.996, 1],
  [8, 0.01, 0.006, 0, 1, 0.497, 1, 1],
  [10, 0.01, 0.0067, 0, 1, 0.511, 1, 1],
  [12, 0.01, 0.0078, 0, 1, 0.5, 1, 1],
  [7, 0.02, 0.0054, 0.0026, 0.868, 0.066, 0.409, 0.996],
  [8, 0.02, 0.0056, 0.0021, 0.932, 0.116, 0.652, 1],
  [10, 0.02, 0.0074, 0.0021, 0.99, 0.254, 0.873, 1],
  [12, 0.02, 0.0088, 0.0012, 0.998, 0.34, 0.964, 1],
] as const;
const THEIR_RUNS = { same: 40_000, changed: 4_000 };

export const fixedPairsTable: Table = {
  id: 'C',
  title: 'A fixed number of pairs: 20 independent metrics, Holm at 1 %, threshold 3 %, margin 5 %',
  rowTitle: 'processes a side, sd',
  columns: [
    { title: 'same code: fails without threshold', runs: 10_000 },
    { title: 'fails', runs: 10_000 },
    { title: 'passes', runs: 10_000 },
    { title: '+3 % metrics found', runs: 2_000, units: CHANGED },
    { title: '+5 % found', runs: 2_000, units: CHANGED },
    { title: '+10 % found', runs: 2_000, units: CHANGED },
  ],
  rows: expected.map(([pairs, sd, bare, fail, pass, ...found]) => {
    const same = fixedPairsStudy({ pairs, sd, change: 0 });
    const size = THEIR_RUNS.same;
    return {
      label: `${pairs}, ${sd * 100} %`,
      cells: [
        { study: same, quantity: 'failWithoutThreshold', target: { about: bare, size } },
        { study: same, quantity: 'fail', target: { about: fail, size } },
        { study: same, quantity: 'pass', target: { about: pass, size } },
        ...found.map((about, i): Cell => {
          const study = fixedPairsStudy({ pairs, sd, change: [0.03, 0.05, 0.1][i] ?? Number.NaN });
          return { study, quantity: 'found', target: { about, size: THEIR_RUNS.changed * CHANGED } };
        }),
      ],
    };
  }),
  notes: ['A change makes 4 of the 20 metrics slower. In brackets what statistics.md 6.5 C expects.'],
};
