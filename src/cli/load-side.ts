import { InputError } from '../errors.ts';
import { type ParsedSource, parseRepetitions } from '../formats/parse-source.ts';
import { assemble } from '../measure/assemble.ts';
import type { Repetition } from '../measure/repetition.ts';
import { SEMANTICS_VERSION, SNAPSHOT_SCHEMA, type Snapshot, unknownProvenance } from '../model/snapshot.ts';
import { snapshotFromBytes } from '../model/snapshot-text.ts';
import { tool } from '../model/version.ts';
import { openSource } from '../platform/files.ts';
import { readProgress } from './read-progress.ts';

/** What the files of one side are: jobs that were measured with aaco, or repetitions that another tool wrote. */
export type Side =
  | { readonly kind: 'snapshots'; readonly snapshots: readonly Snapshot[] }
  | { readonly kind: 'results'; readonly snapshot: Snapshot };

/**
 * Reads the files of one side: all snapshots, or all result files, each of which is one repetition. Throws InputError for a
 * mixture and for any file that is neither.
 */
export async function loadSide(files: readonly string[], format: string, name: string): Promise<Side> {
  const snapshots: Snapshot[] = [];
  const results: ParsedSource[] = [];
  for (const file of files) {
    const source = await openSource(file, readProgress(file));
    if (/"schema"\s*:\s*"aaco\.snapshot\//.test(source.head))
      snapshots.push(snapshotFromBytes(await source.bytes(), file));
    else results.push(...(await parseRepetitions(source, format)));
  }
  if (snapshots.length > 0 && results.length > 0) {
    throw new InputError({
      what: `snapshots and result files on one side: ${files.join(', ')}`,
      next: 'Give one kind on each side: a snapshot is one job, a result file one repetition',
    });
  }
  return snapshots.length > 0
    ? { kind: 'snapshots', snapshots }
    : { kind: 'results', snapshot: snapshotOfResults(results, name) };
}

/** Result files as a snapshot of unknown origin: what they do not say of their machine is unknown, not equal. */
function snapshotOfResults(results: readonly ParsedSource[], name: string): Snapshot {
  const { measurements, aggregates, failures, reported } = assemble(results.map(repetitionOf));
  return {
    schema: SNAPSHOT_SCHEMA,
    semanticsVersion: SEMANTICS_VERSION,
    name,
    createdAt: new Date().toISOString(),
    tool,
    provenance: unknownProvenance,
    environment: {
      os: { platform: 'unknown', release: null, image: null, arch: 'unknown' },
      cpu: { model: null, cores: null },
      memoryMiB: null,
      node: 'unknown',
      gpus: [],
      benchmarks: {},
      ...(Object.keys(reported).length > 0 && { reported }),
    },
    measurements: [...measurements],
    aggregates: [...aggregates],
    failures: [...failures],
    telemetry: null,
    kernels: null,
    classification: null,
  };
}

function repetitionOf(parsed: ParsedSource): Repetition {
  return {
    ...parsed,
    benchmark: parsed.format,
    startedAt: '',
    durationMs: 0,
    span: { start: 0n, end: 0n },
    conditions: {},
  };
}
