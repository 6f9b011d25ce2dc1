import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The folder of the bundle that is running, with the worker beside it. Taken from the command line: ncc would resolve
 * import.meta.url while building, and copy what it finds there.
 */
export function bundleFolder(): string {
  return dirname(realpathSync(process.argv[1] ?? ''));
}
