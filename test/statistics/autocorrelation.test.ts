import assert from 'node:assert/strict';
import { test } from 'node:test';
import { integratedAutocorrelation } from '../../src/statistics/autocorrelation.ts';
import { autoregressive } from './gaussian.ts';

for (const memory of [0, 0.5, 0.8]) {
  test(`autoregressive noise of memory ${memory} has the time (1 + φ) / (1 − φ)`, () => {
    const times = Array.from({ length: 20 }, (_, seed) =>
      integratedAutocorrelation(Array.from({ length: 2000 }, autoregressive(seed, memory))),
    );
    const average = times.reduce((sum, time) => sum + time, 0) / times.length;
    const expected = (1 + memory) / (1 - memory);
    assert.ok(Math.abs(average / expected - 1) < 0.12, `${average}, expected ${expected}`);
  });
}

test('equal values and a single value are as good as independent', () => {
  assert.equal(integratedAutocorrelation([3, 3, 3]), 1);
  assert.equal(integratedAutocorrelation([3]), 1);
});

test('alternating values never count for more than independent ones', () => {
  assert.equal(integratedAutocorrelation(Array.from({ length: 100 }, (_, i) => i % 2)), 1);
});

test('a trend has a memory of a good part of its length', () => {
  assert.ok(integratedAutocorrelation(Array.from({ length: 100 }, (_, i) => i)) > 20);
});
