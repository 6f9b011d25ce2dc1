import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { type ActionResult, startAction } from '../../../src/demo/runner/run-action.ts';
import { startToy } from './toy.ts';

/** Cancels the toy as soon as it waits; `body` says how it takes it. */
async function cancelled(t: TestContext, body: string, patience = 1): Promise<ActionResult> {
  const toy = await startToy(t);
  const running = startAction(
    toy.doing('wait', {
      inputs: { body },
      patience,
      onLine: (line) => {
        if (line === 'ready') running.cancel();
      },
    }),
  );
  return running.finished;
}

test('an action that ends on SIGINT is cancelled, still gets its post step, and leaves nothing behind', async (t) => {
  const result = await cancelled(t, 'tidy');
  assert.equal(result.conclusion, 'cancelled');
  assert.match(result.log, /^interrupted$/m);
  assert.match(result.post?.log ?? '', /^post sees/m);
  assert.equal(result.run.data.conclusion, 'cancelled');
  assert.deepEqual(result.orphans, []);
});

test('an action that ignores SIGINT gets SIGTERM', async (t) => {
  const result = await cancelled(t, 'stubborn', 0.05);
  assert.equal(result.signal, 'SIGTERM');
  assert.equal(result.conclusion, 'cancelled');
});

test('a child that outlives the job is found and killed', {
  skip: process.platform !== 'linux',
}, async (t) => {
  const { orphans } = await cancelled(t, 'leave');
  assert.equal(orphans?.length, 1);
  assert.match(orphans?.[0]?.command ?? '', /setInterval/);
});
