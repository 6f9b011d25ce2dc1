import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Acceptance } from '../../src/model/policy.ts';
import { accept, acceptedResult } from '../../src/verdict/accept.ts';
import { comparisonOf, resultOf } from '../report/builders.ts';

const rules = { failOn: ['regressed', 'missing'], noBaseline: 'pass' } as const;
const acceptance: Acceptance = {
  match: 'resnet50/*',
  by: '@octo',
  reason: 'the new tokenizer',
  until: '2026-12-31',
  void: null,
};
const regressed = (fields: Partial<Comparison> = {}) => comparisonOf({ outcome: 'regressed', ...fields });
const one = (comparison: Comparison, acceptances: readonly Acceptance[] = [acceptance]) =>
  accept([comparison], acceptances, rules)[0];

test('what would fail and matches is accepted, with who, why and until when', () => {
  assert.deepEqual(one(regressed())?.accepted, {
    by: '@octo',
    reason: 'the new tokenizer',
    until: '2026-12-31',
  });
  assert.ok(one(comparisonOf({ outcome: 'missing' }))?.accepted);
});

const untouched: readonly (readonly [string, Comparison])[] = [
  ['of another name', regressed({ benchmark: 'bert' })],
  ['that only warns', regressed({ gate: 'warn' })],
  ['that is unchanged', comparisonOf()],
  ['that is not in fail-on', comparisonOf({ outcome: 'inconclusive' })],
];
for (const [title, comparison] of untouched) {
  test(`a metric ${title} stays as it is`, () => assert.equal(one(comparison), comparison));
}

test('an acceptance that does not count says why beside the metric it would have been for', () => {
  const ended = { ...acceptance, void: 'it ended on 2026-11-01' };
  const comparison = one(regressed(), [ended]);
  assert.equal(comparison?.accepted, undefined);
  assert.deepEqual(comparison?.warnings, [
    'Its acceptance by @octo (the new tokenizer) does not count: it ended on 2026-11-01.',
  ]);
  assert.equal(one(regressed(), [ended, { ...acceptance, by: '@maintainer' }])?.accepted?.by, '@maintainer');
});

test('a result is decided anew, and what was accepted before stays so', () => {
  const result = resultOf('fail', [
    regressed(),
    regressed({ metric: 'memory' }),
    comparisonOf({ notWorse: true }),
  ]);
  const first = acceptedResult(result, [{ ...acceptance, match: '*/memory' }], rules);
  assert.deepEqual([first.verdict, first.fails], ['fail', true]);
  const second = acceptedResult(first, [{ ...acceptance, match: '*', by: '@other' }], rules);
  assert.deepEqual([second.verdict, second.fails], ['pass', false]);
  assert.deepEqual(
    second.comparisons.map(({ accepted }) => accepted?.by),
    ['@other', '@octo', undefined],
  );
  assert.equal(second.counts.regressed, 2);
  assert.match(second.reasons.join('\n'), /regressed.*accepted by @octo until 2026-12-31: the new tokenizer/);
});
