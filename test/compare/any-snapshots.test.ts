import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareSnapshots } from '../../src/compare/compare-snapshots.ts';
import { screen } from '../../src/compare/screen.ts';
import { ComparisonSchema, designs } from '../../src/model/comparison.ts';
import { directions, grains } from '../../src/model/metric.ts';
import { type Measurement, type Snapshot, SnapshotSchema } from '../../src/model/snapshot.ts';
import { decide } from '../../src/verdict/decide.ts';
import { policy } from '../model/policy-builder.ts';
import { measurement, snapshot } from '../model/snapshot-builder.ts';

const value = fc.oneof(
  fc.double({ min: 9, max: 11, noNaN: true }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.constantFrom(0, 1, 5),
  fc.constantFrom(-0, 5e-324, -1e100, 1e100),
);
const repetitions = fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 9 });

const raw: fc.Arbitrary<Measurement> = fc
  .record({
    repetitions,
    metric: fc.constantFrom('a', 'b_p99', 'c'),
    unit: fc.constantFrom('ms', 's', 'B', '%', ''),
    direction: fc.constantFrom(...directions),
    grain: fc.constantFrom(...grains),
  })
  .map(({ repetitions, ...fields }) => measurement(repetitions, fields));

const rate: fc.Arbitrary<Measurement> = fc
  .array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 8 })
  .map((counts) => counts.map(([a, b]) => ({ events: Math.min(a, b), trials: Math.max(a, b) })))
  .map((terms) =>
    measurement(
      terms.map(({ events, trials }) => (trials === 0 ? [] : [events / trials])),
      {
        metric: 'rate',
        unit: '',
        grain: 'request',
        additive: { formula: 'proportion', terms: terms.map((own) => [own]) },
      },
    ),
  );

/** Terms that no shard would write, in the bounds of the schema. */
const ratio: fc.Arbitrary<Measurement> = fc
  .array(fc.tuple(value, value), { minLength: 1, maxLength: 8 })
  .chain((terms) =>
    fc.constantFrom('ratio', 'proportion', 'variationCoefficient').map((formula) => ({ formula, terms })),
  )
  .map(({ formula, terms }) =>
    measurement(
      terms.map(() => [1]),
      {
        metric: 'ratio',
        unit: '',
        grain: 'request',
        additive: {
          formula,
          terms: terms.map(([a, b]) => [
            { numerator: a, denominator: b, events: a, trials: b, count: a, sum: b, sumOfSquares: a },
          ]),
        },
      },
    ),
  );

const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    measurements: fc.array(fc.oneof({ weight: 4, arbitrary: raw }, rate, ratio), { maxLength: 4 }),
    runId: fc.nat(1000),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ measurements, runId, day }) =>
    snapshot(measurements, {
      createdAt: new Date(Date.UTC(2026, 9, day)).toISOString(),
      provenance: { runId },
    }),
  );

/** JSON would say null of what is not finite. */
function finite(key: string, value: unknown): unknown {
  assert.ok(typeof value !== 'number' || Number.isFinite(value), `${key} is ${value}`);
  return value;
}

test('whatever valid snapshots hold, each comparison is valid, says why it has no p, and no verdict is unfounded', () => {
  fc.assert(
    fc.property(
      fc.array(anySnapshot, { maxLength: 6 }),
      anySnapshot,
      fc.constantFrom(...designs),
      (baseline, candidate, design) => {
        for (const one of [...baseline, candidate]) SnapshotSchema.parse(one);
        const { comparisons } = compareSnapshots({ baseline, candidate, design, policy: policy() });
        for (const comparison of comparisons) {
          const told = JSON.parse(JSON.stringify(comparison, finite));
          assert.deepEqual(ComparisonSchema.parse(told), told);
          assert.ok(comparison.p !== null || comparison.warnings.length > 0, 'no p and no reason');
          assert.ok(comparison.margin >= comparison.threshold);
          if (comparison.outcome === 'inconclusive')
            if (comparison.gate !== 'report') assert.ok(comparison.advice, 'an open metric without advice');
        }
        const { verdict, reasons } = decide(comparisons, policy(), { hasBaseline: baseline.length > 0 });
        assert.ok(reasons.length > 0);
        if (verdict === 'pass') {
          const gated = comparisons.filter(({ gate }) => gate === 'fail');
          assert.ok(gated.every(({ outcome, notWorse }) => outcome === 'new' || notWorse === true));
        }
        screen(comparisons);
      },
    ),
    { seed: 1, numRuns: 400 },
  );
});

test('a snapshot against itself never regressed and never improved', () => {
  fc.assert(
    fc.property(anySnapshot, fc.constantFrom(...designs), (one, design) => {
      const { comparisons } = compareSnapshots({ baseline: [one], candidate: one, design, policy: policy() });
      for (const { outcome } of comparisons)
        assert.ok(outcome === 'unchanged' || outcome === 'inconclusive', outcome);
    }),
    { seed: 2, numRuns: 300 },
  );
});

test('exchanged sides exchange regressed and improved', () => {
  const mirrored = { regressed: 'improved', improved: 'regressed' } as const;
  const positive = fc.array(fc.double({ min: 5, max: 15, noNaN: true }), { minLength: 5, maxLength: 9 });
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      const outcome = (from: readonly number[], to: readonly number[]) =>
        compareSnapshots({
          baseline: [snapshot([measurement(from)])],
          candidate: snapshot([measurement(to)]),
          design: 'interleaved',
          policy: policy({ alpha: 0.05 }),
        }).comparisons[0]?.outcome;
      const there = outcome(a, b);
      assert.equal(outcome(b, a), there === 'regressed' || there === 'improved' ? mirrored[there] : there);
    }),
    { seed: 3, numRuns: 300 },
  );
});
