import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createLimiter } from '../../../src/platform/github/limiter.ts';

test('never more than the limit run together, all run, in order, and each gives its own value', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.record({ ticks: fc.nat(4), fails: fc.boolean() }), { maxLength: 20 }),
      async (limit, tasks) => {
        const limited = createLimiter(limit);
        const started: number[] = [];
        let running = 0;
        let most = 0;
        const results = await Promise.allSettled(
          tasks.map(({ ticks, fails }, index) =>
            limited(async () => {
              started.push(index);
              most = Math.max(most, ++running);
              for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
              running--;
              if (fails) throw new Error(String(index));
              return index;
            }),
          ),
        );
        assert.ok(most <= limit);
        assert.deepEqual(started, [...tasks.keys()]);
        for (const [index, result] of results.entries()) {
          assert.equal(result.status === 'fulfilled' ? result.value : Number(result.reason.message), index);
        }
      },
    ),
    { seed: 1, numRuns: 100 },
  );
});
