import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trtexec } from '../../src/formats/trtexec.ts';
import { textSource } from './text-source.ts';

const read = (data: unknown) => trtexec.parse(textSource(JSON.stringify(data)));

test('instants of trtexec, which are coarse, give differences that are shown and not gated', async () => {
  const { readings } = await read([
    { latencyMs: 1.2, startComputeMs: 59999.1, endComputeMs: 60000.1, startEnqMs: 0.1, endEnqMs: 0.3 },
  ]);
  assert.deepEqual(
    readings.map(({ metric, direction, values }) => [metric, direction, ...values]),
    [
      ['latency', 'lower', 1.2],
      ['enqueue', 'none', 0.2],
      ['compute', 'none', 1],
    ],
  );
});
