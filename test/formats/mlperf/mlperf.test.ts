import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { InputError } from '../../../src/errors.ts';
import { mlperf } from '../../../src/formats/mlperf/mlperf.ts';
import { textSource } from '../text-source.ts';

const fixtures = new URL('../../fixtures/mlperf/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, fixtures), 'utf8');
const summary = read('offline/input/mlperf_log_summary.txt');
const detail = read('offline-detail/input/mlperf_log_detail.txt');
const parse = (text: string) => mlperf.parse(textSource(text, 'mlperf_log.txt'));

test('a summary that was cut off is an error, wherever that was', async () => {
  const lines = summary.split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('No errors'));
  for (const length of [last, Math.floor(last / 2), 8]) {
    await assert.rejects(
      parse(lines.slice(0, length).join('\n')),
      (error) =>
        error instanceof InputError && /mlperf_log\.txt: the summary ends before/.test(error.message),
    );
  }
});

for (const word of ['nan', '-nan', 'inf']) {
  test(`a headline that is ${word} is said, and left out`, async () => {
    const broken = summary.replace(/^(Samples per second\s*:).*$/m, `$1 ${word}`);
    assert.notEqual(broken, summary);
    const { readings, warnings } = await parse(broken);
    assert.deepEqual(warnings, [`Samples per second is ${word}, which is no number, so it is left out`]);
    assert.ok(!readings.some(({ metric }) => metric === 'samples_per_second'));
  });
}

test('so it is in the detailed log', async () => {
  const broken = detail.replace(/("key": "result_samples_per_second", "value": )[\d.]+/, '$1"nan"');
  assert.notEqual(broken, detail);
  const { warnings } = await parse(broken);
  assert.deepEqual(warnings, ['result_samples_per_second is nan, which is no number, so it is left out']);
});

test('a log without a result is a failure, not a pass', async () => {
  const { failures } = await parse(
    'SUT name : S\nSamples per second: 12\nNo errors encountered during test.\n',
  );
  assert.deepEqual(failures, [{ benchmark: 'S', name: 'no result', count: 1, message: undefined }]);
});
