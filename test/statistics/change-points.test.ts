import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changePoints } from '../../src/statistics/change-points.ts';
import { assertClose } from './assert-close.ts';
import { gaussian } from './gaussian.ts';
import { oracles } from './oracles.ts';

for (const { name, series, change_points } of oracles.edivisive) {
  for (const [p, expected] of Object.entries(change_points)) {
    test(`the changes at p = ${p} are those of E-divisive: ${name}`, () => {
      const found = changePoints(series, { p: Number(p), minimumMagnitude: 0, minimumEffect: 0 });
      assert.deepEqual(
        found.map(({ index }) => index),
        expected.map(([index]) => index),
      );
    });
  }
}

test('the p of a change divides by n − 1', () => {
  const [step] = changePoints(oracles.edivisive[0]?.series ?? [], { minimumMagnitude: 0 });
  // t = 11.36754 with 43 degrees of freedom; SciPy: 2 * t.sf(11.36754023600418, 43)
  assertClose(step?.p ?? NaN, 1.533284477789358e-14, 1e-9);
  assertClose(step?.change ?? NaN, 2.83211, 1e-6);
});

/** Logarithms of job-level values, sd 1 %, shifted by `shift` from index `from` on. */
function history(seed: number, length: number, from = length, shift = 0): number[] {
  const normal = gaussian(seed);
  return Array.from({ length }, (_, i) => 0.01 * normal() + (i >= from ? shift : 0));
}

const rateOfAlarms = (p: number) =>
  Array.from({ length: 500 }, (_, seed) =>
    changePoints(history(seed, 100), { p, minimumMagnitude: 0, minimumEffect: 0 }),
  ).filter((found) => found.length > 0).length / 500;

test('a level that does not change raises few alarms', () => {
  const loose = rateOfAlarms(1e-3);
  assert.ok(loose > 0.01 && loose < 0.09, `${loose} at 1e-3`);
  assert.ok(rateOfAlarms(1e-4) <= 0.02);
  assert.ok(rateOfAlarms(1e-5) <= 0.005);
});

test('a step of two standard deviations is found within about seven commits', () => {
  const delays = Array.from({ length: 60 }, (_, seed) => {
    const series = history(seed, 100, 50, 0.02);
    for (let length = 51; length <= 100; length++) {
      if (changePoints(series.slice(0, length)).some(({ index }) => index >= 45)) return length - 50;
    }
    return Infinity;
  }).sort((a, b) => a - b);
  assert.ok((delays[30] ?? Infinity) <= 8, `median ${delays[30]}`);
  assert.ok(delays.filter(Number.isFinite).length >= 58);
});

test('a change below 1 %, or within the noise, does not count', () => {
  const steps = (shift: number, sd: number) =>
    Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? sd : -sd) + (i < 30 ? 0 : shift));
  assert.equal(changePoints(steps(0.009, 0.001)).length, 0);
  assert.equal(changePoints(steps(0.011, 0.001)).length, 1);
  assert.equal(changePoints(steps(0.03, 0.04), { p: 0.01 }).length, 0);
  assert.equal(changePoints(steps(0.03, 0.04), { p: 0.01, minimumEffect: 0 }).length, 1);
});

test('a last value alone is an outlier, and does not hide a change before it', () => {
  const level = history(3, 40, 25, 0.05);
  assert.deepEqual(changePoints([...history(3, 40), 0.5]), []);
  assert.deepEqual(
    changePoints([...level, 0.07]).map(({ index }) => index),
    [25],
  );
});

test('levels without any noise are told apart, and one level is none', () => {
  const exact = [1, 1, 1, 1, 2, 2, 2, 2];
  assert.deepEqual(changePoints(exact), [{ index: 4, p: 0, change: 1 }]);
  assert.deepEqual(changePoints([1, 1, 1, 1, 1]), []);
});

test('short series have no change', () => {
  for (const series of [[], [1], [1, 2], [1, 5, 9]]) assert.deepEqual(changePoints(series), []);
});
