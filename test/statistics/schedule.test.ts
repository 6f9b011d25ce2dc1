import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { schedule } from '../../src/statistics/schedule.ts';

const text = (pairs: number, seed: number) =>
  schedule(pairs, seed)
    .map((side) => (side === 'baseline' ? 'A' : 'B'))
    .join('');

test('a schedule is made of blocks ABBA and BAAB, and both occur', () => {
  const blocks = text(40, 1).match(/.{4}/g) ?? [];
  assert.equal(blocks.length, 20);
  assert.deepEqual([...new Set(blocks)].sort(), ['ABBA', 'BAAB']);
});

test('the same seed gives the same schedule, whose beginning is the shorter one', () => {
  assert.equal(text(20, 3).slice(0, 16), text(8, 3));
  assert.notEqual(text(20, 3), text(20, 4));
});

test('every number of pairs has as many baseline as candidate slots', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer(), (pairs, seed) => {
      const slots = schedule(pairs, seed);
      assert.equal(slots.length, 2 * pairs);
      assert.equal(slots.filter((side) => side === 'baseline').length, pairs);
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('whole blocks cancel a linear drift exactly', () => {
  const drift = schedule(12, 5).reduce((sum, side, slot) => sum + (side === 'baseline' ? -slot : slot), 0);
  assert.equal(drift, 0);
});
