import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutToBytes, cutToCharacters } from '../../../src/platform/github/cut.ts';

const text = fc
  .array(fc.string({ unit: 'binary', maxLength: 80 }).map((line) => line.replaceAll('\n', ' ')))
  .map((lines) => lines.join('\n'));

test('what fits stays as it is, what does not is cut between lines to fit, with a note', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 100, max: 600 }), (whole, limit) => {
      const cut = cutToBytes(whole, limit);
      if (Buffer.byteLength(whole) <= limit) return assert.equal(cut, whole);
      assert.ok(Buffer.byteLength(cut) <= limit);
      const [kept = ''] = cut.split('\n\n… cut');
      assert.ok(whole.startsWith(kept));
      assert.ok(kept === '' || whole[kept.length] === '\n');
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('characters are counted as JavaScript counts them', () => {
  const whole = Array(20).fill('é'.repeat(9)).join('\n');
  assert.equal(cutToCharacters(whole, 199), whole);
  assert.ok(cutToCharacters(whole, 198).length <= 198);
  assert.match(cutToCharacters(whole, 198), /^(é{9}\n){16}\n… cut/);
});
