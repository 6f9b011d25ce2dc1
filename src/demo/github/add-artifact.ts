import { createHash } from 'node:crypto';
import type { Artifact, Repository, Run, World } from './world.ts';

export interface ArtifactOptions {
  readonly attempt?: number;
  readonly createdAt?: Date;
  readonly expiresAt?: Date | undefined;
  readonly expired?: boolean;
  /** Reported in place of the true size. */
  readonly size?: number;
  /** Reported in place of the true one; null as old uploads have it. */
  readonly digest?: string | null;
}

const RETENTION = 90 * 24 * 3600 * 1000;

/** Stores an artifact as if a job of the run had uploaded these bytes. */
export function addArtifact(
  world: World,
  repository: Repository,
  run: Run,
  name: string,
  zip: Uint8Array,
  options: ArtifactOptions = {},
): Artifact {
  const createdAt = options.createdAt ?? world.now();
  const artifact: Artifact = {
    id: world.nextId('artifact'),
    name,
    run,
    attempt: options.attempt ?? run.attempt,
    zip,
    size: options.size ?? zip.length,
    digest:
      options.digest === undefined
        ? `sha256:${createHash('sha256').update(zip).digest('hex')}`
        : options.digest,
    createdAt,
    expiresAt: options.expiresAt ?? new Date(createdAt.getTime() + RETENTION),
    expired: options.expired ?? false,
  };
  repository.artifacts.push(artifact);
  return artifact;
}
