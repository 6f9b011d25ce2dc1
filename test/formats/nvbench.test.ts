import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../../src/formats/format.ts';
import { nvbench } from '../../src/formats/nvbench.ts';
import { textSource } from './text-source.ts';

const summary = {
  tag: 'nv/json/bin:nv/cold/sample_times',
  data: [
    { name: 'filename', type: 'string', value: 'runs/today/result.json-bin/0.bin' },
    { name: 'size', type: 'int64', value: '2' },
  ],
};
const result = JSON.stringify({
  benchmarks: [{ name: 'copy', states: [{ name: 'Device=0', summaries: [summary] }] }],
});

function withSidecar(bytes: Uint8Array): Source {
  const sidecar = { ...textSource(''), name: 'result.json-bin/0.bin', bytes: async () => bytes };
  return textSource(result, 'result.json', () => [sidecar]);
}

test('samples are little-endian float32 in the folder beside the JSON, wherever nvbench ran', async () => {
  // A view that does not begin at the start of its buffer, as file reads give them.
  const bytes = new Uint8Array([0xff, 0, 0, 0x80, 0x3f, 0, 0, 0, 0x40]).subarray(1);
  const { readings } = await nvbench.parse(withSidecar(bytes));
  assert.deepEqual(readings[0]?.values, [1, 2]);
});

test('samples that are not beside the JSON are an error, not a fall-back to the mean', async () => {
  await assert.rejects(
    nvbench.parse(textSource(result, 'result.json')),
    /sample_times: its raw values, "result\.json-bin\/0\.bin", are not there\. Keep the folder/,
  );
});

test('samples of another size than told are an error', async () => {
  await assert.rejects(nvbench.parse(withSidecar(new Uint8Array(7))), /has 7 bytes, expected 2 numbers of 4/);
});
