import fc from 'fast-check';
import type { Comparison } from '../../src/model/comparison.ts';
import { gates, outcomes } from '../../src/model/comparison.ts';
import { directions } from '../../src/model/metric.ts';
import { type Result, verdicts } from '../../src/model/verdict.ts';
import { resultOf } from './builders.ts';
import { hostileNames } from './results.ts';

const spices = [
  '`',
  '``',
  '|',
  '\\',
  '\\|',
  '<',
  '>',
  '<!--',
  '-->',
  '@me',
  '#1',
  '](x)',
  '![',
  '\n',
  '\r\n',
  '\u202e',
  '\u200b',
  '::',
  '##[',
  '\u0000',
  '\u001b[31m',
  '&lt;',
  '$x$',
  '~~',
  '**',
  '_',
  ':+1:',
  'https://x.example',
  'www.x.example',
  '\ud800',
  '💥',
  'é',
];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileNames) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...spices, 'a', ' ', 'ms'), { maxLength: 30 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 200, maxLength: 3000 }) },
);
const fraction = fc.oneof(
  fc.constant(null),
  fc.double({ min: -1e300, max: 1e300, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
);
const finite = fc.double({ min: -1e300, max: 1e300, noNaN: true });
const n = fc.nat(1_000_000);

const comparison: fc.Arbitrary<Comparison> = fc.record({
  benchmark: text,
  metric: text,
  unit: text,
  direction: fc.constantFrom(...directions),
  outcome: fc.constantFrom(...outcomes),
  change: fraction,
  interval: fc.option(fc.record({ low: fraction, high: fraction })),
  p: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  q: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  n: fc.record({ baseline: n, candidate: n }),
  center: fc.record({ baseline: fraction, candidate: fraction }),
  threshold: finite,
  margin: finite,
  floor: fraction,
  minimumDetectableChange: fraction,
  gate: fc.constantFrom(...gates),
  test: fc.option(text),
  warnings: fc.array(text, { maxLength: 4 }),
  advice: fc.option(text),
});

/** Any result that the schema allows, its texts made to break out of Markdown, HTML, tables and logs. */
export const hostileResult: fc.Arbitrary<Result> = fc
  .record({
    comparisons: fc.array(comparison, { maxLength: 12 }),
    verdict: fc.constantFrom(...verdicts),
    fails: fc.boolean(),
    name: text,
    texts: fc.array(text, { maxLength: 12 }),
    /** The comparisons are repeated, so that a few seeds make tables far beyond every limit. */
    times: fc.constantFrom(1, 1, 1, 1, 1, 40),
  })
  .map(({ comparisons, verdict, fails, name, texts, times }) =>
    resultOf(verdict, Array.from({ length: times }, () => comparisons).flat(), {
      name,
      fails,
      reasons: texts,
      warnings: texts,
      environment: {
        comparable: false,
        differences: texts.map((field) => ({ field, baseline: field, candidate: null, ignored: fails })),
      },
      baseline: texts.map((why) => ({ sha: why, runId: 1, createdAt: why, why })),
      rejected: texts.map((what) => ({ what, why: what })),
      tool: { name, version: name },
    }),
  );
