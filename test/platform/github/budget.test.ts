import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBudget } from '../../../src/platform/github/budget.ts';

test('time counts while a call is under way, once for calls that overlap, and not between them', async () => {
  let time = 0;
  const budget = createBudget(100, () => time);
  const finish: (() => void)[] = [];
  const work = () => budget.spend(() => new Promise<void>((resolve) => finish.push(resolve)));
  const first = work();
  time = 10;
  const second = work();
  time = 30;
  assert.equal(budget.remaining(), 70);
  for (const end of finish) end();
  await Promise.all([first, second]);
  time = 1000;
  assert.equal(budget.remaining(), 70, 'a benchmark between two calls costs nothing');
  await assert.rejects(
    budget.spend(async () => {
      time = 2000;
      throw new Error('failed');
    }),
  );
  assert.equal(budget.remaining(), 0, 'never less than nothing');
});
