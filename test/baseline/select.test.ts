import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArtifactRecord, RunRecord } from '../../src/baseline/ports.ts';
import {
  type ArtifactCriteria,
  type RunCriteria,
  selectArtifacts,
  selectRuns,
  snapshotRefusal,
  workflowPathOf,
} from '../../src/baseline/select.ts';
import { type ExampleOptions, exampleSnapshot } from './example-snapshot.ts';

const criteria: RunCriteria = {
  repository: { name: 'acme/engine', id: 1 },
  workflowPath: '.github/workflows/perf.yml',
  branch: 'main',
  events: ['push'],
  currentRunId: 99,
};

const run: RunRecord = {
  id: 7,
  event: 'push',
  conclusion: 'success',
  branch: 'main',
  sha: 'a'.repeat(40),
  path: '.github/workflows/perf.yml@main',
  repositoryId: 1,
  headRepositoryId: 1,
  createdAt: '2026-11-20T10:00:00Z',
};

const runs: readonly [string, Partial<RunRecord>, RegExp | null][] = [
  ['a successful push run of the branch', {}, null],
  ['a run whose path has an owner', { path: 'acme/engine/.github/workflows/perf.yml@refs/heads/main' }, null],
  ["a fork's branch called main", { headRepositoryId: 2 }, /another repository, for example a fork/],
  ['a run of a deleted fork', { headRepositoryId: null }, /another repository/],
  ['a run of another repository', { repositoryId: 2 }, /belongs to another repository/],
  ['a pull request', { event: 'pull_request' }, /started by pull_request, not by push/],
  ['a failed run', { conclusion: 'failure' }, /conclusion is failure/],
  ['a run that is not over', { conclusion: null }, /conclusion is not known/],
  ['another branch', { branch: 'release' }, /ran on release, not on main/],
  ['no branch', { branch: null }, /ran on no branch/],
  ['another workflow', { path: '.github/workflows/evil.yml' }, /a run of \.github\/workflows\/evil\.yml/],
  ['a workflow with a longer name', { path: 'x/.github/workflows/perf.yml' }, /a run of x\//],
];

for (const [title, change, why] of runs) {
  test(`${title} is ${why ? 'passed over with the reason' : 'accepted'}`, () => {
    const { accepted, rejected } = selectRuns([{ ...run, ...change }], criteria);
    assert.equal(accepted.length, why ? 0 : 1);
    if (why) assert.match(rejected[0]?.why ?? '', why);
    else assert.deepEqual(rejected, []);
  });
}

test('the current run is neither baseline nor a rejected one', () => {
  const selection = selectRuns([{ ...run, id: 99 }], criteria);
  assert.deepEqual(selection, { accepted: [], rejected: [] });
});

test('a run is named by its id and commit', () => {
  const { rejected } = selectRuns([{ ...run, conclusion: 'failure' }], criteria);
  assert.equal(rejected[0]?.what, 'run 7 (aaaaaaaaaaaa)');
});

const artifact: ArtifactRecord = {
  id: 1,
  name: 'aaco-snapshot-perf',
  size: 100,
  expired: false,
  digest: null,
  runId: 7,
  headRepositoryId: 1,
};
const wanted: ArtifactCriteria = {
  name: 'perf',
  shard: null,
  shards: false,
  repositoryId: 1,
  maxBytes: 1000,
};

const artifacts: readonly [string, Partial<ArtifactRecord>, RegExp][] = [
  ['of another run', { runId: 8 }, /belongs to another run/],
  ["of a fork's code", { headRepositoryId: 2 }, /another repository, for example a fork/],
  ['that has expired', { expired: true }, /expired/],
  ['that is too large', { size: 1001 }, /1001 bytes, more than the 1000/],
];

for (const [title, change, why] of artifacts) {
  test(`an artifact ${title} is passed over with the reason`, () => {
    const { accepted, rejected } = selectArtifacts([{ ...artifact, ...change }], 7, wanted);
    assert.deepEqual(accepted, []);
    assert.equal(rejected[0]?.what, 'aaco-snapshot-perf of run 7');
    assert.match(rejected[0]?.why ?? '', why);
  });
}

test('of several uploads of one name the latest counts, whatever the order of the list', () => {
  const uploads = [3, 5, 4].map((id) => ({ ...artifact, id }));
  const { accepted } = selectArtifacts(uploads, 7, wanted);
  assert.deepEqual(
    accepted.map(({ id }) => id),
    [5],
  );
});

test('other names are no candidates, and shards are where they are asked for', () => {
  const names = [
    'aaco-snapshot-perf',
    'aaco-snapshot-perf-a100',
    'aaco-snapshot-perfect',
    'aaco-result-perf',
  ];
  const list = names.map((name, id) => ({ ...artifact, id, name }));
  const chosen = (shards: boolean) =>
    selectArtifacts(list, 7, { ...wanted, shards }).accepted.map(({ name }) => name);
  assert.deepEqual(chosen(false), ['aaco-snapshot-perf']);
  assert.deepEqual(chosen(true), ['aaco-snapshot-perf', 'aaco-snapshot-perf-a100']);
});

const snapshots: readonly [string, ExampleOptions, RegExp | null][] = [
  ['what its run says', {}, null],
  ['written with other capitals', { repository: 'Acme/Engine' }, null],
  ['of another suite', { name: 'other' }, /says that it is aaco-snapshot-other/],
  ['of a shard', { shard: 'a100' }, /says that it is aaco-snapshot-perf-a100/],
  ['of an impossible name', { name: 'a/b' }, /impossible name/],
  ['of another repository', { repository: 'evil/engine' }, /measured in evil\/engine/],
  ['of another run', { runId: 8 }, /run 8 measured it/],
  ['of numbers with another meaning', { semanticsVersion: 2 }, /meaning of version 2, .* that of version 1/],
  ['of another commit', { sha: 'c'.repeat(40) }, /commit c{40}, its run has a{40}/],
];

for (const [title, options, why] of snapshots) {
  test(`a snapshot ${title} is ${why ? 'refused' : 'taken'}`, () => {
    const refusal = snapshotRefusal(
      exampleSnapshot(options),
      'aaco-snapshot-perf',
      { id: 7, sha: 'a'.repeat(40) },
      'acme/engine',
    );
    if (why) assert.match(refusal ?? '', why);
    else assert.equal(refusal, null);
  });
}

test('the path of a workflow is the same in all forms that GitHub writes', () => {
  for (const text of [
    '.github/workflows/perf.yml',
    '.github/workflows/perf.yml@main',
    '.github/workflows/perf.yml@refs/heads/user@host/x',
    'acme/engine/.github/workflows/perf.yml@refs/pull/1/merge',
  ]) {
    assert.equal(workflowPathOf(text), '.github/workflows/perf.yml');
  }
  assert.equal(workflowPathOf('acme/engine/.github/workflows/a@b.yaml@v1'), '.github/workflows/a@b.yaml');
});
