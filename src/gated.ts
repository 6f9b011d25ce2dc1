import type { Baseline } from './baseline/find.ts';
import { carriedHistory } from './compare/carried-history.ts';
import { type Compared, compareSnapshots } from './compare/compare-snapshots.ts';
import { mergeConfirmed, screen } from './compare/screen.ts';
import { trendsOf } from './compare/trend.ts';
import type { Design } from './model/comparison.ts';
import type { Measured } from './model/evidence.ts';
import type { Policy } from './model/policy.ts';
import type { Snapshot } from './model/snapshot.ts';
import type { BaselineUsed, Result } from './model/verdict.ts';
import { tool } from './model/version.ts';
import type { Rerun } from './rerun.ts';
import { levelChanges } from './verdict/level-changes.ts';
import { resultOf } from './verdict/result.ts';

/** What is judged, and by what. */
export interface SuiteRequest {
  readonly name: string;
  readonly policy: Policy;
  /** Whether this run is one of the baseline branch itself, whose verdict never fails the job. */
  readonly onBaselineBranch: boolean;
}

/** All that reports are made of. */
export interface Gated {
  readonly result: Result;
  /** What was compared with. */
  readonly baseline: readonly Snapshot[];
  readonly candidate: Snapshot;
  /** Jobs of the baseline branch, newest first; this one is the first where it is a run of that branch. */
  readonly history: readonly Snapshot[];
  /** All that the result can be computed from again. */
  readonly measured: Measured;
}

/** Comparisons, and how they were come by. */
export interface Decided {
  readonly compared: Compared;
  readonly design: Design;
  /** What was compared with, for the report's plots. */
  readonly baseline: readonly Snapshot[];
  /** What was measured again, where something was, and what stands for its base commit in the report. */
  readonly fresh?: Rerun;
  readonly base?: BaselineUsed;
}

/** What is said beside the comparisons: how it went, and what the reader should worry about. */
export interface Told {
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** The candidate with the values of earlier jobs, so that the expiry of artifacts cannot erase them. */
export function withHistory(candidate: Snapshot, found: Baseline, policy: Policy): Snapshot {
  const history = carriedHistory(found.snapshots, policy.ignoreEnvironment);
  return history.length === 0 ? candidate : { ...candidate, history };
}

export function heldAgainstHistory(found: Baseline, candidate: Snapshot, policy: Policy): Decided {
  const baseline = found.snapshots;
  const compared = compareSnapshots({ baseline, candidate, design: 'history', policy });
  return { compared, design: 'history', baseline };
}

/** The benchmarks that history leaves open; none without a history. */
export function leftOpen({ baseline, compared }: Decided): readonly string[] {
  return baseline.length === 0 ? [] : screen(compared.comparisons);
}

/** What history left open, as decided by the fresh measurement of the job that `where` names. */
export function confirmedBy(
  screened: Decided,
  benchmarks: readonly string[],
  fresh: Rerun,
  where: string,
): Decided {
  return decidedBy(fresh, mergeConfirmed(screened.compared, fresh.look, benchmarks), where);
}

function decidedBy(fresh: Rerun, compared: Compared, where: string): Decided {
  const { provenance, createdAt } = fresh.baseline;
  const why = `the base commit, measured in ${where}`;
  const base = { sha: provenance.sha, runId: null, createdAt, why };
  return { compared, design: 'interleaved', baseline: [fresh.baseline], fresh, base };
}

/** The note of a confirmation. */
export function openNote(benchmarks: readonly string[]): string {
  return `History left open: ${benchmarks.join(', ')}. Only the fresh measurement decides there.`;
}

/** Where all of it was measured interleaved, in the job that `where` names. */
export function gatedByRerun(request: SuiteRequest, fresh: Rerun, told: Told, where: string): Gated {
  const found: Baseline = { snapshots: [], used: [], rejected: [], none: null };
  const decided = decidedBy(fresh, fresh.look, where);
  return { ...gated(request, decided, found, fresh.candidate, told), measured: measuredOf(null, fresh) };
}

export function gated(
  request: SuiteRequest,
  decided: Decided,
  found: Baseline,
  candidate: Snapshot,
  told: Told,
): Gated {
  const { compared, design, baseline, fresh, base } = decided;
  const history = request.onBaselineBranch ? [candidate, ...found.snapshots] : found.snapshots;
  const moved = request.onBaselineBranch ? levelChanges(trendsOf(history)) : [];
  const result = resultOf({
    name: request.name,
    design: baseline.length === 0 ? null : design,
    comparisons: compared.comparisons,
    environment: compared.environment,
    baseline: base ? [base, ...found.used] : found.used,
    rejected: found.rejected,
    candidate,
    policy: request.policy,
    notes: told.notes,
    warnings: [
      ...(found.none === null ? [] : [found.none]),
      ...told.warnings,
      ...moved,
      ...compared.warnings,
    ],
    tool,
  });
  return {
    result: request.onBaselineBranch ? advisory(result) : result,
    baseline,
    candidate: fresh?.candidate ?? candidate,
    history,
    measured: measuredOf(candidate, fresh ?? null),
  };
}

function measuredOf(candidate: Snapshot | null, fresh: Rerun | null): Measured {
  return { candidate, rerun: fresh && { baseline: fresh.baseline, candidate: fresh.candidate } };
}

/** On the baseline branch the verdict is told and never fails the job: a failed run could not become the next baseline. */
function advisory(result: Result): Result {
  if (!result.fails) return result;
  const note = 'This is a run of the baseline branch: the verdict is told and does not fail the job.';
  return { ...result, fails: false, notes: [note, ...result.notes] };
}
