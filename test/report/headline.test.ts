import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Result, VerdictWord } from '../../src/model/verdict.ts';
import { headline, tally } from '../../src/report/headline.ts';
import { outline } from '../../src/report/outline.ts';
import { phraseText } from '../../src/report/phrase.ts';
import { comparisonOf, resultOf } from './builders.ts';

const accepted = { by: '@octo', reason: 'the new tokenizer', until: null };
const calm = comparisonOf({ metric: 'calm_ms' });
const slower = (given: Partial<Comparison> = {}) =>
  comparisonOf({ outcome: 'regressed', change: 0.061, ...given });
const missing = comparisonOf({ outcome: 'missing', change: null, interval: null });
const incomparable = comparisonOf({ outcome: 'incomparable', change: null, interval: null });
const open = (given: Partial<Comparison> = {}) => comparisonOf({ outcome: 'inconclusive', ...given });

function told(verdict: VerdictWord, comparisons: readonly Comparison[], given: Partial<Result> = {}) {
  return headline(outline(resultOf(verdict, comparisons, given)));
}

const titles: readonly (readonly [VerdictWord, readonly Comparison[], title: string])[] = [
  ['incomparable', [incomparable], 'not comparable: baseline and candidate were not measured alike'],
  ['fail', [missing, calm], 'resnet50 latency_p50 was not measured; 1 of 2 metrics is missing'],
  [
    'fail',
    [missing, { ...missing, metric: 'other_ms' }, calm],
    'resnet50 latency_p50 was not measured; 2 of 3 metrics are missing',
  ],
  ['fail', [calm], 'the policy fails on what was found in 1 metric'],
  [
    'fail',
    [slower({ change: null, interval: null })],
    'resnet50 latency_p50 got worse; 1 of 1 metric regressed',
  ],
  [
    'pass',
    [comparisonOf({ outcome: 'improved', change: null, interval: null })],
    'resnet50 latency_p50 got better; 1 of 1 metric improved',
  ],
  ['pass', [slower({ accepted })], 'resnet50 latency_p50 is 6.1 % slower, which is accepted'],
  [
    'pass',
    [slower({ accepted }), slower({ accepted, metric: 'x_ms' }), calm],
    'resnet50 latency_p50 is 6.1 % slower, which is accepted; so is 1 more of 3 metrics',
  ],
  [
    'pass',
    [slower({ accepted }), slower({ accepted, metric: 'x_ms' }), slower({ accepted, metric: 'y_ms' })],
    'resnet50 latency_p50 is 6.1 % slower, which is accepted; so are 2 more of 3 metrics',
  ],
  ['pass', [{ ...missing, accepted }, calm], 'resnet50 latency_p50 was not measured, which is accepted'],
  ['pass', [{ ...incomparable, accepted }, calm], 'resnet50 latency_p50 is incomparable, which is accepted'],
  [
    'pass',
    [calm, open({ notWorse: true, interval: { low: -0.09, high: 0.02, confidence: 0.98 } })],
    'all 2 metrics not worse by more than 2.0 %',
  ],
  [
    'pass',
    [calm, open({ interval: { low: -0.09, high: 0.3, confidence: 0.98 } })],
    '1 of 2 metrics unchanged, none worse by more than 1.3 %',
  ],
  ['inconclusive', [missing, calm], '1 of 2 metrics is missing'],
  ['inconclusive', [incomparable, { ...missing, metric: 'b_ms' }], '1 of 2 metrics is not comparable'],
  [
    'inconclusive',
    [open({ minimumDetectableChange: null })],
    '1 of 1 metric is inconclusive; too little was measured to tell',
  ],
  [
    'inconclusive',
    [open({ minimumDetectableChange: null, n: { baseline: 7, candidate: 0 } })],
    '1 of 1 metric is inconclusive; no value of this run counts',
  ],
  [
    'inconclusive',
    [open({ minimumDetectableChange: null }), open({ metric: 'b_ms', minimumDetectableChange: 0.02 })],
    '2 of 2 metrics are inconclusive',
  ],
  ['inconclusive', [open({ minimumDetectableChange: 0.03 })], '1 of 1 metric is inconclusive'],
  [
    'inconclusive',
    [open({ minimumDetectableChange: 0.08 })],
    '1 of 1 metric is inconclusive; this run could only show changes of 8.0 % or more',
  ],
  [
    'inconclusive',
    [slower({ gate: 'warn' }), open({ metric: 'b_ms' })],
    'resnet50 latency_p50 is 6.1 % slower; 1 of 2 metrics is inconclusive',
  ],
  ['inconclusive', [slower({ gate: 'report' }), open({ metric: 'b_ms' })], '1 of 2 metrics is inconclusive'],
  [
    'inconclusive',
    [
      open({ minimumDetectableChange: 0.36 }),
      open({ metric: 'p95', gate: 'report', minimumDetectableChange: 0.9 }),
    ],
    '2 of 2 metrics are inconclusive; this run could only show changes of 36.0 % or more',
  ],
  [
    'fail',
    [slower({ change: 0.663, interval: { low: 0.152, high: 1.6 } })],
    'resnet50 latency_p50 is 66 % slower; 1 of 1 metric regressed',
  ],
  [
    'pass',
    [
      calm,
      comparisonOf({ metric: 'output_error', unit: '%', direction: 'none', test: 'outputs', change: 0 }),
    ],
    'all 2 metrics unchanged, none worse by more than 1.3 %',
  ],
];

for (const [verdict, comparisons, title] of titles) {
  test(`${verdict}: ${title}`, () => assert.equal(phraseText(told(verdict, comparisons).title), title));
}

const words: readonly (readonly [
  unit: string,
  direction: Comparison['direction'],
  change: number,
  word: string,
])[] = [
  ['ms', 'lower', 0.1, 'slower'],
  ['ms', 'lower', -0.1, 'faster'],
  ['tokens/s', 'higher', -0.1, 'slower'],
  ['tokens/s', 'higher', 0.1, 'faster'],
  ['ms', 'none', 0.1, 'higher'],
  ['ratio', 'higher', -0.1, 'lower'],
  ['MiB', 'lower', 0.1, 'higher'],
  ['MiB/s', 'lower', 0.1, 'higher'],
];

test('a change is told as speed only where time or a rate of it moved', () => {
  for (const [unit, direction, change, word] of words) {
    const { title } = told('fail', [slower({ unit, direction, change })]);
    assert.match(phraseText(title), new RegExp(`10.0 (%|pp) ${word};`), `${unit} ${direction}`);
  }
});

const consequences: readonly (readonly [VerdictWord, fails: boolean, sentence: string])[] = [
  ['fail', true, 'The job fails.'],
  ['fail', false, 'The policy lets the job pass.'],
  ['no-baseline', true, 'The policy makes the job fail on this.'],
  ['no-baseline', false, 'The job passes without having been judged.'],
  ['inconclusive', false, 'The job passes, but this is no proof that nothing got worse.'],
  ['pass', false, 'The job passes.'],
];

test('what the verdict does to the job is said, also where the policy differs from it', () => {
  for (const [verdict, fails, sentence] of consequences) {
    assert.equal(told(verdict, [calm], { fails }).consequence, sentence);
  }
});

test('the tally says how many of an outcome were accepted', () => {
  const texts = (comparisons: readonly Comparison[]) =>
    tally(outline(resultOf('pass', comparisons))).map(({ text }) => text);
  assert.deepEqual(texts([slower({ accepted }), calm]), ['1 regressed, accepted', '1 unchanged']);
  assert.deepEqual(texts([slower({ accepted }), slower({ metric: 'b_ms' })]), ['2 regressed, 1 accepted']);
});
