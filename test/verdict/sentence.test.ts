import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plural, signedChange, size } from '../../src/verdict/sentence.ts';

for (const [fraction, text] of [
  [0, '0 %'],
  [0.00004, '0 %'],
  [0.00512, '0.51 %'],
  [0.01234, '1.2 %'],
  [0.9996, '100 %'],
  [0.03, '3 %'],
  [1.2345, '123 %'],
] as const) {
  test(`${fraction} is ${text}`, () => assert.equal(size(fraction, '%'), text));
}

test('a change has its sign, and no change has none', () => {
  assert.equal(signedChange(0.052, 'pp'), '+5.2 pp');
  assert.equal(signedChange(-0.052, '%'), '−5.2 %');
  assert.equal(signedChange(0.02, '%'), '+2.0 %');
  assert.equal(signedChange(-0.00512, '%'), '−0.51 %');
  assert.equal(signedChange(0, '%'), '0.00 %');
});

test('one is one, all else are several', () => {
  assert.deepEqual(
    [0, 1, 2].map((count) => plural(count, 'metric')),
    ['0 metrics', '1 metric', '2 metrics'],
  );
});
