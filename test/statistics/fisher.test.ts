import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Counts, fisher } from '../../src/statistics/fisher.ts';
import { assertClose } from './assert-close.ts';

test("Fisher's tea-tasting lady: 3 of 4 against 1 of 4", () => {
  const { pGreater, p } = fisher({ events: 3, trials: 4 }, { events: 1, trials: 4 });
  assertClose(pGreater, 17 / 70, 1e-14);
  assertClose(p, 34 / 70, 1e-14);
});

test('the two-sided p takes all tables that are as rare, as in the example of SciPy', () => {
  // scipy.stats.fisher_exact([[6, 2], [1, 4]]) = 0.10256410256410257
  assertClose(fisher({ events: 6, trials: 8 }, { events: 1, trials: 5 }).p, 0.10256410256410257, 1e-12);
});

const counts = fc
  .integer({ min: 0, max: 12 })
  .chain((trials) => fc.record({ events: fc.nat(trials), trials: fc.constant(trials) }));

test('the tails are those of binomial coefficients', () => {
  fc.assert(
    fc.property(counts, counts, (candidate, baseline) => {
      const { pGreater, pLess } = fisher(candidate, baseline);
      const weight = (events: number) =>
        choose(candidate.trials, events) * choose(baseline.trials, total - events);
      const total = candidate.events + baseline.events;
      const all = Array.from({ length: total + 1 }, (_, events) => weight(events));
      const sum = (weights: readonly number[]) => weights.reduce((part, one) => part + one, 0);
      assertClose(pGreater, sum(all.slice(candidate.events)) / sum(all), 1e-12);
      assertClose(pLess, sum(all.slice(0, candidate.events + 1)) / sum(all), 1e-12);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('exchanging the sides mirrors the tails', () => {
  fc.assert(
    fc.property(counts, counts, (candidate, baseline) => {
      const [forth, back] = [fisher(candidate, baseline), fisher(baseline, candidate)];
      assertClose(forth.pGreater, back.pLess, 1e-12);
      assertClose(forth.p, back.p, 1e-12);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('a million trials neither overflow nor lose the tail', () => {
  const { pGreater } = fisher({ events: 600, trials: 1_000_000 }, { events: 100, trials: 1_000_000 });
  assert.ok(pGreater > 1e-90 && pGreater < 1e-70);
});

test('without events or trials there is no evidence', () => {
  assert.equal(fisher({ events: 0, trials: 10 }, { events: 0, trials: 10 }).p, 1);
  assert.equal(fisher({ events: 0, trials: 0 }, { events: 3, trials: 10 }).p, 1);
});

test('what is not a count is refused', () => {
  const good = { events: 1, trials: 2 };
  const bad: Counts[] = [
    { events: 3, trials: 2 },
    { events: -1, trials: 2 },
    { events: 0.5, trials: 2 },
    { events: 1, trials: NaN },
  ];
  for (const wrong of bad) assert.throws(() => fisher(wrong, good), RangeError);
});

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  return Array.from({ length: k }, (_, i) => i).reduce((product, i) => (product * (n - i)) / (i + 1), 1);
}
