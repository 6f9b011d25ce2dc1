import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mannWhitney } from '../../src/statistics/mann-whitney.ts';
import { assertClose } from './assert-close.ts';
import { oracles } from './oracles.ts';

for (const { name, x, y, exact, asym, cliff } of oracles.mw) {
  test(`the exact test agrees with enumeration: ${name}`, () => {
    const result = mannWhitney(x, y);
    assert.equal(result.U, exact.U);
    assertClose(result.pGreater, exact.pGreater, 1e-12);
    assertClose(result.pLess, exact.pLess, 1e-12);
    assertClose(result.p, exact.p, 1e-12);
    assertClose(result.cliffsDelta, cliff, 1e-12);
  });

  test(`without a budget the approximation agrees with SciPy's: ${name}`, () => {
    const result = mannWhitney(x, y, { budget: 0 });
    assert.equal(result.method, 'asymptotic');
    assertClose(result.pGreater, asym.pGreater, 1e-10);
    assertClose(result.p, asym.p, 1e-10);
  });
}

test('a heavily tied example of the NAG library has its exact and its approximate tail', () => {
  const { x, y, U, pLessExact, pLessAsym } = oracles.nag;
  const exact = mannWhitney(x, y);
  assert.equal(exact.U, U);
  assert.equal(exact.method, 'exact-conditional');
  assertClose(exact.pLess, 0.0020167, 1e-4);
  assert.equal(Math.round(exact.pLess * 1e4) / 1e4, pLessExact);
  assert.equal(Math.round(mannWhitney(x, y, { budget: 0 }).pLess * 1e4) / 1e4, pLessAsym);
});

test('the airquality example of R has its tie-corrected approximate p', () => {
  const { x, y, U, p } = oracles.airquality;
  const result = mannWhitney(x, y, { budget: 0 });
  assert.equal(result.U, U);
  assertClose(result.p, p, 1e-10);
});

test('samples beyond the budget take the approximation, with and without ties', () => {
  const even = Array.from({ length: 500 }, (_, i) => 2 * i);
  const odd = Array.from({ length: 600 }, (_, i) => 2 * i - 41);
  const samples = [odd, odd.map((value, i) => (i < 30 ? (even[i] ?? value) : value))];
  oracles.goLarge.forEach((expected, i) => {
    const result = mannWhitney(even, samples[i] ?? []);
    assert.equal(result.method, 'asymptotic');
    assert.equal(result.U, expected.U, expected.name);
    assertClose(result.pLess, expected.pLess, 1e-10);
    assertClose(result.p, expected.p, 1e-10);
  });
});

test('equal values everywhere are degenerate, not an error', () => {
  const { method, U, pGreater, pLess, p, cliffsDelta } = mannWhitney([5, 5, 5], [5, 5]);
  assert.deepEqual([method, U, pGreater, pLess, p, cliffsDelta], ['degenerate', 3, 1, 1, 1, 0]);
});

test('a value that is not finite is refused wherever it stands', () => {
  for (const value of [NaN, Infinity, -Infinity]) {
    assert.throws(() => mannWhitney([1, value, 2], [1, 2]), RangeError);
    assert.throws(() => mannWhitney([1, 2], [value, 1, 2]), RangeError);
  }
  assert.throws(() => mannWhitney([], [1]), /at least one value/);
});

test('typed arrays are taken and left as they were', () => {
  const candidate = Float64Array.of(3, 1, 2);
  assert.deepEqual(mannWhitney(candidate, Float64Array.of(0, 9)), mannWhitney([3, 1, 2], [0, 9]));
  assert.deepEqual([...candidate], [3, 1, 2]);
});

const settings = { seed: 1, numRuns: 400 };
const tiedSample = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 });
const anySample = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 14 });

test('small tied samples agree with the enumeration of every assignment', () => {
  fc.assert(
    fc.property(tiedSample, tiedSample, (x, y) => {
      const { U, pGreater, pLess } = mannWhitney(x, y);
      const all = assignments(x.length, [...x, ...y]);
      assert.equal(U, wins(x, y));
      assertClose(pGreater, all.filter((other) => other >= U).length / all.length, 1e-12);
      assertClose(pLess, all.filter((other) => other <= U).length / all.length, 1e-12);
    }),
    settings,
  );
});

for (const budget of [0, 5e7]) {
  test(`exchanging the samples mirrors every number (budget ${budget})`, () => {
    fc.assert(
      fc.property(anySample, anySample, (x, y) => {
        const forth = mannWhitney(x, y, { budget });
        const back = mannWhitney(y, x, { budget });
        assert.equal(forth.U + back.U, x.length * y.length);
        assertClose(forth.pGreater, back.pLess, 1e-12);
        assertClose(forth.pLess, back.pGreater, 1e-12);
        assertClose(forth.p, back.p, 1e-12);
        assertClose(forth.cliffsDelta, -back.cliffsDelta, 1e-12, 1e-15);
      }),
      settings,
    );
  });
}

test('only the order of the values counts: an increasing function changes nothing', () => {
  fc.assert(
    fc.property(anySample, anySample, (x, y) => {
      const grow = (value: number) => Math.exp(value / 10) + value;
      assert.deepEqual(mannWhitney(x.map(grow), y.map(grow)), mannWhitney(x, y));
    }),
    settings,
  );
});

test('both tails are probabilities and overlap in the observed value', () => {
  fc.assert(
    fc.property(anySample, anySample, (x, y) => {
      const { pGreater, pLess, p } = mannWhitney(x, y);
      for (const tail of [pGreater, pLess, p]) assert.ok(tail > 0 && tail <= 1 + 1e-12);
      assert.ok(pGreater + pLess > 1);
    }),
    settings,
  );
});

/** U of every choice of `size` values of the pool. */
function assignments(size: number, pool: readonly number[]): number[] {
  const all: number[] = [];
  for (let mask = 0; mask < 2 ** pool.length; mask++) {
    const chosen = pool.filter((_, i) => (mask >> i) & 1);
    if (chosen.length === size) {
      all.push(
        wins(
          chosen,
          pool.filter((_, i) => !((mask >> i) & 1)),
        ),
      );
    }
  }
  return all;
}

function wins(x: readonly number[], y: readonly number[]): number {
  return x.flatMap((a) => y.map((b) => (Math.sign(a - b) + 1) / 2)).reduce((sum, win) => sum + win, 0);
}
