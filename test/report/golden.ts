import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

const ownFolder = new URL('goldens/', import.meta.url);

/** Compares `actual` with a file of `goldens/`; with UPDATE_GOLDENS=1 it becomes the file instead. */
export function assertGolden(file: string, actual: string, folder = ownFolder): void {
  const path = new URL(file, folder);
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(path, actual);
  assert.equal(actual, readFileSync(path, 'utf8'), `goldens/${file} differs; UPDATE_GOLDENS=1 rewrites it`);
}
