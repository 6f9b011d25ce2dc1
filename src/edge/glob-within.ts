import { relative } from 'node:path';
import type { ExpandGlob } from '../inputs/plan.ts';
import { expandGlob } from '../platform/files.ts';

/** Files of a checkout, named relative to `folder`: the same names are then looked up in the checkout of the base commit. */
export function globWithin(folder: string): ExpandGlob {
  return async (pattern) => (await expandGlob(pattern, folder)).map((path) => relative(folder, path));
}
