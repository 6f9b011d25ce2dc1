import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonCut, mserCut, relativeSlope, steadyState } from '../../src/statistics/steady-state.ts';
import { assertClose } from './assert-close.ts';
import { autoregressive } from './gaussian.ts';

/** Sixteen latency series of 500 values about 10, noise 3 % with memory 0.7, times 1 + `rise`. */
function processes(rise: (i: number) => number): number[][] {
  return Array.from({ length: 16 }, (_, seed) => {
    const noise = autoregressive(seed, 0.7);
    return Array.from({ length: 500 }, (_, i) => 10 * Math.exp(0.03 * noise()) * (1 + rise(i)));
  });
}

test('a series without start-up loses next to nothing', () => {
  const { cut, steady } = steadyState(processes(() => 0));
  assert.ok(cut <= 50 && steady);
});

for (const length of [60, 200]) {
  test(`a start-up step of ${length} values is cut off, and little more`, () => {
    const { cut, steady } = steadyState(processes((i) => (i < length ? 0.15 : 0)));
    assert.ok(cut >= length && cut <= length + 50, `cut at ${cut}`);
    assert.ok(steady);
  });
}

test('a decaying start-up is cut where it sinks into the noise', () => {
  const { cut, steady } = steadyState(processes((i) => 0.3 * Math.exp(-i / 30)));
  assert.ok(cut >= 60 && cut <= 150 && steady, `cut at ${cut}`);
});

test('a start-up of more than half of the series is not steady', () => {
  assert.equal(steadyState(processes((i) => (i < 350 ? 0.15 : 0))).steady, false);
  assert.equal(steadyState(processes((i) => 0.3 * Math.exp(-i / 150))).steady, false);
});

test('a drift of 4 % never becomes steady', () => {
  const { steady, slope } = steadyState(processes((i) => (0.04 * i) / 500));
  assert.equal(steady, false);
  assert.ok(slope !== null && slope > 0.02 && slope < 0.05);
});

test('single spikes do not move the cut', () => {
  const values = Array.from({ length: 100 }, (_, i) => (i % 10 === 3 ? 50 : 10));
  assert.equal(mserCut(values), 0);
  assert.equal(mserCut([...Array.from({ length: 20 }, () => 12), ...values]), 20);
});

test('a cut is a whole number of batches and at most half of the values', () => {
  for (const length of [0, 1, 4, 9, 10, 23, 60]) {
    const cut = mserCut(Array.from({ length }, (_, i) => 100 - i));
    assert.ok(cut % 5 === 0 && cut <= length / 2, `${cut} of ${length}`);
  }
});

test('the common cut serves nine processes of ten', () => {
  assert.equal(commonCut([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80]), 0);
  assert.equal(commonCut([0, 10, 20]), 18);
});

test('a short process limits the common cut', () => {
  const long = Array.from({ length: 400 }, (_, i) => (i < 100 ? 20 : 10));
  const { cut, steady } = steadyState([long, long, long.slice(0, 60)]);
  assert.deepEqual([cut, steady], [30, false]);
});

test('processes of a single value have nothing to cut and no slope', () => {
  assert.deepEqual(steadyState([[5], [6], [7]]), { cut: 0, slope: null, steady: true });
});

test('the slope is the change along the line, relative to the median', () => {
  const values = Array.from({ length: 50 }, (_, i) => 100 + Math.floor(i / 5));
  assertClose(relativeSlope(values) ?? NaN, 9 / 104.5, 1e-12);
  assert.equal(relativeSlope(values.slice(0, 14)), null);
});
