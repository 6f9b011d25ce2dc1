import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSnapshotOf, resultArtifactName, snapshotArtifactName } from '../../src/baseline/artifact-name.ts';

test('artifacts are named after the suite and its shard', () => {
  assert.equal(snapshotArtifactName('perf'), 'aaco-snapshot-perf');
  assert.equal(snapshotArtifactName('perf', 'a100'), 'aaco-snapshot-perf-a100');
  assert.equal(resultArtifactName('perf'), 'aaco-result-perf');
});

for (const part of ['', 'a/b', 'a\\b', 'a:b', 'a b', 'a"b', 'a\nb', 'é', 'x'.repeat(101)]) {
  test(`${JSON.stringify(part.slice(0, 5))} (${part.length}) cannot be part of a name`, () => {
    assert.throws(() => snapshotArtifactName(part), /cannot be part of an artifact's name.*letters, digits/);
    assert.throws(() => snapshotArtifactName('perf', part), /cannot be part/);
    assert.throws(() => resultArtifactName(part), /cannot be part/);
  });
}

const all = { name: 'perf', shard: null, shards: true };

test('a suite whose name begins like another one is not its shard', () => {
  assert.equal(isSnapshotOf('aaco-snapshot-perfect', all), false);
  assert.equal(isSnapshotOf('aaco-snapshot-perf-ect', all), true);
  assert.equal(isSnapshotOf('aaco-snapshot-perf-ect', { ...all, shards: false }), false);
  assert.equal(isSnapshotOf('aaco-snapshot-perf-ect', { ...all, shard: 'ect', shards: false }), true);
  assert.equal(isSnapshotOf('aaco-snapshot-perf', { ...all, shard: 'ect', shards: false }), false);
});
