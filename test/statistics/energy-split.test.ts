import assert from 'node:assert/strict';
import { test } from 'node:test';
import { energySplit } from '../../src/statistics/energy-split.ts';
import { assertClose } from './assert-close.ts';
import { oracles } from './oracles.ts';

for (const { name, series, first_candidate } of oracles.edivisive) {
  test(`the strongest split is that of E-divisive: ${name}`, () => {
    const split = energySplit(series);
    assert.equal(split?.index, first_candidate[0]);
    assertClose(split?.energy ?? NaN, first_candidate[1], 1e-12);
  });
}

test('parts keep their smallest length, and a shorter series has no split', () => {
  assert.equal(energySplit([9, 0, 0, 0, 0, 0])?.index, 1);
  assert.equal(energySplit([9, 0, 0, 0, 0, 0], 2)?.index, 2);
  assert.equal(energySplit([1, 2, 3], 2), null);
  assert.equal(energySplit([1]), null);
});
