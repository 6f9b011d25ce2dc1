import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison, Outcome } from '../../src/model/comparison.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { VerdictWord } from '../../src/model/verdict.ts';
import { decide } from '../../src/verdict/decide.ts';

const rules: Pick<Policy, 'failOn' | 'noBaseline'> = { failOn: ['regressed', 'missing'], noBaseline: 'pass' };

function comparison(outcome: Outcome, fields: Partial<Comparison> = {}): Comparison {
  return {
    benchmark: 'resnet',
    metric: 'latency_ms',
    unit: 'ms',
    direction: 'lower',
    outcome,
    change: 0.052,
    interval: { low: 0.039, high: 0.064 },
    p: 0.0002,
    q: 0.0004,
    n: { baseline: 8, candidate: 8 },
    center: { baseline: 12.3, candidate: 12.94 },
    threshold: 0.03,
    margin: 0.05,
    floor: null,
    minimumDetectableChange: 0.02,
    gate: 'fail',
    test: 'mann-whitney-exact',
    warnings: [],
    advice: null,
    ...fields,
  };
}

const settled = { notWorse: true };
const accepted = { by: '@octo', reason: 'the new tokenizer', until: '2026-12-31' };
const cases: readonly {
  readonly title: string;
  readonly comparisons: readonly Comparison[];
  readonly rules?: Partial<Policy>;
  readonly verdict: VerdictWord;
  readonly fails?: boolean;
}[] = [
  {
    title: 'one regression fails',
    comparisons: [comparison('unchanged', settled), comparison('regressed')],
    verdict: 'fail',
  },
  {
    title: 'a regression that somebody accepted passes',
    comparisons: [comparison('unchanged', settled), comparison('regressed', { accepted })],
    verdict: 'pass',
  },
  {
    title: 'a metric that is gone and accepted passes',
    comparisons: [comparison('unchanged', settled), comparison('missing', { accepted })],
    verdict: 'pass',
  },
  {
    title: 'one accepted regression does not excuse another',
    comparisons: [comparison('regressed', { accepted }), comparison('regressed')],
    verdict: 'fail',
  },
  {
    title: 'what is open stays open beside what is accepted',
    comparisons: [comparison('regressed', { accepted }), comparison('inconclusive')],
    verdict: 'inconclusive',
  },
  {
    title: 'a metric that is gone fails',
    comparisons: [comparison('unchanged', settled), comparison('missing')],
    verdict: 'fail',
  },
  { title: 'all unchanged passes', comparisons: [comparison('unchanged', settled)], verdict: 'pass' },
  { title: 'improved passes', comparisons: [comparison('improved', settled)], verdict: 'pass' },
  {
    title: 'inconclusive that is shown not to be worse passes',
    comparisons: [comparison('inconclusive', settled)],
    verdict: 'pass',
  },
  {
    title: 'inconclusive is no pass',
    comparisons: [comparison('unchanged', settled), comparison('inconclusive')],
    verdict: 'inconclusive',
  },
  {
    title: 'inconclusive fails where fail-on has it',
    comparisons: [comparison('inconclusive')],
    rules: { failOn: ['inconclusive'] },
    verdict: 'fail',
  },
  {
    title: 'all incomparable',
    comparisons: [comparison('incomparable'), comparison('incomparable')],
    verdict: 'incomparable',
  },
  {
    title: 'all incomparable fails where fail-on has it',
    comparisons: [comparison('incomparable')],
    rules: { failOn: ['incomparable'] },
    verdict: 'fail',
  },
  {
    title: 'all incomparable but what is new is incomparable',
    comparisons: [comparison('incomparable'), comparison('new')],
    verdict: 'incomparable',
  },
  {
    title: 'some incomparable is no pass',
    comparisons: [comparison('unchanged', settled), comparison('incomparable')],
    verdict: 'inconclusive',
  },
  {
    title: 'a new metric beside others passes',
    comparisons: [comparison('unchanged', settled), comparison('new')],
    verdict: 'pass',
  },
  {
    title: 'nothing but new metrics has no baseline',
    comparisons: [comparison('new')],
    verdict: 'no-baseline',
  },
  {
    title: 'nothing but new metrics fails where no-baseline does',
    comparisons: [comparison('new')],
    rules: { noBaseline: 'fail' },
    verdict: 'no-baseline',
    fails: true,
  },
  {
    title: 'a missing metric that may be missing is still no pass',
    comparisons: [comparison('unchanged', settled), comparison('missing')],
    rules: { failOn: ['regressed'] },
    verdict: 'inconclusive',
  },
  {
    title: 'a regression of a metric that only warns does not fail',
    comparisons: [comparison('unchanged', settled), comparison('regressed', { gate: 'warn' })],
    verdict: 'pass',
  },
  {
    title: 'where all metrics only warn, they say the word and do not fail',
    comparisons: [comparison('inconclusive', { gate: 'warn' })],
    verdict: 'inconclusive',
  },
  {
    title: 'a shown metric decides nothing',
    comparisons: [comparison('unchanged', settled), comparison('regressed', { gate: 'report' })],
    verdict: 'pass',
  },
  {
    title: 'no gated metric is no pass',
    comparisons: [comparison('unchanged', { gate: 'report' })],
    verdict: 'inconclusive',
  },
  { title: 'nothing measured is no pass', comparisons: [], verdict: 'inconclusive' },
  {
    title: 'a regression that fail-on leaves out does not fail',
    comparisons: [comparison('regressed')],
    rules: { failOn: ['missing'] },
    verdict: 'pass',
  },
];

for (const { title, comparisons, rules: own = {}, verdict, fails = verdict === 'fail' } of cases) {
  test(`verdict: ${title}`, () => {
    const decision = decide(comparisons, { ...rules, ...own }, { hasBaseline: true });
    assert.equal(decision.verdict, verdict);
    assert.equal(decision.fails, fails);
    assert.ok(decision.reasons.length > 0, 'a verdict has a reason');
    assert.equal(
      Object.values(decision.counts).reduce((sum, count) => sum + count, 0),
      comparisons.length,
    );
  });
}

test('without any baseline the verdict is no-baseline, said with the number of metrics, failing only if asked', () => {
  const comparisons = [comparison('new'), comparison('new')];
  const decision = decide(comparisons, rules, { hasBaseline: false });
  assert.equal(decision.verdict, 'no-baseline');
  assert.equal(decision.fails, false);
  assert.match(decision.reasons[0] ?? '', /no baseline for 2 metrics/);
  assert.equal(decide(comparisons, { ...rules, noBaseline: 'fail' }, { hasBaseline: false }).fails, true);
});

test('nothing measured is inconclusive also without a baseline', () => {
  assert.equal(decide([], rules, { hasBaseline: false }).verdict, 'inconclusive');
});

test('reasons tell the numbers, the worst first, and what is tolerated', () => {
  const decision = decide(
    [
      comparison('improved', { metric: 'ttft_ms', change: -0.2, interval: { low: -0.3, high: -0.1 } }),
      comparison('missing', {
        metric: 'gone',
        change: null,
        interval: null,
        p: null,
        q: null,
        center: { baseline: 3, candidate: null },
      }),
      comparison('regressed', { metric: 'small' }),
      comparison('regressed', { metric: 'big', change: 0.4, interval: { low: 0.3, high: null }, q: 0.00001 }),
      comparison('new', { metric: 'fresh', q: null, p: null }),
    ],
    rules,
    { hasBaseline: true },
  );
  assert.deepEqual(decision.reasons, [
    'resnet/big regressed: +40.0 % (+30.0 … ?), q < 0.0001, 12.3 → 12.94 ms, limit 3 %.',
    'resnet/small regressed: +5.2 % (+3.9 … +6.4 %), q = 0.0004, 12.3 → 12.94 ms, limit 3 %.',
    'resnet/gone is missing: the baseline has 3 ms, this run has no value.',
    'resnet/ttft_ms improved: −20.0 % (−30.0 … −10.0 %), q = 0.0004, 12.3 → 12.94 ms, limit 3 %.',
    '1 metric new: no baseline to compare with.',
  ]);
});

test('what leaves the verdict open is told first, each kind before a milder one, however far that moved', () => {
  const none = { change: null, interval: null, p: null, q: null };
  const decision = decide(
    [
      comparison('improved', { metric: 'e', change: -0.9 }),
      comparison('inconclusive', { metric: 'd', change: 0.9 }),
      comparison('incomparable', { ...none, metric: 'c' }),
      comparison('missing', { ...none, metric: 'b', gate: 'fail' }),
      comparison('regressed', { metric: 'a', change: 0.04 }),
    ],
    { ...rules, failOn: [] },
    { hasBaseline: true },
  );
  const order = decision.reasons.map((reason) => /^resnet\/(\w)/.exec(reason)?.[1]).join('');
  assert.equal(order, 'bcdae');
  assert.match(decision.reasons[0] ?? '', /missing is not in fail-on/);
});

test('metrics that cannot be compared for one reason are told together, with what is to be done', () => {
  const incomparable = (metric: string, why: string) =>
    comparison('incomparable', {
      metric,
      change: null,
      q: null,
      p: null,
      warnings: [why],
      advice: 'Do this.',
    });
  const decision = decide(
    [
      incomparable('latency_ms', 'The GPU differs.'),
      incomparable('memory', 'The GPU differs.'),
      incomparable('tokens', 'The units differ.'),
    ],
    rules,
    { hasBaseline: true },
  );
  assert.deepEqual(decision.reasons, [
    'resnet/latency_ms and 1 other metric are incomparable. The GPU differs. Do this.',
    'resnet/tokens is incomparable. The units differ. Do this.',
  ]);
});

test('a rate is told by its counts, and an open metric with what to do next', () => {
  const decision = decide(
    [
      comparison('inconclusive', {
        counts: { baseline: { events: 1, trials: 90 }, candidate: { events: 3, trials: 90 } },
        interval: null,
        change: 0.022,
        q: null,
        p: 0.6,
        advice: '12 repetitions would show 3 %.',
      }),
    ],
    rules,
    { hasBaseline: true },
  );
  assert.deepEqual(decision.reasons, [
    'resnet/latency_ms is inconclusive: +2.2 pp, p = 0.6, 1/90 → 3/90, limit 3 pp. 12 repetitions would show 3 %.',
  ]);
});

test('a pass says which metric came nearest to its margin', () => {
  const decision = decide(
    [
      comparison('unchanged', { notWorse: true, interval: { low: -0.01, high: 0.02 } }),
      comparison('unchanged', {
        notWorse: true,
        metric: 'throughput',
        direction: 'higher',
        interval: { low: -0.03, high: 0.04 },
      }),
    ],
    rules,
    { hasBaseline: true },
  );
  assert.deepEqual(decision.reasons, [
    '2 gated metrics shown not to be worse than the margin; resnet/throughput comes nearest to it, its interval ends at −3.0 % of 5 %.',
  ]);
});

const reasons = (comparisons: readonly Comparison[], own: Partial<Policy> = {}) =>
  decide(comparisons, { ...rules, ...own }, { hasBaseline: true }).reasons;
const better = { notWorse: true, interval: { low: -0.06, high: -0.01 } };

test('a regression does not fail where its metric, the only judged one, only warns, and what is only shown is not told', () => {
  const only = [
    comparison('regressed', { gate: 'warn' }),
    comparison('missing', { gate: 'report', metric: 'shown' }),
  ];
  const { verdict, fails } = decide(only, rules, { hasBaseline: true });
  assert.deepEqual([verdict, fails], ['pass', false]);
  assert.deepEqual(reasons(only), [
    'resnet/latency_ms regressed: +5.2 % (+3.9 … +6.4 %), q = 0.0004, 12.3 → 12.94 ms, limit 3 %, gate warn.',
  ]);
});

test('without a baseline all metrics count, those that are only shown, too', () => {
  const comparisons = [comparison('new'), comparison('new', { gate: 'report' })];
  const [reason] = decide(comparisons, rules, { hasBaseline: false }).reasons;
  assert.match(reason ?? '', /no baseline for 2 metrics/);
});

test('a pass counts what is shown not to be worse, and names none where nothing reaches to the worse side', () => {
  assert.deepEqual(reasons([comparison('unchanged', better), comparison('new')]), [
    '1 gated metric shown not to be worse than the margin.',
    '1 metric new: no baseline to compare with.',
  ]);
  assert.deepEqual(reasons([comparison('unchanged', { ...better, interval: null })]), [
    '1 gated metric shown not to be worse than the margin.',
  ]);
  assert.deepEqual(reasons([comparison('new'), comparison('improved')]), [
    'resnet/latency_ms improved: +5.2 % (+3.9 … +6.4 %), q = 0.0004, 12.3 → 12.94 ms, limit 3 %.',
    '1 metric new: no baseline to compare with.',
  ]);
});

test('the metric nearest to its margin is measured by its own margin', () => {
  const near = { notWorse: true, interval: { low: -0.01, high: 0.04 }, margin: 0.05, metric: 'near' };
  const wide = { notWorse: true, interval: { low: -0.01, high: 0.06 }, margin: 0.2, metric: 'wide' };
  const [reason] = reasons([comparison('unchanged', wide), comparison('unchanged', near)]);
  assert.match(reason ?? '', /resnet\/near comes nearest to it, its interval ends at \+4\.0 % of 5 %/);
});

test('of two regressions the one further beyond its own limit comes first', () => {
  const [first, second] = reasons([
    comparison('regressed', { metric: 'loose', change: 0.2, threshold: 0.15 }),
    comparison('regressed', { metric: 'strict', change: 0.05, threshold: 0.01 }),
    comparison('regressed', { metric: 'unknown', change: null }),
  ]);
  assert.match(first ?? '', /resnet\/strict regressed/);
  assert.match(second ?? '', /resnet\/loose regressed/);
});

test('what is accepted is told although it decides nothing, until its day where it has one', () => {
  const forever = { by: '@octo', reason: 'the new tokenizer', until: null };
  const told = reasons([
    comparison('unchanged', settled),
    comparison('incomparable', { metric: 'a', accepted: forever, advice: 'Measure again.' }),
    comparison('missing', { metric: 'b', accepted }),
    comparison('inconclusive', { metric: 'c', ...settled, accepted: forever }),
  ]);
  const facts = told.join('\n');
  assert.match(facts, /resnet\/a is incomparable\. Measure again\./);
  assert.match(facts, /resnet\/b is missing: .*, accepted by @octo until 2026-12-31: the new tokenizer\./);
  assert.match(facts, /resnet\/c is not worse: .*, accepted by @octo: the new tokenizer\./);
});

test('numbers that are not there are left out of a sentence', () => {
  const bare = { change: null, interval: null, p: null, q: null, center: { baseline: 3, candidate: null } };
  assert.deepEqual(reasons([comparison('inconclusive', bare)]), [
    'resnet/latency_ms is inconclusive: limit 3 %.',
  ]);
  const half = { interval: { low: null, high: 0.02 }, q: null, p: 0.0001, unit: '' };
  assert.deepEqual(reasons([comparison('inconclusive', half)]), [
    'resnet/latency_ms is inconclusive: +5.2 % (? … +2.0 %), p = 0.0001, 12.3 → 12.94, limit 3 %.',
  ]);
  assert.match(reasons([comparison('inconclusive', { ...half, p: 0.00009 })])[0] ?? '', /p < 0\.0001/);
});
