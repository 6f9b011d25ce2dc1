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

test('a suite whose name begins like another one is not its shard', () => {
  assert.equal(isSnapshotOf('aaco-snapshot-perfect', 'perf', true), false);
  assert.equal(isSnapshotOf('aaco-snapshot-perf-ect', 'perf', true), true);
  assert.equal(isSnapshotOf('aaco-snapshot-perf-ect', 'perf', false), false);
});
