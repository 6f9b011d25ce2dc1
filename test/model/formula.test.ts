import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addTerms, evaluate, type FormulaName, formulaNames, type Terms } from '../../src/model/formula.ts';

const cases: readonly [formula: FormulaName, terms: Terms, expected: number | null][] = [
  ['proportion', { events: 1, trials: 90 }, 1 / 90],
  ['proportion', { events: 0, trials: 0 }, null],
  ['ratio', { numerator: 3, denominator: 4 }, 0.75],
  ['ratio', { numerator: 0, denominator: 0 }, null],
  ['ratio', { numerator: 1e100, denominator: 5e-324 }, null],
  ['variationCoefficient', { count: 5, sum: 1e-320, sumOfSquares: 1e100 }, null],
  ['variationCoefficient', { count: 6, sum: 66, sumOfSquares: 732 }, 1 / 11],
  ['variationCoefficient', { count: 5, sum: 150, sumOfSquares: 4500 }, 0],
  ['variationCoefficient', { count: 4, sum: 120, sumOfSquares: 3600 }, null],
  ['variationCoefficient', { count: 5, sum: 0, sumOfSquares: 10 }, null],
  ['livepeerSlaV1', { known: 100, unexcused: 2, swapped: 2 }, 98],
  ['livepeerSlaV1', { known: 10, unexcused: 10, swapped: 0 }, 30],
  ['livepeerSlaV1', { known: 0, unexcused: 0, swapped: 0 }, null],
];
for (const [formula, terms, expected] of cases) {
  test(`${formula} of ${JSON.stringify(terms)} is ${expected}`, () => {
    const value = evaluate(formula, terms);
    if (expected === null) assert.equal(value, null);
    else assert.ok(value !== null && Math.abs(value - expected) < 1e-12, String(value));
  });
}

test('a formula without its terms is null', () => {
  for (const formula of formulaNames) assert.equal(evaluate(formula, {}), null);
});

test('the coefficient of variation is that of the samples behind its terms, however they were split', () => {
  const samples = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 5, maxLength: 30 });
  const termsOf = (values: readonly number[]): Terms => ({
    count: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    sumOfSquares: values.reduce((sum, value) => sum + value * value, 0),
  });
  fc.assert(
    fc.property(samples, fc.nat({ max: 30 }), (values, cut) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
      const parts = addTerms(termsOf(values.slice(0, cut)), termsOf(values.slice(cut)));
      const value = evaluate('variationCoefficient', parts) ?? Number.NaN;
      assert.ok(Math.abs(value - Math.sqrt(variance) / mean) < 1e-6);
    }),
    { seed: 1, numRuns: 200 },
  );
});
