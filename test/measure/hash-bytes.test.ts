import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { hashBytes } from '../../src/measure/hash-bytes.ts';

test('bytes hashed in parts have the digest of the whole, and only those of the view count', () => {
  const buffer = Uint8Array.from({ length: 100 }, (_, index) => index).buffer;
  for (const view of [new Uint8Array(buffer, 8, 31), new Float64Array(buffer, 16, 3), new Uint8Array(0)]) {
    const whole = createHash('sha256').update(view).digest('hex');
    for (const step of [1, 7, 31, 1000]) {
      assert.equal(hashBytes(createHash('sha256'), view, step).digest('hex'), whole);
    }
  }
});
