import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Baseline } from '../src/baseline/find.ts';
import { replayLooks } from '../src/compare/replay-looks.ts';
import type { Gated } from '../src/gated.ts';
import { EVIDENCE_SCHEMA, type Evidence, parseEvidence } from '../src/model/evidence.ts';
import type { Snapshot } from '../src/model/snapshot.ts';
import { type RejudgeRequest, rejudge } from '../src/rejudge.ts';
import type { Rerun } from '../src/rerun.ts';
import { gate } from '../src/run.ts';
import { gateShards } from '../src/run-shards.ts';
import { policy } from './model/policy-builder.ts';
import { measurement, snapshot } from './model/snapshot-builder.ts';
import { gaussian } from './statistics/gaussian.ts';

const noise = gaussian(20261124);

function job(run: number, level: number, n = 5, shard: string | null = null): Snapshot {
  const values = Array.from({ length: n }, () => level * Math.exp(0.004 * noise()));
  return snapshot([measurement(values)], {
    createdAt: `2026-11-${String(run).padStart(2, '0')}T00:00:00Z`,
    provenance: { runId: run, sha: `${run}`.padStart(40, 'a'), shard },
  });
}

const found = (snapshots: readonly Snapshot[]): Baseline => ({
  snapshots,
  used: snapshots.map(({ provenance, createdAt }) => ({
    sha: provenance.sha,
    runId: provenance.runId,
    createdAt,
    why: 'a push',
  })),
  rejected: [],
  none: null,
});
const history = found(Array.from({ length: 6 }, (_, index) => job(10 - index, 10)));
const request: RejudgeRequest = { name: 'perf', policy: policy(), onBaselineBranch: false, baseline: 'auto' };

function measuredAgain(level: number, pairs = 8): Rerun {
  const sides = { baseline: job(20, 10, pairs), candidate: job(20, level, pairs) };
  return { ...sides, look: replayLooks({ ...sides, policy: policy() }), notes: [] };
}

/** As it arrives: through JSON and the schema. */
function evidence(measured: Gated['measured']): Evidence {
  return parseEvidence(
    JSON.stringify({ schema: EVIDENCE_SCHEMA, name: 'perf', baseSha: null, ...measured }),
    'result.json',
  );
}

function gateOf(baseline: RejudgeRequest['baseline'], level: number): Promise<Gated> {
  return gate(
    { ...request, baseline },
    {
      measure: async () => job(20, level),
      findBaseline: async () => history,
      rerun: async () => measuredAgain(level),
      keep: async () => {},
      store: async () => {},
    },
  );
}

for (const [title, baseline, level] of [
  ['what history alone decided', 'branch', 11],
  ['what history left alone', 'auto', 10],
  ['what was confirmed interleaved', 'auto', 11],
  ['what was all measured interleaved', 'rerun', 11],
] as const) {
  test(`${title} is judged the same again, from its numbers alone`, async () => {
    const first = await gateOf(baseline, level);
    const again = await rejudge({ ...request, baseline }, evidence(first.measured), async () => history);
    assert.deepEqual(again.result.comparisons, first.result.comparisons);
    assert.equal(again.result.verdict, first.result.verdict);
    assert.equal(again.result.design, first.result.design);
    assert.match(again.result.notes[0] ?? '', /computed again/);
  });
}

test('the shards of a matrix are merged and judged the same again', async () => {
  const runs = [1, 2, 3, 4].map((run) => ['a', 'b'].map((shard) => job(run, 10, 5, shard)));
  const baseline = found(runs.toReversed().flat());
  const shards = ['a', 'b'].map((shard) => job(20, 12, 5, shard));
  const first = await gateShards(request, {
    findShards: async () => shards,
    findBaseline: async () => baseline,
    keep: async () => {},
  });
  const again = await rejudge(request, evidence(first.measured), async () => baseline);
  assert.deepEqual(again.result.comparisons, first.result.comparisons);
  assert.equal(again.result.verdict, 'fail');
});

test('a confirmation of too few pairs confirms nothing, which is said', async () => {
  const sides = { baseline: job(20, 10, 3), candidate: job(20, 10, 3) };
  const told = evidence({ candidate: job(20, 11), rerun: sides });
  const { result } = await rejudge(request, told, async () => history);
  assert.equal(result.design, 'history');
  assert.match(result.warnings.join(' '), /History decides alone: .*fewer than the 8 pairs/);
});

test('a run whose baseline is asked of history is not believed to have measured it', async () => {
  const sides = { baseline: job(20, 11, 8), candidate: job(20, 11, 8) };
  const told = evidence({ candidate: job(20, 11), rerun: sides });
  const { result } = await rejudge({ ...request, baseline: 'branch' }, told, async () => history);
  assert.equal(result.comparisons[0]?.outcome, 'regressed');
});
