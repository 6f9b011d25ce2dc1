import { test } from 'node:test';
import { annotations } from '../../src/report/annotations.ts';
import { check } from '../../src/report/check.ts';
import { comment } from '../../src/report/comment.ts';
import type { ReportContext } from '../../src/report/context.ts';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { assertGolden } from './golden.ts';
import { profile } from './html/evidence.ts';
import { results } from './results.ts';

const context: ReportContext = {
  repositoryUrl: 'https://github.com/octo/models',
  fullReportUrl: 'https://github.com/octo/models/actions/runs/8123999999',
  baselineBranch: 'main',
  storesBaseline: false,
  acceptLabel: null,
  validity: [],
  profiles: [],
};
const gpuContext: ReportContext = {
  ...context,
  acceptLabel: 'accept-regression',
  profiles: [profile],
  validity: [
    { what: 'GPU clock', state: 'good', finding: '1,980 MHz in every repetition' },
    {
      what: 'Throttling',
      state: 'doubtful',
      finding: 'power cap active in 2 of 20 repetitions; both were repeated',
    },
    {
      what: 'Other processes',
      state: 'not-measured',
      finding: 'the management tool lists no processes inside a container',
    },
  ],
};

for (const [name, result] of Object.entries(results)) {
  test(`the comment and terminal text of ${name} read as their golden files`, () => {
    const told = name === 'regression' ? gpuContext : context;
    assertGolden(`${name}.comment.md`, comment(result, told));
    assertGolden(`${name}.terminal.txt`, terminal(result, { color: false }));
  });
}

for (const [name, result] of Object.entries(results).filter(([name]) => name === 'regression')) {
  test(`the check, annotations and job summary of ${name} read as their golden file`, () => {
    const told = check(result, gpuContext);
    const lines = annotations(result).map(({ level, title, message }) => `${level} | ${title} | ${message}`);
    const parts = [
      `${told.conclusion}: ${told.title}`,
      told.summary,
      '=====',
      told.text,
      '=====',
      ...lines,
      '',
    ];
    assertGolden(`${name}.summary.md`, summary(result, gpuContext));
    assertGolden(`${name}.check.md`, parts.join('\n'));
  });
}
