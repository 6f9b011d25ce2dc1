/** The name of a benchmark that shards are told apart in: `resnet@a100`. A suite without shards keeps the plain name. */
export function shardName(benchmark: string, shard: string | null): string {
  return shard === null ? benchmark : `${benchmark}@${shard}`;
}

/** The name without the shard that `shardName` added. */
export function plainName(benchmark: string, shard: string | null | undefined): string {
  return shard && benchmark.endsWith(`@${shard}`) ? benchmark.slice(0, -shard.length - 1) : benchmark;
}
