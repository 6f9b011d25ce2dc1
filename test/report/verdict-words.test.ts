import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Result, VerdictWord } from '../../src/model/verdict.ts';
import { annotations } from '../../src/report/annotations.ts';
import { check } from '../../src/report/check.ts';
import { noContext } from '../../src/report/context.ts';
import { nextSteps } from '../../src/report/guidance.ts';
import { headline } from '../../src/report/headline.ts';
import { outline } from '../../src/report/outline.ts';
import { phraseText } from '../../src/report/phrase.ts';
import { environmentWords } from '../../src/report/provenance.ts';
import { toRow } from '../../src/report/row.ts';
import { comparisonOf, resultOf } from './builders.ts';

function titleOf(
  verdict: VerdictWord,
  comparisons: readonly Comparison[],
  given: Partial<Result> = {},
): string {
  const { icon, title } = headline(outline(resultOf(verdict, comparisons, given)));
  return `${icon} ${phraseText(title)}`;
}

test('the headline has the one number that matters', () => {
  const regressed = comparisonOf({ outcome: 'regressed', change: 0.061 });
  const drifted = comparisonOf({
    metric: 'output_error',
    unit: '%',
    direction: 'none',
    outcome: 'regressed',
    change: 0.031,
    interval: null,
    gate: 'warn',
    test: 'outputs',
  });
  const throughput = { unit: 'tokens/s', direction: 'higher' } as const;
  const cases: readonly [string, string][] = [
    [titleOf('fail', [regressed]), '❌ resnet50 latency_p50 is 6.1 % slower; 1 of 1 metric regressed'],
    [
      titleOf('fail', [regressed, { ...regressed, ...throughput, metric: 'tps', change: -0.2 }]),
      '❌ resnet50 tps is 20.0 % slower; 2 of 2 metrics regressed',
    ],
    [
      titleOf('fail', [{ ...regressed, unit: 'ns/iter' }]),
      '❌ resnet50 latency_p50 is 6.1 % slower; 1 of 1 metric regressed',
    ],
    [
      titleOf('fail', [{ ...regressed, unit: 'errors/s' }]),
      '❌ resnet50 latency_p50 is 6.1 % higher; 1 of 1 metric regressed',
    ],
    [
      titleOf('fail', [{ ...regressed, unit: 'MiB', change: 0.5 }]),
      '❌ resnet50 latency_p50 is 50.0 % higher; 1 of 1 metric regressed',
    ],
    [
      titleOf('inconclusive', [
        drifted,
        comparisonOf({ outcome: 'inconclusive', minimumDetectableChange: 0.044 }),
      ]),
      "❔ the outputs of resnet50 differ from the baseline's by up to 3.1 %; 1 of 2 metrics is inconclusive",
    ],
    [
      titleOf('pass', [drifted]),
      "✅ the outputs of resnet50 differ from the baseline's by up to 3.1 %; 1 of 1 metric regressed, none of them gated",
    ],
    [titleOf('pass', [comparisonOf()]), '✅ 1 of 1 metric unchanged, none worse by more than 1.3 %'],
    [
      titleOf('pass', [comparisonOf({ direction: 'higher' })]),
      '✅ 1 of 1 metric unchanged, none worse by more than 0.90 %',
    ],
    [titleOf('pass', [comparisonOf({ interval: { low: null, high: null } })]), '✅ 1 of 1 metric unchanged'],
    [titleOf('pass', []), '✅ no metric was measured'],
    [
      titleOf('inconclusive', [comparisonOf({ outcome: 'inconclusive', minimumDetectableChange: 0.044 })]),
      '❔ 1 of 1 metric is inconclusive; this run could only show changes of 4.4 % or more',
    ],
    [
      titleOf('inconclusive', [
        comparisonOf({ outcome: 'inconclusive', minimumDetectableChange: 0.53, unit: '%' }),
      ]),
      '❔ 1 of 1 metric is inconclusive; this run could only show changes of 53.0 pp or more',
    ],
    [
      titleOf('inconclusive', [
        comparisonOf({ outcome: 'inconclusive', change: 0.2, minimumDetectableChange: 0.01 }),
      ]),
      '❔ 1 of 1 metric is inconclusive',
    ],
    [
      titleOf('inconclusive', [
        comparisonOf({ outcome: 'inconclusive' }),
        { ...regressed, gate: 'warn', metric: 'memory', unit: 'MiB' },
      ]),
      '❔ resnet50 memory is 6.1 % higher; 1 of 2 metrics is inconclusive',
    ],
    [
      titleOf('inconclusive', [comparisonOf(), comparisonOf({ outcome: 'incomparable' })]),
      '❔ 1 of 2 metrics is not comparable',
    ],
    [
      titleOf('no-baseline', [comparisonOf({ outcome: 'new' })]),
      '⚠️ no baseline yet: 1 metric measured, nothing compared',
    ],
    [
      titleOf('no-baseline', [comparisonOf({ outcome: 'new' })], { fails: true }),
      '❌ no baseline yet: 1 metric measured, nothing compared',
    ],
  ];
  for (const [actual, expected] of cases) assert.equal(actual, expected);
});

test('advice is told once, with the metrics that it is for', () => {
  const advised = (metric: string, advice: string | null) =>
    comparisonOf({ metric, outcome: 'inconclusive', advice });
  const steps = (...comparisons: readonly Comparison[]) =>
    nextSteps(outline(resultOf('inconclusive', comparisons))).map(
      ({ who, text }) => `${phraseText(who)}: ${text}`,
    );
  const more = 'Measure more.';
  assert.deepEqual(steps(advised('a', more), advised('b', 'Wait.'), advised('c', more)), [
    'resnet50 a and 1 other metric: Measure more.',
    'resnet50 b: Wait.',
  ]);
  assert.deepEqual(steps(advised('a', more), advised('b', more)), ['all 2 metrics: Measure more.']);
  assert.deepEqual(steps(advised('a', null)), []);
});

test('what was not compared has no limit, and what has no value now is said to be missing', () => {
  const cells = (given: Partial<Comparison>) => {
    const { baseline, candidate, limit, margin } = toRow(comparisonOf({ change: null, ...given }));
    return [baseline, candidate, limit, margin];
  };
  const gone = { baseline: 4.11, candidate: null };
  assert.deepEqual(cells({ outcome: 'incomparable' }), ['4.110 ms', '4.118 ms', '–', '–']);
  assert.deepEqual(cells({ outcome: 'incomparable', center: gone }), ['4.11 ms', 'missing', '–', '–']);
  assert.deepEqual(cells({ outcome: 'missing', center: gone }), ['4.11 ms', 'missing', '–', '–']);
  assert.deepEqual(cells({ outcome: 'unchanged' }), ['4.110 ms', '4.118 ms', '3 %', '5 %']);
});

test('the worst comes first, and what cannot fail the job after what can', () => {
  const regressed = (metric: string, change: number, gate: Comparison['gate'] = 'fail') =>
    comparisonOf({ outcome: 'regressed', metric, change, gate });
  const { ranked } = outline(
    resultOf('fail', [
      comparisonOf({ metric: 'calm' }),
      regressed('shown only', 0.9, 'report'),
      regressed('small', 0.04),
      regressed('large', 0.4),
      comparisonOf({ metric: 'better', outcome: 'improved', change: -0.2 }),
    ]),
  );
  assert.deepEqual(
    ranked.map((comparison) => comparison.metric),
    ['large', 'small', 'shown only', 'better', 'calm'],
  );
});

test('a failing job fails the check, a proven pass succeeds, all else is neutral', () => {
  const cases: readonly [VerdictWord, boolean, string][] = [
    ['pass', false, 'success'],
    ['fail', true, 'failure'],
    ['inconclusive', false, 'neutral'],
    ['inconclusive', true, 'failure'],
    ['no-baseline', false, 'neutral'],
    ['no-baseline', true, 'failure'],
    ['incomparable', false, 'neutral'],
  ];
  for (const [verdict, fails, conclusion] of cases) {
    assert.equal(check(resultOf(verdict, [comparisonOf()], { fails }), noContext).conclusion, conclusion);
  }
});

test('beyond ten annotations of a level the last one counts the rest', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    comparisonOf({ outcome: 'regressed', metric: `m${index}` }),
  );
  const errors = annotations(resultOf('fail', many)).filter((annotation) => annotation.level === 'error');
  assert.equal(errors.length, 10);
  assert.match(errors.at(-1)?.message ?? '', /^22 more metrics: see the job summary$/);
});

test('an environment that nobody recorded is not called the same', () => {
  const recorded = resultOf('pass', [comparisonOf()]);
  assert.equal(environmentWords(recorded), 'same environment');
  const candidate = { ...recorded.candidate, environment: { 'os.platform': 'unknown' } };
  assert.equal(environmentWords({ ...recorded, candidate }), 'machine not recorded');
});
