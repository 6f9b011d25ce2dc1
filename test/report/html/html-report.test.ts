import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comment } from '../../../src/report/comment.ts';
import { noContext } from '../../../src/report/context.ts';
import { htmlReport } from '../../../src/report/html/html-report.ts';
import { terminal } from '../../../src/report/terminal.ts';
import { comparisonOf, resultOf } from '../builders.ts';
import { assertGolden } from '../golden.ts';
import { hostileResult } from '../hostile-result.ts';
import { results } from '../results.ts';
import { fullEvidence, snapshotOf } from './evidence.ts';

const allowedTags = new Set(
  `html head meta link title style body script header nav main footer section h1 h2 h3 p b i small code span bdi wbr br a ul ol li dl dt dd sup
  div form label input select fieldset legend output table thead tbody tr th td figure figcaption details summary
  svg g rect line circle path text`.split(/\s+/),
);

/** The page without the text of its own style and script. */
function withoutOwn(page: string): string {
  return page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1>');
}

function tagsOf(page: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, tag = ''] of withoutOwn(page).matchAll(/<([a-zA-Z!][^\s>]*)/g)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}

test('a result alone makes a whole page', () => {
  for (const result of Object.values(results)) {
    const page = htmlReport(result);
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
    assert.match(page, /default-src &#39;none&#39;/);
    assert.doesNotMatch(withoutOwn(page), /undefined|NaN|\[object/);
  }
});

test('the page of a regression reads as its golden file', () => {
  for (const [name, result] of Object.entries(results).filter(([name]) => name === 'regression')) {
    const page = htmlReport(result)
      .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>')
      .replaceAll(/sha256-[\w+/=]+/g, 'sha256-…');
    assertGolden(`${name}.html`, page);
  }
});

test('every optional part has its section, and only if it is given', () => {
  const result = resultOf('pass', [comparisonOf()]);
  const sections = (page: string) => [...page.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id);
  assert.deepEqual(sections(htmlReport(result)), ['comparisons', 'background']);
  assert.deepEqual(sections(htmlReport(result, fullEvidence(result.comparisons))), [
    'comparisons',
    'values',
    'timeline',
    'kernels',
    'trend',
    'calibration',
    'background',
  ]);
});

test('no text of any result becomes markup', () => {
  fc.assert(
    fc.property(hostileResult, (result) => {
      const page = htmlReport(result, fullEvidence(result.comparisons.slice(0, 12)));
      const tags = tagsOf(page);
      for (const tag of tags.keys()) assert.ok(allowedTags.has(tag) || tag === '!doctype', tag);
      assert.doesNotMatch(page, /"(NaN|-?Infinity)%?"/);
      assert.equal(tags.get('script'), 1);
      assert.equal(tags.get('link'), 1);
      assert.doesNotMatch(
        withoutOwn(page).replaceAll('\n', ''),
        /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b]/u,
      );
    }),
    { seed: 4, numRuns: 20, endOnFailure: true },
  );
});

test('the iterations of both sides are drawn on one axis, where there are enough of them', () => {
  const comparison = comparisonOf();
  const drawn = (repetitions: number) =>
    htmlReport(resultOf('pass', [comparison]), {
      baseline: [snapshotOf([comparison], 'baseline', repetitions)],
      candidate: snapshotOf([comparison], 'candidate', repetitions),
    });
  assert.match(drawn(10), /aria-label="distribution of 600 v 600 iterations, baseline and candidate"/);
  assert.equal(drawn(10).match(/<path class="(baseline|candidate)"/g)?.length, 2);
  const single = snapshotOf([comparison], 'baseline');
  const values = single.measurements.map((measurement) => ({
    ...measurement,
    grain: 'repetition' as const,
  }));
  const page = htmlReport(resultOf('pass', [comparison]), {
    baseline: [{ ...single, measurements: values }],
  });
  assert.doesNotMatch(page, /class="side iterations"/);
});

test('a remark that many rows share is told once, and rows lead to it', () => {
  const shared = comparisonOf({ warnings: ['equal values'], advice: 'Measure more.' });
  const page = htmlReport(resultOf('pass', [shared, { ...shared, metric: 'other', advice: null }]));
  assert.equal(page.match(/<li id="remark-\d+">/g)?.length, 2);
  assert.equal(page.match(/href="#remark-1"/g)?.length, 2);
  assert.equal(page.match(/href="#remark-2"/g)?.length, 1);
});

test('a new metric is drawn without a baseline', () => {
  const added = comparisonOf({ outcome: 'new', change: null, center: { baseline: null, candidate: 4.1 } });
  const page = htmlReport(resultOf('no-baseline', [added]), { candidate: snapshotOf([added], 'candidate') });
  assert.match(page, /<div class="side candidate">/);
  assert.doesNotMatch(page, /no raw values/);
});

test('without a baseline the page opens with what to do, and where the sides differ with the fields', () => {
  const header = (name: string) =>
    /<header[\s\S]*<\/header>/.exec(htmlReport(results[name] ?? resultOf('pass', [])))?.[0] ?? '';
  assert.match(header('no-baseline'), /<b>Next<\/b>.*Merge this into the baseline branch/);
  assert.match(header('incomparable'), /gpus.*name.*: .*A100.* → .*H100/);
  assert.doesNotMatch(header('pass'), /Next|→/);
  const context = { ...noContext, storesBaseline: true };
  const first = htmlReport(results['no-baseline'] ?? resultOf('pass', []), { context });
  assert.match(
    first,
    /<b>Next<\/b>.*Open a pull request: it is compared with what this run of the baseline branch/,
  );
  assert.doesNotMatch(first, /Merge this/);
});

test('comment, page and terminal count the same runs of the baseline', () => {
  const carried = [comparisonOf({ jobs: 9 })];
  const result = resultOf('pass', carried, { design: 'history' });
  assert.match(comment(result, noContext), /history of 9 runs/);
  assert.match(htmlReport(result), /history of 9 runs\).*9 runs used, 8 of them carried along/s);
  assert.match(terminal(result, { color: false }), /, 9 runs → candidate/);
});

test('the page leads to the pull request and the run', () => {
  const context = { ...noContext, repositoryUrl: 'https://github.com/octo/models' };
  const page = htmlReport(resultOf('pass', [comparisonOf()]), { context });
  assert.match(page, /<a href="https:\/\/github\.com\/octo\/models\/pull\/42">pull request #42<\/a>/);
  assert.match(
    page,
    /<a href="https:\/\/github\.com\/octo\/models\/actions\/runs\/8123999999">run 8123999999<\/a>/,
  );
});

test('the axis of the values has the unit of their centres', () => {
  const huge = comparisonOf({ unit: 'bytes', center: { baseline: 8.2e13, candidate: 8.7e13 } });
  const page = htmlReport(resultOf('pass', [huge]), { candidate: snapshotOf([huge], 'candidate') });
  assert.match(page, /<div class="side axis"><span class="label">TiB<\/span>/);
  assert.doesNotMatch(page, /e\+1/);
});

test('where the title has the word of the verdict, it is not said twice', () => {
  const heading = (verdict: 'fail' | 'incomparable', outcome: 'regressed' | 'incomparable') =>
    /<h1>(.*?)<\/h1>/.exec(htmlReport(resultOf(verdict, [comparisonOf({ outcome })])))?.[1] ?? '';
  assert.match(heading('fail', 'regressed'), /^<span class="verdict">fail<\/span> /);
  assert.match(heading('incomparable', 'incomparable'), /^not comparable: /);
});

test('a history baseline draws a line a job, and the tail of a metric is drawn from its raw values', () => {
  const comparison = comparisonOf();
  const tail = comparisonOf({
    metric: `${comparison.metric}.p95`,
    center: { baseline: 4.2, candidate: 4.21 },
  });
  const result = resultOf('pass', [comparison, tail], { design: 'history' });
  const jobs = [1, 2, 3].map((seed) => snapshotOf([comparison], 'baseline', 5, seed));
  const page = htmlReport(result, { baseline: jobs, candidate: snapshotOf([comparison], 'candidate', 5) });
  assert.equal(page.match(/<figure class="distribution"/g)?.length, 2);
  assert.equal(page.match(/<title>abc1234, 2026-11-24: 5 values<\/title>/g)?.length, 6);
  assert.equal(page.match(/<title>repetition \d: [^<]*, 60 values<\/title>/g)?.length, 10);
});

test('five thousand metrics with raw values stay below 5 MB, and the page says what it left out', () => {
  const comparisons = Array.from({ length: 5000 }, (_, index) =>
    comparisonOf({
      benchmark: `operators/convolution_${index}`,
      outcome: index % 9 === 0 ? 'regressed' : 'unchanged',
    }),
  );
  const measured = comparisons.slice(0, 120);
  const page = htmlReport(resultOf('fail', comparisons), {
    baseline: [snapshotOf(measured, 'baseline', 40)],
    candidate: snapshotOf(measured, 'candidate', 40),
  });
  assert.ok(Buffer.byteLength(page) < 5_000_000, `${Buffer.byteLength(page)} bytes`);
  assert.match(page, /3,?000 more rows/);
  assert.match(page, /more plots left out/);
});
