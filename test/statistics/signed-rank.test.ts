import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedRank } from '../../src/statistics/signed-rank.ts';
import { assertClose } from './assert-close.ts';
import { oracles } from './oracles.ts';

for (const { name, d, exact } of oracles.signedRank) {
  test(`the exact distribution agrees with the source: ${name}`, () => {
    const result = signedRank(d);
    assert.equal(result.V, exact.V);
    assertClose(result.pGreater, exact.pGreater, 1e-12);
    assertClose(result.pLess, exact.pLess, 1e-12);
    assertClose(result.p, exact.p, 1e-12);
  });
}

test('zeros are dropped, and nothing but zeros is no evidence', () => {
  assert.deepEqual(signedRank([0, 1, 2, 0, -3]), signedRank([1, 2, -3]));
  assert.deepEqual(signedRank([0, 0]), { V: 0, pGreater: 1, pLess: 1, p: 1 });
});

test('a difference that is not finite is refused', () => {
  assert.throws(() => signedRank([1, NaN]), RangeError);
});
