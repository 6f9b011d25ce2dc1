import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Result, ResultSchema } from '../../src/model/verdict.ts';
import { annotations } from '../../src/report/annotations.ts';
import { check } from '../../src/report/check.ts';
import { comment } from '../../src/report/comment.ts';
import type { ReportContext } from '../../src/report/context.ts';
import type { BenchmarkProfile } from '../../src/report/profiles.ts';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { hostileResult } from './hostile-result.ts';
import { profile } from './html/evidence.ts';

const hostile = '<b>`|` @me\n::error::x';
const hostileKernel = {
  kernelName: hostile,
  calls: 1,
  totalTimeMs: 1,
  avgTimeUs: 1,
  minTimeUs: null,
  maxTimeUs: null,
  stdTimeUs: null,
  pctTotal: 1,
};
const hostileProfile: BenchmarkProfile = {
  benchmark: hostile,
  limit: profile.limit && {
    ...profile.limit,
    candidate: { ...profile.limit.candidate, evidence: [hostile], recommendations: [hostile] },
  },
  figures: [],
  kernels: {
    benchmark: hostile,
    per: 'one inference',
    host: false,
    baseline: null,
    candidate: [hostileKernel],
    unlisted: { baseline: 0, candidate: 0 },
  },
};

const context: ReportContext = {
  repositoryUrl: 'https://github.com/octo/models',
  fullReportUrl: 'https://github.com/octo/models/actions/runs/1',
  baselineBranch: 'feature/`|<b>',
  storesBaseline: false,
  acceptLabel: '`|<b>',
  profiles: [hostileProfile],
  validity: [{ what: '<b>|`', state: 'doubtful', finding: '<b>|` @me' }],
};

/** The texts of one result with the most bytes that each may have. */
function reports(result: Result): readonly { readonly markdown: string; readonly bytes: number }[] {
  const told = check(result, context);
  return [
    { markdown: comment(result, context), bytes: 60_000 },
    { markdown: told.summary, bytes: 65_000 },
    { markdown: told.text, bytes: 65_000 },
    { markdown: summary(result, context), bytes: 1_000_000 },
  ];
}

test('any result stays below the limits and leaves no live Markdown, HTML or invisible character of the data', () => {
  fc.assert(
    fc.property(hostileResult, (result) => {
      ResultSchema.parse(result);
      for (const { markdown, bytes } of reports(result)) {
        assert.ok(Buffer.byteLength(markdown) < bytes, `${Buffer.byteLength(markdown)} bytes`);
        assertTables(markdown);
        assertInert(markdown);
      }
    }),
    { seed: 1, numRuns: 60, endOnFailure: true },
  );
});

test('check titles and annotations keep their lengths and counts', () => {
  fc.assert(
    fc.property(hostileResult, (result) => {
      assert.ok(check(result, context).title.length <= 255);
      const all = annotations(result);
      for (const level of ['error', 'warning', 'notice']) {
        assert.ok(all.filter((annotation) => annotation.level === level).length <= 10);
      }
      for (const { title, message } of all) {
        assert.ok(title.length > 0 && title.length <= 255 && message.length <= 4096);
        assert.doesNotMatch(title + message, /[\n\r]|##\[/);
      }
    }),
    { seed: 2, numRuns: 60, endOnFailure: true },
  );
});

test('terminal text has no control character, no runner command, and one line a row', () => {
  fc.assert(
    fc.property(hostileResult, (result) => {
      const lines = terminal(result, { color: false }).split('\n');
      for (const line of lines) {
        assert.doesNotMatch(line, /\p{C}|##\[|^\s*::/u);
      }
      assert.ok(lines.length < 300);
    }),
    { seed: 3, numRuns: 60, endOnFailure: true },
  );
});

/** Every row has as many cells as the head of its table, as GitHub counts them: `\x` is one character. */
function assertTables(markdown: string): void {
  let columns = 0;
  for (const line of markdown.split('\n')) {
    const cells = line.startsWith('|') ? line.replace(/\\./gsu, '').split('|').length : 0;
    if (cells > 0 && columns > 0) assert.equal(cells, columns, line);
    columns = cells;
  }
}

const ours = /<!-- aaco:v1:perf -->|<\/?details>|<\/?summary>|<br>|<\/?sub>/g;
const ourLinks = /\]\(https:\/\/github\.com\/octo\/models\/[\w/]*\)/g;

/** What is left when the code spans and our own markup are taken away has nothing that GitHub would act on. */
function assertInert(markdown: string): void {
  const prose = withoutCode(markdown).replace(ours, '').replace(ourLinks, ']');
  for (const line of prose.split('\n')) assert.doesNotMatch(line, /[<@]|\]\(|!\[|:\/\/|www\.|(^|\s)#\d|\$/u);
  assert.doesNotMatch(markdown.replace(/\n|[⚠ℹ]\ufe0f/gu, ''), /[\p{C}\p{Default_Ignorable_Code_Point}]/u);
}

/** Code spans as CommonMark finds them, line by line: a run of backticks up to the next run of the same length. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split('\n')
    .map((line) => line.replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/gu, ''))
    .join('\n');
}
