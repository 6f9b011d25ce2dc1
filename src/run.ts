import type { Baseline } from './baseline/find.ts';
import { carriedHistory } from './compare/carried-history.ts';
import { type Compared, compareSnapshots } from './compare/compare-snapshots.ts';
import { mergeConfirmed, screen } from './compare/screen.ts';
import { InputError } from './errors.ts';
import type { Design } from './model/comparison.ts';
import type { Policy } from './model/policy.ts';
import type { Snapshot } from './model/snapshot.ts';
import type { Result } from './model/verdict.ts';
import { tool } from './model/version.ts';
import type { Rerun } from './rerun.ts';
import { resultOf } from './verdict/result.ts';

export interface GateRequest {
  readonly name: string;
  /** `files` is a baseline that the user named. */
  readonly baseline: 'auto' | 'branch' | 'rerun' | 'files';
  readonly policy: Policy;
  /** Whether this run is one of the baseline branch itself, whose verdict never fails the job. */
  readonly onBaselineBranch: boolean;
}

/** What the pipeline needs of the outside. Each throws InputError where it cannot go on. */
export interface GatePorts {
  readonly measure: () => Promise<Snapshot>;
  readonly findBaseline: () => Promise<Baseline>;
  /** Measures base and candidate interleaved: what is needed for the named benchmarks, or all. */
  readonly rerun: (benchmarks: readonly string[] | 'all') => Promise<Rerun>;
  /** Puts the candidate on disk, before anything else can fail. */
  readonly keep: (candidate: Snapshot) => Promise<void>;
  /** Stores the candidate, with the history that it carries, where later runs find it. */
  readonly store: (candidate: Snapshot) => Promise<void>;
}

/** All that reports are made of. */
export interface Gated {
  readonly result: Result;
  /** What was compared with. */
  readonly baseline: readonly Snapshot[];
  readonly candidate: Snapshot;
  /** Jobs of the baseline branch, newest first; this one is the first where it is a run of that branch. */
  readonly history: readonly Snapshot[];
}

/** The gate: measure, snapshot, baseline, compare, confirm, decide. Nothing is told here. */
export async function gate(request: GateRequest, ports: GatePorts): Promise<Gated> {
  const told: Told = { notes: [], warnings: [] };
  if (request.baseline === 'rerun' && !request.onBaselineBranch) {
    const fresh = await tryRerun(ports, 'all', told);
    if (fresh) return gateOfRerun(request, ports, fresh);
  }
  const measured = await ports.measure();
  await ports.keep(measured);
  const found = await ports.findBaseline();
  const candidate = withHistory(measured, found, request.policy);
  await ports.store(candidate);
  const screened = screenWithHistory(found, candidate, request.policy);
  const confirms = request.baseline === 'auto' && !request.onBaselineBranch;
  const decided = confirms ? await confirm(screened, ports, told) : screened;
  return gated(request, { ...decided, told }, found, candidate);
}

interface Decided {
  readonly compared: Compared;
  readonly design: Design;
  /** What was compared with, for the report's plots. */
  readonly baseline: readonly Snapshot[];
  /** The candidate as it was measured again, where it was. */
  readonly fresh?: Snapshot;
  readonly told?: Told;
}

/** What is said beside the comparisons: how it went, and what the reader should worry about. */
interface Told {
  readonly notes: string[];
  readonly warnings: string[];
}

function screenWithHistory(found: Baseline, candidate: Snapshot, policy: Policy): Decided {
  const baseline = found.snapshots;
  return {
    compared: compareSnapshots({ baseline, candidate, design: 'history', policy }),
    design: 'history',
    baseline,
  };
}

/** What history leaves suspicious is measured again, interleaved; where that is impossible history's word stands. */
async function confirm(screened: Decided, ports: GatePorts, told: Told): Promise<Decided> {
  const suspicious = screen(screened.compared.comparisons);
  if (screened.baseline.length === 0 || suspicious.length === 0) return screened;
  const fresh = await tryRerun(ports, suspicious, told);
  if (!fresh) return screened;
  told.notes.push(`History left open: ${suspicious.join(', ')}. Only the fresh measurement decides there.`);
  return {
    compared: mergeConfirmed(screened.compared, fresh.look, suspicious),
    design: 'interleaved',
    baseline: [fresh.baseline],
    fresh: fresh.candidate,
  };
}

async function tryRerun(
  ports: GatePorts,
  what: readonly string[] | 'all',
  told: Told,
): Promise<Rerun | null> {
  try {
    const fresh = await ports.rerun(what);
    told.notes.push(...fresh.notes);
    return fresh;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    told.warnings.push(
      `Base and candidate could not be run interleaved, so history decides: ${error.message}`,
    );
    return null;
  }
}

async function gateOfRerun(request: GateRequest, ports: GatePorts, fresh: Rerun): Promise<Gated> {
  const { baseline, candidate, look, notes } = fresh;
  await ports.keep(candidate);
  await ports.store(candidate);
  const used = {
    sha: baseline.provenance.sha,
    runId: null,
    createdAt: baseline.createdAt,
    why: 'the base commit, measured in this job',
  };
  const found: Baseline = { snapshots: [], used: [used], rejected: [], none: null };
  return gated(
    request,
    {
      compared: look,
      design: 'interleaved',
      baseline: [baseline],
      told: { notes: [...notes], warnings: [] },
    },
    found,
    candidate,
  );
}

/** The candidate with the values of earlier jobs, so that the expiry of artifacts cannot erase them. */
function withHistory(candidate: Snapshot, found: Baseline, policy: Policy): Snapshot {
  const history = carriedHistory(found.snapshots, policy.ignoreEnvironment);
  return history.length === 0 ? candidate : { ...candidate, history };
}

function gated(request: GateRequest, decided: Decided, found: Baseline, candidate: Snapshot): Gated {
  const { compared, design, baseline, told, fresh = candidate } = decided;
  const result = resultOf({
    name: request.name,
    design: baseline.length === 0 ? null : design,
    comparisons: compared.comparisons,
    environment: compared.environment,
    baseline: found.used,
    rejected: found.rejected,
    candidate,
    policy: request.policy,
    notes: told?.notes ?? [],
    warnings: [...(found.none === null ? [] : [found.none]), ...(told?.warnings ?? []), ...compared.warnings],
    tool,
  });
  const history = request.onBaselineBranch ? [candidate, ...found.snapshots] : found.snapshots;
  return {
    result: request.onBaselineBranch ? advisory(result) : result,
    baseline,
    candidate: fresh,
    history,
  };
}

/** On the baseline branch the verdict is told and never fails the job: a failed run could not become the next baseline. */
function advisory(result: Result): Result {
  if (!result.fails) return result;
  const note = 'This is a run of the baseline branch: the verdict is told and does not fail the job.';
  return { ...result, fails: false, notes: [note, ...result.notes] };
}
