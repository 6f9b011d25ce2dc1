import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Change, slower, unchanged } from '../../bench/calibration/job.ts';
import { environments, type Noise } from '../../bench/calibration/noise.ts';
import { iterations } from '../../bench/calibration/panel.ts';
import { replicate, type Study } from '../../bench/calibration/study.ts';
import { workOf } from '../../bench/calibration/table.ts';
import { historyGateStudy } from '../../bench/calibration/tables/confirmed.ts';
import { gateStudy } from '../../bench/calibration/tables/looks.ts';
import { negativeControlTable } from '../../bench/calibration/tables/negative-controls.ts';

/** In how many of `runs` seeded replications the event happened. */
async function count(study: Study, event: string, runs: number): Promise<number> {
  return (await replicate(study, 0, runs)).sums[event] ?? Number.NaN;
}

const { E2: typical, E6: noisy } = environments;

for (const [noise, runs] of [
  [typical, 200],
  [noisy, 300],
] as const) {
  test(`code that did not change fails at most 1 % of the gates: ${noise.name}`, async () => {
    assert.ok((await count(gateStudy(noise, unchanged), 'fail', runs)) <= 0.01 * runs);
  });
}

test('code that did not change passes at least 95 % of the gates', async () => {
  assert.ok((await count(gateStudy(noisy, unchanged), 'pass', 100)) >= 95);
  assert.ok((await count(gateStudy(typical, unchanged, iterations), 'pass', 10)) >= 9);
});

test('a workload that is 5 % slower is found', async () => {
  assert.ok((await count(gateStudy(typical, slower(0.05)), 'fail', 100)) >= 99);
  assert.ok((await count(gateStudy(noisy, slower(0.05)), 'fail', 100)) >= 80);
});

test('a change that is as large as the margin passes at most 5 % of the gates', async () => {
  const medianOnly: Change = [0.05, 0, 0, 0];
  assert.ok((await count(gateStudy(noisy, medianOnly), 'pass', 100)) <= 5);
});

test('what a history of jobs that differ leaves open is measured again, and passes', async () => {
  const noise: Noise = { ...typical, drift: 0, jobSd: 0.02, jobs: 'heavy' };
  const history = { jobs: 20, processes: 3 };
  const screened = historyGateStudy(noise, unchanged, { ...history, confirm: false });
  const confirmed = historyGateStudy(noise, unchanged, { ...history, confirm: true });
  assert.ok((await count(screened, 'pass', 40)) <= 20);
  assert.ok((await count(confirmed, 'pass', 40)) >= 38);
  assert.equal(await count(confirmed, 'fail', 40), 0);
});

for (const { study } of workOf([negativeControlTable])) {
  test(`the calibration sees a mistake: ${study.id}`, async () => {
    const runs = 100;
    const { sums } = await replicate(study, 0, runs);
    assert.ok((sums.mistaken ?? 0) > 0.02 * runs, `${sums.mistaken} of ${runs} rejected`);
    assert.ok((sums.right ?? runs) < (sums.mistaken ?? 0));
  });
}
