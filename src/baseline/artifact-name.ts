import { InputError } from '../errors.ts';

/** The one file in a snapshot artifact's zip, and in a result artifact's. */
export const SNAPSHOT_ENTRY = 'snapshot.json';
export const RESULT_ENTRY = 'result.json';

/** `aaco-snapshot-<name>` or `aaco-snapshot-<name>-<shard>`. Throws InputError where a part has other characters. */
export function snapshotArtifactName(name: string, shard: string | null = null): string {
  const parts = shard === null ? [name] : [name, shard];
  return ['aaco-snapshot', ...parts.map(checkPart)].join('-');
}

/** `aaco-result-<name>`. Throws InputError where the name has other characters. */
export function resultArtifactName(name: string): string {
  return `aaco-result-${checkPart(name)}`;
}

/** Which snapshots of a suite are meant. */
export interface Which {
  /** Suite name. */
  readonly name: string;
  /** A part of the suite; null for all of it. */
  readonly shard: string | null;
  /** Whether every part counts, whatever `shard` says: `mode: compare`. */
  readonly shards: boolean;
}

/** Whether an artifact of this name holds a snapshot that is meant. */
export function isSnapshotOf(artifactName: string, { name, shard, shards }: Which): boolean {
  const whole = snapshotArtifactName(name);
  if (shards) return artifactName === whole || artifactName.startsWith(`${whole}-`);
  return artifactName === snapshotArtifactName(name, shard);
}

/** The one artifact name that is meant; null where there may be several. */
export function onlyNameOf({ name, shard, shards }: Which): string | null {
  return shards ? null : snapshotArtifactName(name, shard);
}

// GitHub refuses " : < > | * ? \ / and line ends in artifact names; what is left here also needs no quoting elsewhere.
function checkPart(part: string): string {
  if (/^[\w.-]{1,100}$/.test(part)) return part;
  throw new InputError({
    what: `${JSON.stringify(part)} cannot be part of an artifact's name`,
    next: 'Use letters, digits, ., _ and - only, at most 100 of them',
  });
}
