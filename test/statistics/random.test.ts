import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../src/statistics/random.ts';

const draw = (seed: number, count: number) => {
  const next = random(seed);
  return Array.from({ length: count }, next);
};

test('a seed is a sequence, neighbouring seeds are different ones', () => {
  assert.deepEqual(draw(7, 50), draw(7, 50));
  const first = [0, 1, 2, -1, 2 ** 32, 2 ** 40].map((seed) => draw(seed, 1)[0]);
  assert.equal(new Set(first).size, 6);
});

test('numbers fill [0, 1) evenly and forget the one before', () => {
  const values = draw(1, 20_000);
  assert.ok(values.every((value) => value >= 0 && value < 1));
  const tenths = Array.from(
    { length: 10 },
    (_, i) => values.filter((value) => Math.floor(value * 10) === i).length,
  );
  const chiSquare = tenths.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
  assert.ok(chiSquare < 27.9, `chi² of the tenths is ${chiSquare}, p < 0.001`);
  const product = values
    .slice(1)
    .reduce((sum, value, i) => sum + (value - 0.5) * ((values[i] ?? 0) - 0.5), 0);
  assert.ok(Math.abs((12 * product) / values.length) < 3.3 / Math.sqrt(values.length));
});
