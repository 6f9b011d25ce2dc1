import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llamaBench } from '../../src/formats/llama-bench.ts';
import { textSource } from './text-source.ts';

const read = (data: unknown) => llamaBench.parse(textSource(JSON.stringify(data)));

test('llama-bench tests are named by model and work, and by the settings that vary', async () => {
  const row = (more: object) => ({
    model_filename: '/models/tiny.gguf',
    n_prompt: 512,
    n_gen: 0,
    n_threads: 4,
    samples_ns: [10],
    samples_ts: [5],
    ...more,
  });
  const { readings } = await read([
    row({}),
    row({ n_threads: 8 }),
    row({ n_prompt: 0, n_gen: 128 }),
    row({ n_gen: 64, n_depth: 1024 }),
  ]);
  assert.deepEqual(
    readings.filter(({ metric }) => metric === 'time').map(({ benchmark }) => benchmark),
    ['tiny pp512 (n_threads=4)', 'tiny pp512 (n_threads=8)', 'tiny tg128', 'tiny pp512+tg64 @ d1024'],
  );
});
