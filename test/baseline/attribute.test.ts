import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, type EvidenceOrigin } from '../../src/baseline/attribute.ts';
import { EVIDENCE_SCHEMA, type Evidence } from '../../src/model/evidence.ts';
import { exampleSnapshot, historyEntry } from './example-snapshot.ts';

const head = 'a'.repeat(40);
const origin: EvidenceOrigin = {
  repository: 'acme/engine',
  runId: 7,
  runAttempt: 2,
  workflowPath: '.github/workflows/perf.yml',
  headSha: head,
  baseSha: 'b'.repeat(40),
  pullRequest: 5,
};

function evidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    schema: EVIDENCE_SCHEMA,
    name: 'perf',
    baseSha: 'c'.repeat(40),
    candidate: exampleSnapshot({ history: [historyEntry(1)] }),
    rerun: null,
    ...changes,
  };
}

test('evidence keeps its measurements, and gets its provenance from GitHub', () => {
  const sides = { baseline: exampleSnapshot({ sha: 'b'.repeat(40) }), candidate: exampleSnapshot() };
  const { candidate, rerun, baseSha } = attribute(evidence({ rerun: sides }), 'perf', origin);
  assert.deepEqual(candidate?.measurements, exampleSnapshot().measurements);
  assert.equal(candidate?.history, undefined);
  assert.deepEqual(candidate?.provenance, {
    repository: 'acme/engine',
    sha: head,
    ref: null,
    event: 'pull_request',
    runId: 7,
    runAttempt: 2,
    workflowPath: '.github/workflows/perf.yml',
    pullRequest: 5,
    shard: null,
  });
  assert.equal(rerun?.baseline.provenance.sha, origin.baseSha);
  assert.equal(baseSha, origin.baseSha);
});

test('a base commit that was measured and is not the known one is called unknown, never by the known name', () => {
  const sides = { baseline: exampleSnapshot({ sha: 'f'.repeat(40) }), candidate: exampleSnapshot() };
  const { rerun } = attribute(evidence({ rerun: sides }), 'perf', origin);
  assert.equal(rerun?.baseline.provenance.sha, null);
  assert.equal(rerun?.candidate.provenance.sha, head);
});

test('shards keep the names of their parts', () => {
  const shards = [exampleSnapshot({ shard: 'a100' }), exampleSnapshot({ shard: 'mi300' })];
  const attributed = attribute(evidence({ candidate: null, shards }), 'perf', origin);
  assert.deepEqual(
    attributed.shards?.map(({ provenance }) => provenance.shard),
    ['a100', 'mi300'],
  );
});

const others: readonly (readonly [string, Evidence, RegExp])[] = [
  ['another suite', evidence({ name: 'other' }), /of the suite "other"/],
  ['another run', evidence({ candidate: exampleSnapshot({ runId: 8 }) }), /run 8 measured it/],
  [
    'another commit',
    evidence({ candidate: exampleSnapshot({ sha: 'd'.repeat(40) }) }),
    /measured commit d{40}/,
  ],
  [
    'another repository',
    evidence({ candidate: exampleSnapshot({ repository: 'evil/engine' }) }),
    /evil\/engine/,
  ],
  [
    'another commit, in what was measured interleaved',
    evidence({ rerun: { baseline: exampleSnapshot(), candidate: exampleSnapshot({ sha: 'd'.repeat(40) }) } }),
    /measured commit d{40}/,
  ],
  [
    'another commit, in a shard',
    evidence({ shards: [exampleSnapshot({ shard: 'a100', sha: 'd'.repeat(40) })] }),
    /measured commit d{40}/,
  ],
  [
    'a shard with an impossible name',
    evidence({ shards: [exampleSnapshot({ shard: 'a/b' })] }),
    /cannot be part/,
  ],
];
for (const [title, told, message] of others) {
  test(`evidence of ${title} is refused`, () => {
    assert.throws(() => attribute(told, 'perf', origin), message);
  });
}
