import assert from 'node:assert/strict';
import { test } from 'node:test';
import { batchOf } from '../../src/model/batch.ts';

const cases: [inputs: Record<string, string> | undefined, batch: number | null, why: string][] = [
  [{ image: 'float32[8,3,224,224]' }, 8, 'the leading dimension'],
  [{ ids: 'int64[4,128]', mask: 'int64[4,128]', scale: 'float32[]' }, 4, 'shared by all that have two'],
  [{ image: 'float32[8,3,224,224]', boxes: 'float32[100,4]' }, null, 'not shared'],
  [{ signal: 'float32[16000]' }, null, 'one dimension may be anything'],
  [{ empty: 'float32[0,4]' }, null, 'no sample'],
  [{}, null, 'no input'],
  [undefined, null, 'a command'],
];
for (const [inputs, batch, why] of cases) {
  test(`the batch of ${JSON.stringify(inputs)} is ${batch}: ${why}`, () => {
    assert.equal(batchOf(inputs), batch);
  });
}
