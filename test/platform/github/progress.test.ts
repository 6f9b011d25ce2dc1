import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgress } from '../../../src/platform/github/progress.ts';

function recorder() {
  const sent: string[] = [];
  let finish: () => void = () => {};
  let time = 0;
  const send = (text: string) => {
    sent.push(text);
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  };
  return {
    sent,
    progress: createProgress(send, 10, () => time),
    at(next: number) {
      time = next;
    },
    async finish() {
      finish();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test('reports go out at most once an interval and never two at a time', async () => {
  const { sent, progress, at, finish } = recorder();
  progress.report('1');
  at(20);
  progress.report('dropped: the first is still being sent');
  await finish();
  progress.report('2');
  await finish();
  at(25);
  progress.report('dropped: too soon');
  at(30);
  progress.report('3');
  assert.deepEqual(sent, ['1', '2', '3']);
});

test('closing waits for what is being sent and lets nothing follow', async () => {
  const { sent, progress, at, finish } = recorder();
  progress.report('1');
  let closed = false;
  const closing = progress.close().then(() => {
    closed = true;
  });
  at(100);
  progress.report('late');
  assert.equal(closed, false);
  await finish();
  await closing;
  assert.deepEqual(sent, ['1']);
});

test('a report that fails is forgotten', async () => {
  const progress = createProgress(() => Promise.reject(new Error('no')), 0);
  progress.report('1');
  await progress.close();
});
