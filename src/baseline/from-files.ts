import { InputError } from '../errors.ts';
import { snapshotFromBytes } from '../model/snapshot-text.ts';
import type { Baseline } from './find.ts';

/** A baseline that the user names: each file is one job. */
export interface SnapshotFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The baseline of these files, newest first. Throws InputError for a file that is not a good snapshot, and where there
 * is none: what a user names must be there and good.
 */
export function baselineFromFiles(files: readonly SnapshotFile[], named: string): Baseline {
  if (files.length === 0) {
    throw new InputError({
      what: `the baseline ${JSON.stringify(named)} names no file`,
      next: 'Check the path; it is relative to the workspace',
    });
  }
  const read = files
    .map(({ path, bytes }) => ({ path, snapshot: snapshotFromBytes(bytes, path) }))
    .sort((a, b) => Date.parse(b.snapshot.createdAt) - Date.parse(a.snapshot.createdAt));
  return {
    snapshots: read.map(({ snapshot }) => snapshot),
    used: read.map(({ path, snapshot: { provenance, createdAt } }) => ({
      sha: provenance.sha,
      runId: provenance.runId,
      createdAt,
      why: `the file ${path}, named by the baseline input`,
    })),
    rejected: [],
    none: null,
  };
}
