import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Trend } from '../../../src/model/trend.ts';
import { historyPage } from '../../../src/report/html/history-page.ts';
import { position } from '../../../src/report/html/scale.ts';
import { trendScale } from '../../../src/report/html/trend-scale.ts';
import { noise } from './evidence.ts';

const repositoryUrl = 'https://github.com/octo/models';
const shaOf = (index: number) => index.toString(16).padStart(2, '0').repeat(20);

/** 150 runs of one metric, noise of 1 %, with the given values in place of its own. */
function trendOf(given: Partial<Trend> = {}, values: Readonly<Record<number, number>> = {}): Trend {
  const random = noise(3);
  const points = Array.from({ length: 150 }, (_, index) => ({
    sha: shaOf(index),
    createdAt: new Date(Date.UTC(2026, 5, 1 + index)).toISOString(),
    value: values[index] ?? 4 * (1 + (random() - 0.5) * 0.02),
  }));
  return {
    benchmark: 'resnet50',
    metric: 'latency_p50',
    unit: 'ms',
    direction: 'lower',
    points,
    changePoints: [],
    ...given,
  };
}

test('a change of level is told in a table and in its plot, both linked to its commit', () => {
  const trend = trendOf({ changePoints: [{ index: 90, change: 0.06 }] });
  const page = historyPage([trend], { title: 'perf', repositoryUrl });
  const link = `<a href="${repositoryUrl}/commit/${shaOf(90)}">`;
  assert.equal(page.split(link).length - 1, 2);
  assert.match(page, /<td class="number worse">\+6\.0 %<\/td>/);
  assert.match(
    page,
    /<title>since [0-9a-f]{7}, 2026-08-30<\/title>.*<text class="worse"[^>]*>\+6\.0 %<\/text><\/g><\/a>/,
  );
});

test('without a repository, or with one that is no address, nothing is linked', () => {
  const trend = trendOf({ changePoints: [{ index: 90, change: 0.06 }] });
  for (const url of [null, 'javascript:alert(1)']) {
    assert.doesNotMatch(historyPage([trend], { title: 'perf', repositoryUrl: url }), /<a /);
  }
  const forged = trendOf({ changePoints: [{ index: 90, change: 0.06 }] }).points.map((point) => ({
    ...point,
    sha: '"><script>',
  }));
  const page = historyPage([{ ...trend, points: forged }], { title: 'perf', repositoryUrl });
  assert.doesNotMatch(page, /<a |"><script>"/);
});

test('of a suite with two hundred metrics each has its trend', () => {
  const trends = Array.from({ length: 200 }, (_, index) => trendOf({ metric: `latency_${index}` }));
  const page = historyPage(trends, { title: 'perf', repositoryUrl });
  assert.equal(page.match(/<figure class="trend">/g)?.length, 200);
  assert.ok(Buffer.byteLength(page) < 5_000_000, `${Buffer.byteLength(page)} bytes`);
});

test('one wild run of long ago lies beyond the axis and does not flatten the others; the latest never do', () => {
  const axis = (values: Readonly<Record<number, number>>) => trendScale(trendOf({}, values).points, []);
  const usual = axis({});
  assert.deepEqual(axis({ 60: 9 }), usual);
  assert.ok(axis({ 149: 9 }).high > 9);
  assert.ok(axis({ 60: 9, 61: 9 }).high < 5);
  assert.equal(position(trendScale(trendOf({}, { 60: 9 }).points, [9]), 9) < 100, true);
  const page = historyPage([trendOf({}, { 60: 9 })], { title: 'perf', repositoryUrl });
  assert.match(page, /<text class="beyond"[^>]*>▴<title>[^<]*: 9 ms<\/title><\/text>/);
});

test('a wild run does not move the line of the level', () => {
  const lines = (values: Readonly<Record<number, number>>) =>
    historyPage([trendOf({}, values)], { title: 'perf', repositoryUrl }).match(/<line class="level"[^>]*>/g);
  const calm = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [index, 4 + (index % 3) / 100]));
  assert.deepEqual(lines({ ...calm, 60: 9 }), lines(calm));
});

test('changes that are near each other are written on two lines', () => {
  const changePoints = [20, 90, 100, 108].map((index) => ({ index, change: 0.06 }));
  const page = historyPage([trendOf({ changePoints })], { title: 'perf', repositoryUrl });
  const lines = [...page.matchAll(/<text class="worse[^>]* y="(\d+)"/g)].map(([, y]) => y);
  assert.deepEqual(lines, ['12', '12', '24', '12']);
});
