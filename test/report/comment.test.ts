import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../src/model/comparison.ts';
import { annotationOf } from '../../src/report/annotations.ts';
import { comment } from '../../src/report/comment.ts';
import { noContext } from '../../src/report/context.ts';
import { comparisonOf, resultOf } from './builders.ts';

const regressed: Partial<Comparison> = {
  outcome: 'regressed',
  change: 0.0612,
  interval: { low: 0.048, high: 0.0731 },
};

function regressions(count: number, given: Partial<Comparison> = {}) {
  const comparisons = Array.from({ length: count }, (_, index) =>
    comparisonOf({ ...regressed, benchmark: `net${index}`, ...given }),
  );
  return comment(resultOf('fail', comparisons), noContext);
}

const rowsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('| ❌ |'));

test('a table that cannot be read at a glance is open for its twenty worst rows, the others are folded below it', () => {
  const [open = '', ...others] = regressions(33).split('<details>');
  assert.equal(rowsOf(open).length, 20);
  assert.match(others[0] ?? '', /^<summary>More of these rows \(13\)<\/summary>/);
  assert.equal(rowsOf(others[0] ?? '').length, 13);
  assert.ok(!regressions(20).includes('More of these rows'));
});

test('benchmark and metric share a cell where their names would push the change out of sight', () => {
  assert.match(regressions(1), /^\| {3}\| Benchmark \| Metric \| Baseline \|/m);
  const long = regressions(1, { benchmark: 'serving/llama-8b', metric: 'time_to_first_token' });
  assert.match(long, /^\| {3}\| Benchmark and metric \| Baseline \|/m);
  assert.match(long, /^\| ❌ \| `serving\/llama-8b`<br>`time_to_first_token`\u00a0↓ \| 4\.110/m);
});

test('no line of a headline ends between a number and its percent sign', () => {
  assert.match(regressions(1), /is 6\.1\u00a0% slower/);
});

test('an annotation leaves out what a metric has not', () => {
  const exact = { interval: null, q: null, test: 'exact', n: { baseline: 7, candidate: 7 } };
  assert.equal(
    annotationOf(comparisonOf({ ...regressed, ...exact })).message,
    '4.110 ms → 4.118 ms, +6.1 %, n 7 v 7, limit 3 %',
  );
});

test('metrics without a direction are shown without a sign and without a limit', () => {
  const power = comparisonOf({ metric: 'gpu_power_w', unit: 'W', direction: 'none', gate: 'report' });
  const text = comment(resultOf('pass', [comparisonOf(), power]), noContext);
  const [, shown = ''] = text.split('<summary>Shown only (1)</summary>');
  assert.match(shown, /^\s+\| Benchmark \| Metric \| Baseline \| Candidate \| Change \| q \| n \|\n/);
});
