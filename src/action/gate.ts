import { randomInt } from 'node:crypto';
import { info } from '@actions/core';
import type { Measuring } from '../edge/measuring.ts';
import { snapshotOf } from '../edge/snapshot.ts';
import { assemble } from '../measure/assemble.ts';
import { measure } from '../measure/measure.ts';
import { troubleError } from '../model/answer.ts';
import type { Benchmark } from '../model/benchmark.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { addWorktree } from '../platform/git.ts';
import { plainText } from '../report/plain-text.ts';
import { owners, type Rerun, rerun } from '../rerun.ts';
import type { GatePorts, GateRequest } from '../run.ts';
import { removeBaseCheckout } from './base-checkout.ts';
import { baselineInput, findOwnBaseline } from './baseline.ts';
import { remember } from './remember.ts';
import { isOnBaselineBranch, provenanceOf, type Session } from './session.ts';
import { keepSnapshot, snapshotPath, storeSnapshot } from './store.ts';

export function gateRequest(session: Session): GateRequest {
  const { inputs, policy } = session;
  return {
    name: inputs.name,
    baseline: baselineInput(session),
    policy,
    onBaselineBranch: isOnBaselineBranch(session),
  };
}

/** The pipeline's ports of a run on GitHub. `progress` is told what is going on. */
export function gatePorts(
  session: Session,
  benchmarks: readonly Benchmark[],
  measuring: Measuring,
  progress: (text: string) => void,
): GatePorts {
  return {
    measure: () => measureHere(session, benchmarks, measuring, progress),
    findBaseline: () => findOwnBaseline(session),
    rerun: (names) =>
      rerunHere(session, names === 'all' ? benchmarks : chosen(names, benchmarks), measuring, progress),
    keep: async (candidate) => {
      await keepSnapshot(session, candidate);
      info(`What was measured is kept in ${snapshotPath(session)}`);
    },
    store: (candidate) => storeSnapshot(session, candidate),
  };
}

function chosen(names: readonly string[], benchmarks: readonly Benchmark[]): readonly Benchmark[] {
  const wanted = owners(names, benchmarks);
  return benchmarks.filter(({ name }) => wanted.includes(name));
}

/** The candidate, measured in the workspace. */
export async function measureHere(
  session: Session,
  benchmarks: readonly Benchmark[],
  measuring: Measuring,
  progress: (text: string) => void,
): Promise<Snapshot> {
  const run = await measuring.prepare(session.workspace);
  const plan = { benchmarks, repetitions: session.inputs.repetitions, throwAway: true };
  const assembled = await measure(plan, run, ({ benchmark, repetition, repetitions, durationMs, again }) => {
    const which = repetition === 0 ? 'warm-up' : `repetition ${repetition} of ${repetitions}`;
    if (again !== undefined) progress(plainText(`${which}: ${benchmark}, once more, since ${again}`, 500));
    else if (durationMs === undefined) progress(plainText(`${which}: ${benchmark}`, 500));
  });
  for (const warning of assembled.warnings) info(`note: ${plainText(warning, 1000)}`);
  const kernels = await measuring.profile(session.workspace, benchmarks);
  return snapshotOf(assembled, {
    name: session.inputs.name,
    machine: measuring.machine,
    provenance: provenanceOf(session, session.event.reportSha),
    telemetry: measuring.telemetry(),
    side: 'candidate',
    kernels,
  });
}

/** Base and candidate, interleaved: the base commit is checked out beside the workspace for as long. */
async function rerunHere(
  session: Session,
  benchmarks: readonly Benchmark[],
  measuring: Measuring,
  progress: (text: string) => void,
): Promise<Rerun> {
  const { inputs, event, workspace, policy } = session;
  const base = await session.base();
  if (!base.ok) throw troubleError(base.trouble, `the base commit is not known: ${base.trouble.what}`);
  const worktree = await addWorktree(workspace, base.value, (place) => remember('worktree', place));
  try {
    progress(`preparing the base commit ${base.value.slice(0, 10)}`);
    const run = {
      baseline: await measuring.prepare(worktree.folder, 'baseline'),
      candidate: await measuring.prepare(workspace),
    };
    const sha = { baseline: base.value, candidate: event.reportSha };
    const kernels = {
      baseline: await measuring.profile(worktree.folder, benchmarks),
      candidate: await measuring.profile(workspace, benchmarks),
    };
    const start = performance.now();
    return await rerun(
      { benchmarks, policy, seed: randomInt(2 ** 31), budgetMs: inputs['timeout-minutes'] * 60_000 },
      {
        execute: (benchmark, side) => run[side](benchmark),
        snapshotOf: (side, repetitions) =>
          snapshotOf(assemble(repetitions), {
            name: inputs.name,
            machine: measuring.machine,
            provenance: provenanceOf(session, sha[side]),
            telemetry: measuring.telemetry(),
            side,
            kernels: kernels[side],
          }),
        elapsedMs: () => performance.now() - start,
        progress: ({ look, looks, pair, pairs, decided, benchmarks: all }) =>
          progress(
            `look ${look} of ${looks}: ${decided} of ${all} benchmarks decided, pair ${pair} of ${pairs}`,
          ),
      },
    );
  } finally {
    await removeBaseCheckout(workspace, worktree.folder);
    remember('worktree', '');
  }
}
