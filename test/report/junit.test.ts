import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import type { Result } from '../../src/model/verdict.ts';
import { junit } from '../../src/report/junit.ts';
import { comparisonOf, resultOf } from './builders.ts';
import { hostileResult } from './hostile-result.ts';
import { results } from './results.ts';

const CaseSchema = z.object({
  classname: z.string(),
  name: z.string(),
  time: z.string().optional(),
  failure: z.object({ type: z.string(), message: z.string() }).optional(),
  skipped: z.object({ message: z.string() }).optional(),
});
const SuiteSchema = z.object({
  name: z.string(),
  tests: z.coerce.number(),
  failures: z.coerce.number(),
  skipped: z.coerce.number(),
  testcase: z.array(CaseSchema),
});
type Suite = z.infer<typeof SuiteSchema>;

/** The suite, as a strict reader of JUnit XML sees it. */
function read(result: Result): Suite {
  const xml = junit(result);
  assert.equal(XMLValidator.validate(xml), true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (name) => name === 'testcase',
  });
  const suite = SuiteSchema.parse(parser.parse(xml).testsuites.testsuite);
  const count = (key: 'failure' | 'skipped') => suite.testcase.filter((one) => one[key]).length;
  assert.deepEqual(
    [suite.tests, suite.failures, suite.skipped],
    [suite.testcase.length, count('failure'), count('skipped')],
  );
  assert.equal(suite.testcase.length, 1 + result.comparisons.length);
  assert.equal(suite.failures > 0, result.fails, 'a reader of tests fails where the job does');
  return suite;
}

test('each result is a suite that fails where the job fails, with a case for the verdict and one a metric', () => {
  for (const result of Object.values(results)) read(result);
});

test('what would fail, is open, is accepted or only shown', () => {
  const regressed = comparisonOf({ outcome: 'regressed', change: 0.1 });
  const accepted = { by: '@octo', reason: 'wanted', until: null };
  const result = resultOf(
    'fail',
    [
      { ...regressed, metric: 'fails' },
      { ...regressed, metric: 'accepted', accepted },
      { ...regressed, metric: 'warns', gate: 'warn' },
      comparisonOf({ outcome: 'inconclusive', metric: 'open' }),
      comparisonOf({ metric: 'tokens', unit: 'tokens/s' }),
    ],
    { fails: true },
  );
  const [verdict, ...metrics] = read(result).testcase;
  assert.equal(verdict?.failure?.type, 'fail');
  assert.deepEqual(
    metrics.map(({ name, failure, skipped }) => [name, failure?.type ?? (skipped ? 'skipped' : 'passed')]),
    [
      ['fails', 'regressed'],
      ['accepted', 'passed'],
      ['warns', 'passed'],
      ['open', 'skipped'],
      ['tokens', 'passed'],
    ],
  );
  assert.equal(metrics[0]?.classname, `${result.name}.resnet50`);
  assert.equal(Number(metrics[0]?.time), 0.004118, 'milliseconds are told in seconds');
  assert.equal(metrics[4]?.time, undefined);
  const told = read({ ...result, fails: false }).testcase;
  assert.ok(
    told.every(({ failure }) => !failure),
    'on the baseline branch nothing fails',
  );
});

test('names and texts that are markup stay text', () => {
  fc.assert(
    fc.property(hostileResult, (result) => {
      read(result);
    }),
    { seed: 1, numRuns: 100 },
  );
});
