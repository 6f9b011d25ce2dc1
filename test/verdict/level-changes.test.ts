import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Trend } from '../../src/model/trend.ts';
import { levelChanges } from '../../src/verdict/level-changes.ts';

const trend: Trend = {
  benchmark: 'resnet',
  metric: 'latency_ms',
  unit: 'ms',
  direction: 'lower',
  points: ['a', 'b', null].map((letter, index) => ({
    sha: letter?.repeat(40) ?? null,
    createdAt: null,
    value: 10 + index,
  })),
  changePoints: [
    { index: 1, change: 0.052 },
    { index: 2, change: -0.1 },
  ],
};

test('each change of level is a sentence with its commit, or with its job where the commit is not known', () => {
  assert.deepEqual(levelChanges([{ ...trend, changePoints: [] }, trend]), [
    'The level of resnet/latency_ms changed by +5.2 % with bbbbbbbbbb (change point over 3 jobs).',
    'The level of resnet/latency_ms changed by −10.0 % with job 3 (change point over 3 jobs).',
  ]);
});
