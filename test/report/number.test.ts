import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatChange,
  formatConfigured,
  formatEstimate,
  formatFixed,
  formatLimit,
  formatPair,
  formatProbability,
  formatSize,
} from '../../src/report/number.ts';

test('a pair shares one legible unit and enough digits to see its difference', () => {
  const cases: readonly [number | null, number | null, string, string, string][] = [
    [4.11, 4.361, 'ms', '4.11 ms', '4.36 ms'],
    [4.11, 4.118, 'ms', '4.110 ms', '4.118 ms'],
    [4.11, 4.1101, 'ms', '4.110 ms', '4.110 ms'],
    [0.00411, 0.0052, 's', '4.11 ms', '5.20 ms'],
    [980, 1020, 'us', '0.98 ms', '1.02 ms'],
    [1_923_088_384, 1_923_088_384, 'bytes', '1.79 GiB', '1.79 GiB'],
    [12840, 12903, 'tokens/s', '12,840 tokens/s', '12,903 tokens/s'],
    [3, 5, '', '3', '5'],
    [0, 0, 'ms', '0 ms', '0 ms'],
    [null, 7.25, 'J', '–', '7.25 J'],
    [-1.5, -1.2, 'dB', '−1.50 dB', '−1.20 dB'],
    [1e-9, 2e-9, 'W', '1.00e−9 W', '2.00e−9 W'],
  ];
  for (const [baseline, candidate, unit, left, right] of cases) {
    assert.deepEqual(formatPair(baseline, candidate, unit), { baseline: left, candidate: right });
  }
});

test('a change carries its sign, and its interval the same decimals', () => {
  assert.equal(formatChange(0.0612), '+6.1 %');
  assert.equal(formatChange(-0.0612), '−6.1 %');
  assert.equal(formatChange(0.0042), '+0.42 %');
  assert.equal(formatChange(-0.000001), '0.00 %');
  assert.equal(formatChange(1.234), '+123 %');
  assert.equal(formatChange(0), '0.0 %');
  assert.equal(formatChange(null), '–');
  assert.equal(formatChange(0.022, 'points'), '+2.2 pp');
  assert.deepEqual(formatEstimate(0.004, { low: -0.012, high: null }), {
    change: '+0.4 %',
    interval: '−1.2 … ? %',
  });
  assert.equal(formatSize(-0.0612), '6.1 %');
});

test('limits, probabilities and plain numbers have no needless digits', () => {
  assert.equal(formatConfigured(95.36743164062501, 'MiB'), '95.3674 MiB');
  assert.equal(formatLimit(0.03), '3 %');
  assert.equal(formatLimit(0.025), '2.5 %');
  assert.equal(formatLimit(0.2), '20 %');
  assert.deepEqual([null, 0, 0.00005, 0.00416, 0.05, 0.62, 0.999].map(formatProbability), [
    '–',
    '<0.001',
    '<0.001',
    '0.004',
    '0.050',
    '0.62',
    '1',
  ]);
  assert.equal(formatFixed(1234567.891, 1), '1,234,567.9');
  assert.equal(formatFixed(9876, 0), '9876');
});
