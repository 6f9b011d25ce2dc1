import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vllm } from '../../src/formats/vllm.ts';
import { textSource } from './text-source.ts';

const read = (data: unknown) => vllm.parse(textSource(JSON.stringify(data)));

test('a request of vLLM that failed has no time to first token: its 0 is not a value', async () => {
  const result = { model_id: 'm', completed: 1, request_throughput: 1, ttfts: [0.5, 0], itls: [[0.1], []] };
  const { readings, failures } = await read({ ...result, errors: ['', 'boom\nTimeoutError'] });
  assert.deepEqual(readings.find(({ metric }) => metric === 'ttft')?.values, [0.5]);
  assert.deepEqual(
    failures?.map(({ name, count }) => [name, count]),
    [['TimeoutError', 1]],
  );
});

test('without the errors, how many requests of vLLM did not complete is counted', async () => {
  const result = { model_id: 'm', request_throughput: 1, num_prompts: 10, completed: 7 };
  assert.equal((await read(result)).failures?.[0]?.count, 3);
  assert.deepEqual((await read({ ...result, completed: 10 })).failures, []);
});
