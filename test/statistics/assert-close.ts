import assert from 'node:assert/strict';

/** Fails unless `actual` is within the relative tolerance of `expected`, or within the absolute one. */
export function assertClose(actual: number, expected: number, relative: number, absolute = 0): void {
  const allowed = Math.max(absolute, relative * Math.abs(expected));
  assert.ok(Math.abs(actual - expected) <= allowed, `${actual} is not within ${allowed} of ${expected}`);
}
