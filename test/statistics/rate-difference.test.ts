import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rateDifference } from '../../src/statistics/rate-difference.ts';

/** Newcombe 1998, table II, method 10, 95 %. */
const published: readonly (readonly [
  events: number,
  trials: number,
  ofEvents: number,
  ofTrials: number,
  low: number,
  high: number,
])[] = [
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
];

for (const [events, trials, ofEvents, ofTrials, low, high] of published) {
  test(`the interval of ${events}/${trials} less ${ofEvents}/${ofTrials} is the published one`, () => {
    const difference = rateDifference({ events, trials }, { events: ofEvents, trials: ofTrials }, 0.95);
    assert.ok(Math.abs(difference.estimate - (events / trials - ofEvents / ofTrials)) < 1e-12);
    assert.ok(Math.abs(difference.low - low) < 5e-5, `low ${difference.low}`);
    assert.ok(Math.abs(difference.high - high) < 5e-5, `high ${difference.high}`);
  });
}

test('sides exchanged give the mirror image', () => {
  const [a, b] = [
    { events: 3, trials: 40 },
    { events: 9, trials: 50 },
  ];
  const [there, back] = [rateDifference(a, b, 0.9), rateDifference(b, a, 0.9)];
  assert.ok(Math.abs(there.low + back.high) < 1e-12 && Math.abs(there.high + back.low) < 1e-12);
});

test('a rate of no trials is an error', () => {
  assert.throws(() => rateDifference({ events: 0, trials: 0 }, { events: 0, trials: 3 }, 0.9), RangeError);
});
