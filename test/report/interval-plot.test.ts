import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intervalMark } from '../../src/report/html/interval-mark.ts';
import { intervalPlot, plotRange } from '../../src/report/interval-plot.ts';
import { comparisonOf } from './builders.ts';

const moved = (metric: string, change: number) =>
  comparisonOf({
    metric,
    change,
    interval: { low: change - 0.01, high: change + 0.01, confidence: 0.9 },
    margin: 0.05,
    outcome: change > 0.05 ? 'regressed' : 'unchanged',
  });

test('the axis has room for every usual change and margin', () => {
  assert.equal(plotRange([moved('a', 0.001)]), 0.1);
  assert.equal(plotRange([moved('a', 0.12)]), 0.15);
  assert.equal(plotRange([{ change: 0.3, margin: 0 }]), 0.5);
});

test('one wild change is drawn beyond the end of the axis and leaves the others their room', () => {
  const comparisons = [moved('wild', 3), moved('calm', 0.01), moved('fallen', -0.8), moved('still', 0)];
  assert.equal(plotRange(comparisons), 0.3);
  const [axis, wild, calm, fallen] = intervalPlot(comparisons, 10) ?? [];
  assert.match(axis ?? '', /−30.+ 0 .+\+30/);
  assert.match(wild ?? '', /[^●]▸$/);
  assert.match(calm ?? '', /●/);
  assert.match(fallen ?? '', /◂[^●]+$/);
});

test('one metric with a wide margin does not widen the axis for all others', () => {
  const wide = { change: 0, margin: 0.2 };
  const comparisons = [moved('wild', 3), moved('a', 0.01), moved('b', 0), wide];
  assert.equal(plotRange(comparisons), 0.3);
});

test('where most changes are large, they are what the axis has room for', () => {
  assert.equal(plotRange([moved('alone', 0.9)]), 1);
  assert.equal(plotRange([moved('one', 0.4), moved('two', 0.41)]), 0.5);
  assert.equal(plotRange([moved('one', 0.6), moved('two', 0.5), moved('calm', 0)]), 0.75);
});

test('in the HTML report so, in the colour of the outcome', () => {
  const drawn = (change: number) =>
    String(intervalMark(moved('a', change), { low: -0.3, high: 0.3 })?.markup);
  assert.match(drawn(3), /class="beyond change end"/);
  assert.doesNotMatch(drawn(3), /circle/);
  assert.match(drawn(-0.8), /class="beyond change"/);
  assert.match(drawn(0.01), /circle/);
});
