import assert from 'node:assert/strict';
import { test } from 'node:test';
import { criterion } from '../../src/formats/criterion.ts';
import { textFolder, textSource } from './text-source.ts';

test('a sample is the mean of its batch, and the folder above new/ names it', async () => {
  const sample = textSource(
    '{"iters": [10, 20], "times": [100, 220]}',
    'target/criterion/sum/new/sample.json',
  );
  const { readings } = await criterion.parse(sample);
  assert.deepEqual(
    readings.map(({ benchmark, values }) => [benchmark, values]),
    [['sum', [10, 11]]],
  );
});

test('a folder without samples is an error that says what to give', async () => {
  await assert.rejects(
    criterion.parse(textFolder({ 'estimates.json': '{}' }, 'criterion')),
    /criterion: no new\/sample\.json in this folder\. Give the folder target\/criterion/,
  );
});

test('batches without their times are refused with the key', async () => {
  await assert.rejects(
    criterion.parse(textSource('{"iters": [10, 20], "times": [100]}', 'sample.json')),
    /key times: iters and times differ in length/,
  );
});
