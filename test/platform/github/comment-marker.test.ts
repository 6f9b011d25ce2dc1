import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatMarker, isNewer, parseMarker } from '../../../src/platform/github/comment-marker.ts';

const marker = { key: 'perf', runId: 7, runAttempt: 2 };

test('a marker is read back from the first line, whatever follows', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[\w.-]{1,100}$/),
      fc.nat(),
      fc.nat(1000),
      fc.string(),
      fc.constantFrom('\n', '\r\n'),
      (key, runId, runAttempt, rest, end) => {
        const one = { key, runId, runAttempt };
        assert.deepEqual(parseMarker(`${formatMarker(one)}${end}${rest}`), one);
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

for (const body of [
  '',
  'hello',
  ` ${formatMarker(marker)}`,
  `x\n${formatMarker(marker)}`,
  `${formatMarker(marker)} x`,
  '<!-- aaco:v2:perf run=1 attempt=1 -->',
  '<!-- aaco:v1:perf --> run=1 attempt=1 -->',
  '<!-- aaco:v1:perf run=-1 attempt=1 -->',
]) {
  test(`${JSON.stringify(body.slice(0, 30))} has no marker`, () => {
    assert.equal(parseMarker(body), null);
  });
}

test('a key that could end the marker is an error', () => {
  for (const key of ['', 'a b', '-->', 'a\nb', 'x'.repeat(101)]) {
    assert.throws(() => formatMarker({ ...marker, key }), /cannot be the key of a comment/);
  }
});

test('a later run is newer, and of one run the later attempt', () => {
  assert.equal(isNewer({ ...marker, runId: 8, runAttempt: 1 }, marker), true);
  assert.equal(isNewer({ ...marker, runAttempt: 3 }, marker), true);
  assert.equal(isNewer(marker, marker), false);
  assert.equal(isNewer({ ...marker, runId: 6, runAttempt: 9 }, marker), false);
});
