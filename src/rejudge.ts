import type { Baseline } from './baseline/find.ts';
import { replayLooks } from './compare/replay-looks.ts';
import { InputError } from './errors.ts';
import {
  confirmedBy,
  type Gated,
  gated,
  gatedByRerun,
  heldAgainstHistory,
  leftOpen,
  openNote,
  type SuiteRequest,
} from './gated.ts';
import type { Evidence } from './model/evidence.ts';
import type { Policy } from './model/policy.ts';
import type { Rerun } from './rerun.ts';
import { gateShards } from './run-shards.ts';

export interface RejudgeRequest extends SuiteRequest {
  readonly baseline: 'auto' | 'branch' | 'rerun' | 'files';
}

const THERE = 'the job of the pull request';

/**
 * What `gate` made of a measurement, computed again from its numbers, by a policy and a baseline that can be trusted.
 * Throws InputError where the numbers are too few for what they claim to be.
 */
export async function rejudge(
  request: RejudgeRequest,
  evidence: Evidence,
  findBaseline: () => Promise<Baseline>,
): Promise<Gated> {
  const { policy } = request;
  const notes = ['All numbers are those of the run; comparisons and verdict were computed again from them.'];
  const { candidate, shards } = evidence;
  if (shards) {
    return gateShards(request, { findShards: async () => shards, findBaseline, keep: async () => {} }, notes);
  }
  if (evidence.rerun && (candidate === null || request.baseline === 'rerun')) {
    const fresh = replayed(evidence.rerun, policy);
    return gatedByRerun(request, fresh, { notes, warnings: [] }, THERE);
  }
  if (candidate === null) {
    throw new InputError({
      what: 'the evidence holds no candidate',
      next: "Run the pull request's workflow again",
    });
  }
  const found = await findBaseline();
  const screened = heldAgainstHistory(found, candidate, policy);
  const open = request.baseline === 'auto' && evidence.rerun ? leftOpen(screened) : [];
  const fresh = open.length > 0 && evidence.rerun ? tryReplay(evidence.rerun, policy) : null;
  if (fresh === null || fresh instanceof InputError) {
    const warnings = fresh === null ? [] : [`History decides alone: ${fresh.message}`];
    return gated(request, screened, found, candidate, { notes, warnings });
  }
  const told = { notes: [...notes, openNote(open)], warnings: [] };
  return gated(request, confirmedBy(screened, open, fresh, THERE), found, candidate, told);
}

type Interleaved = NonNullable<Evidence['rerun']>;

function tryReplay(rerun: Interleaved, policy: Policy): Rerun | InputError {
  try {
    return replayed(rerun, policy);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function replayed(rerun: Interleaved, policy: Policy): Rerun {
  return { ...rerun, look: replayLooks({ ...rerun, policy }), notes: [] };
}
