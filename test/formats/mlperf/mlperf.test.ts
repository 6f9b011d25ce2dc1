import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mlperf } from '../../../src/formats/mlperf/mlperf.ts';
import { textSource } from '../text-source.ts';

test('a log that ends before its result is a failure, not a pass', async () => {
  const { failures } = await mlperf.parse(textSource('SUT name : S\nSamples per second: 12\n'));
  assert.deepEqual(failures, [{ benchmark: 'S', name: 'no result', count: 1, message: undefined }]);
});
