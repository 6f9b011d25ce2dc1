import type { Snapshot } from '../model/snapshot.ts';
import type { ValidityFinding } from '../report/context.ts';
import { validityFindings } from '../report/validity-findings.ts';
import { shardOf } from '../shards/shards.ts';

/** What was seen beside a shard's measurement, under its name. */
export function findingsOf(shard: Snapshot, suite: string): ValidityFinding[] {
  const name = shardOf(shard, suite);
  return validityFindings(shard.telemetry, shard.environment.gpus).map((finding) => ({
    ...finding,
    what: name === null ? finding.what : `${name}: ${finding.what}`,
  }));
}
