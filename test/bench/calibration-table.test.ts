import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runStudies } from '../../bench/calibration/pool.ts';
import {
  addTallies,
  average,
  emptyTally,
  replicate,
  type Study,
  share,
} from '../../bench/calibration/study.ts';
import { type Table, tableText, workOf } from '../../bench/calibration/table.ts';
import { fixedPairsStudy } from '../../bench/calibration/tables/fixed-pairs.ts';
import { verdictOn } from '../../bench/calibration/target.ts';

const thirds: Study = {
  id: 'thirds',
  replicate: (seed) => ({ third: Number(seed % 3 === 0), seed }),
};

test('tallies of parts add up to the tally of the whole', async () => {
  const parts = [await replicate(thirds, 0, 7), await replicate(thirds, 7, 5)];
  assert.deepEqual(parts.reduce(addTallies, emptyTally), await replicate(thirds, 0, 12));
});

test('a share has a standard error even where nothing was seen', async () => {
  const tally = await replicate({ id: 'never', replicate: () => ({ never: 0 }) }, 0, 96);
  const { mean, error } = share(tally, 'never');
  assert.equal(mean, 0);
  assert.ok(Math.abs(error - Math.sqrt((0.02 * 0.98) / 100)) < 1e-12);
});

test('a mean has the standard error of its replications', async () => {
  const { mean, error } = average(await replicate(thirds, 0, 4), 'seed');
  assert.equal(mean, 1.5);
  assert.ok(Math.abs(error - Math.sqrt(1.25 / 4)) < 1e-12);
});

for (const [mean, target, verdict] of [
  [0.009, { atMost: 0.01 }, 'ok'],
  [0.012, { atMost: 0.01 }, 'ok±'],
  [0.03, { atMost: 0.01 }, 'MISS'],
  [0.99, { atLeast: 0.99 }, 'ok'],
  [0.985, { atLeast: 0.99 }, 'ok±'],
  [0.9, { atLeast: 0.99 }, 'MISS'],
  [0.52, { about: 0.5 }, 'ok'],
  [0.6, { about: 0.5 }, 'MISS'],
  [0.6, { about: 0.5, within: 0.1 }, 'ok'],
] as const) {
  test(`${mean} of 1000 on the target ${JSON.stringify(target)} is ${verdict}`, () => {
    assert.equal(verdictOn({ mean, error: 0, size: 1000 }, target), verdict);
  });
}

test('a table shows each number with its error, target and replications', async () => {
  const table: Table = {
    id: 'X',
    title: 'Thirds',
    rowTitle: 'what',
    columns: [
      { title: 'divisible', runs: 300 },
      { title: 'seed', runs: 300, mean: true },
    ],
    rows: [
      {
        label: 'by three',
        cells: [
          { study: thirds, quantity: 'third', target: { atMost: 0.01 } },
          { study: thirds, quantity: 'seed' },
        ],
      },
    ],
    notes: [],
  };
  const text = tableText(table, new Map([['thirds', await replicate(thirds, 0, 300)]]));
  assert.match(text, /by three +\| 33\.3 % ± 2\.7 \(≤ 1 %\) MISS \| 149\.5 ± 5\.0 \|/);
  assert.match(text, /replications +\| 300 +\| 300 +\|/);
});

test('a study that several cells need is run once, as often as the most demanding of them asks', () => {
  const cell = { study: thirds, quantity: 'third' };
  const table = (runs: readonly number[]): Table => ({
    id: 'X',
    title: '',
    rowTitle: '',
    columns: runs.map((runs) => ({ title: '', runs })),
    rows: [{ label: '', cells: runs.map(() => cell) }],
    notes: [],
  });
  assert.deepEqual(workOf([table([100, 300]), table([200])]), [{ study: thirds, runs: 300 }]);
});

test('threads count what one thread counts', async () => {
  const study = fixedPairsStudy({ pairs: 7, sd: 0.01, change: 0 });
  const tallies = await runStudies([{ study, runs: 300 }], () => {});
  assert.deepEqual(tallies.get(study.id), await replicate(study, 0, 300));
});
