import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Baseline } from '../src/baseline/find.ts';
import { interleavedLook } from '../src/compare/interleaved-look.ts';
import { InputError } from '../src/errors.ts';
import type { Snapshot } from '../src/model/snapshot.ts';
import type { Rerun } from '../src/rerun.ts';
import { type GatePorts, type GateRequest, gate } from '../src/run.ts';
import { random } from '../src/statistics/random.ts';
import { policy } from './model/policy-builder.ts';
import { measurement, snapshot } from './model/snapshot-builder.ts';

/** Latencies around `center` with a spread of 1 %, the same for the same seed. */
function latencies(center: number, n: number, seed: number): number[] {
  const next = random(seed);
  return Array.from({ length: n }, () => center * (1 + 0.02 * (next() - 0.5)));
}

const job = (center: number, run: number, n = 7): Snapshot =>
  snapshot([measurement(latencies(center, n, run))], {
    createdAt: `2026-11-${String(run).padStart(2, '0')}T00:00:00Z`,
    provenance: { sha: `sha${run}`, runId: run },
  });

function found(snapshots: readonly Snapshot[]): Baseline {
  const used = snapshots.map(({ provenance, createdAt }) => ({
    sha: provenance.sha,
    runId: provenance.runId,
    createdAt,
    why: 'a successful push',
  }));
  return { snapshots, used, rejected: [], none: snapshots.length > 0 ? null : 'There is no run yet.' };
}

const history = (jobs: number, center = 10) =>
  Array.from({ length: jobs }, (_, index) => job(center * (1 + 0.002 * ((index % 3) - 1)), jobs - index));

function measuredAgain(base: number, center: number): Rerun {
  const baseline = job(base, 30, 8);
  const candidate = job(center, 31, 8);
  const look = interleavedLook({
    baseline: [baseline],
    candidate,
    policy: policy(),
    alpha: 0.002,
    confidence: 0.98,
  });
  return { baseline, candidate, look, notes: ['It ran interleaved.'] };
}

/** Ports that log what is asked of them. */
function ports(
  candidate: Snapshot,
  baseline: Baseline,
  rerun: () => Rerun,
): { log: string[]; ports: GatePorts } {
  const log: string[] = [];
  return {
    log,
    ports: {
      measure: async () => {
        log.push('measure');
        return candidate;
      },
      keep: async () => void log.push('keep'),
      findBaseline: async () => {
        log.push('find baseline');
        return baseline;
      },
      store: async ({ history }) => void log.push(`store with ${history?.length ?? 0} earlier jobs`),
      rerun: async (names) => {
        log.push(`rerun ${names}`);
        return rerun();
      },
    },
  };
}

const impossible = (): never => {
  throw new InputError({ what: 'the base commit is not in this checkout', next: 'Give fetch-depth: 0' });
};
const request = (changes: Partial<GateRequest> = {}): GateRequest => ({
  name: 'perf',
  baseline: 'auto',
  policy: policy(),
  onBaselineBranch: false,
  ...changes,
});

test('the snapshot is kept before the baseline is looked for, and stored with the history that it carries on', async () => {
  const { log, ports: own } = ports(job(10, 29), found(history(12)), impossible);
  await gate(request(), own);
  assert.deepEqual(log.slice(0, 4), ['measure', 'keep', 'find baseline', 'store with 12 earlier jobs']);
});

test('what history shows unchanged is not measured again', async () => {
  const { log, ports: own } = ports(job(10, 29), found(history(12)), impossible);
  const { result } = await gate(request(), own);
  assert.equal(result.verdict, 'pass');
  assert.ok(!log.some((entry) => entry.startsWith('rerun')));
});

test('without any history the verdict is no-baseline, and nothing is measured twice', async () => {
  const { log, ports: own } = ports(job(10, 29), found([]), impossible);
  const { result } = await gate(request(), own);
  assert.deepEqual([result.verdict, result.design, result.fails], ['no-baseline', null, false]);
  assert.match(result.warnings.join(), /There is no run yet/);
  assert.ok(!log.some((entry) => entry.startsWith('rerun')));
});

test('what history leaves suspicious is decided by the fresh measurement alone', async () => {
  const looksSlow = ports(job(11.5, 29), found(history(12)), () => measuredAgain(11.5, 11.5));
  const noise = await gate(request(), looksSlow.ports);
  assert.deepEqual([noise.result.verdict, noise.result.design], ['pass', 'interleaved']);
  assert.ok(looksSlow.log.includes('rerun resnet'));
  assert.match(noise.result.notes.join(), /History left open: resnet/);
  const isSlow = ports(job(11.5, 29), found(history(12)), () => measuredAgain(10, 11.5));
  const { result } = await gate(request(), isSlow.ports);
  assert.deepEqual([result.verdict, result.fails], ['fail', true]);
  const [first, ...others] = result.baseline;
  assert.equal(first?.why, 'the base commit, measured in this job', 'what it was held against comes first');
  assert.equal(others.length, 12);
});

test("where base and candidate cannot be interleaved, history's word stands and the report says why", async () => {
  const { ports: own } = ports(job(13, 29), found(history(12)), impossible);
  const { result } = await gate(request(), own);
  assert.deepEqual([result.verdict, result.design], ['fail', 'history']);
  assert.match(
    result.warnings.join(),
    /could not be run interleaved.*base commit is not in this checkout.*fetch-depth/,
  );
});

test('baseline: branch never measures again', async () => {
  const { log, ports: own } = ports(job(13, 29), found(history(12)), impossible);
  const { result } = await gate(request({ baseline: 'branch' }), own);
  assert.equal(result.verdict, 'fail');
  assert.ok(!log.some((entry) => entry.startsWith('rerun')));
});

test('baseline: rerun measures both sides once, and falls back where it cannot', async () => {
  const able = ports(job(10, 29), found(history(12)), () => measuredAgain(10, 11.5));
  const { result, candidate } = await gate(request({ baseline: 'rerun' }), able.ports);
  assert.deepEqual(able.log, ['rerun all', 'keep', 'store with 0 earlier jobs']);
  assert.equal(result.verdict, 'fail');
  assert.equal(candidate.provenance.runId, 31);
  const unable = ports(job(10, 29), found(history(12)), impossible);
  const fallback = await gate(request({ baseline: 'rerun' }), unable.ports);
  assert.deepEqual(unable.log.slice(0, 3), ['rerun all', 'measure', 'keep']);
  assert.equal(fallback.result.design, 'history');
});

test('a run of the baseline branch tells its verdict and never fails by it', async () => {
  const { log, ports: own } = ports(job(13, 29), found(history(12)), impossible);
  const { result } = await gate(request({ onBaselineBranch: true, baseline: 'rerun' }), own);
  assert.deepEqual([result.verdict, result.fails], ['fail', false]);
  assert.match(result.notes.join(), /does not fail the job/);
  assert.ok(!log.some((entry) => entry.startsWith('rerun')));
});

test('a run of the baseline branch tells since when its level has changed', async () => {
  const jobs = Array.from({ length: 20 }, (_, index) => job(index < 10 ? 11 : 10, 20 - index));
  const { ports: own } = ports(job(11, 21), found(jobs), impossible);
  const { result } = await gate(request({ onBaselineBranch: true }), own);
  assert.match(result.warnings.join(), /level of resnet\/latency_ms changed by \+1\d(\.\d)? % with sha11 /);
  const pullRequest = await gate(
    request({ baseline: 'branch' }),
    ports(job(11, 21), found(jobs), impossible).ports,
  );
  assert.doesNotMatch(pullRequest.result.warnings.join(), /level of resnet/);
  assert.equal(
    pullRequest.result.verdict,
    'pass',
    'a pull request is not blamed for the level that the branch has',
  );
});

test('an error that is not about the input is never taken for a verdict', async () => {
  const { ports: own } = ports(job(13, 29), found(history(12)), () => {
    throw new TypeError('a defect');
  });
  await assert.rejects(gate(request(), own), /a defect/);
});
