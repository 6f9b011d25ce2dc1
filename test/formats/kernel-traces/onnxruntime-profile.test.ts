import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profiledTrace } from '../../../src/formats/kernel-traces/onnxruntime-profile.ts';
import { textSource } from '../text-source.ts';

const run = (ts: number) => ({ cat: 'Session', name: 'model_run', ts, dur: 100 });
const node = (name: string, ts: number, dur: number, operator = 'MatMul') => ({
  cat: 'Node',
  name: `${name}_kernel_time`,
  ts,
  dur,
  args: { op_name: operator, provider: 'CPUExecutionProvider' },
});
const trace = (events: readonly object[], warmups = 1) =>
  profiledTrace(textSource(JSON.stringify(events)), warmups);

test('nodes of warm-up and of a run that the profiler cut off are no part of the counted runs', async () => {
  const events = [0, 200, 400, 600].flatMap((ts) => [node('a', ts + 10, 20), node('b', ts + 40, 20)]);
  const { executions, inferences, wallNs } = await trace([...events, run(0), run(200), run(400)]);
  assert.deepEqual([inferences, wallNs], [2, 200_000]);
  assert.deepEqual(
    executions.map(({ name }) => name),
    ['a', 'b', 'a', 'b'],
  );
});

test('the time of a loop is that of the nodes in it, counted once', async () => {
  const { executions } = await trace(
    [
      run(0),
      node('body', 10, 20),
      node('body', 40, 20),
      node('loop', 5, 80, 'Loop'),
      node('if', 5, 85, 'If'),
    ],
    0,
  );
  assert.deepEqual(
    executions.map(({ name }) => name),
    ['body', 'body'],
  );
});
