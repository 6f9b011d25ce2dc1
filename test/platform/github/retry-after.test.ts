import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secondsOf } from '../../../src/platform/github/retry-after.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');

for (const [header, seconds, what] of [
  ['120', 120, 'seconds'],
  ['0', 1, 'no wait at all would be a storm'],
  ['Tue, 24 Nov 2026 12:00:30 GMT', 30, 'a date'],
  ['Tue, 24 Nov 2026 11:00:00 GMT', 1, 'a date that has passed'],
  ['soon', 60, 'neither'],
  ['-5', 1, 'a year of long ago, as Date.parse reads it'],
] as const) {
  test(`retry-after: ${header} waits ${seconds} s (${what})`, () => {
    assert.equal(secondsOf(header, NOW), seconds);
  });
}
