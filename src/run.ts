import type { Baseline } from './baseline/find.ts';
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
  withHistory,
} from './gated.ts';
import type { Snapshot } from './model/snapshot.ts';
import type { Rerun } from './rerun.ts';

export interface GateRequest extends SuiteRequest {
  /** `files` is a baseline that the user named. */
  readonly baseline: 'auto' | 'branch' | 'rerun' | 'files';
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

const HERE = 'this job';

/** The gate: measure, snapshot, baseline, compare, confirm, decide. Nothing is told here. */
export async function gate(request: GateRequest, ports: GatePorts): Promise<Gated> {
  const told: Telling = { notes: [], warnings: [] };
  if (request.baseline === 'rerun' && !request.onBaselineBranch) {
    const fresh = await tryRerun(ports, 'all', told);
    if (fresh) return gateOfRerun(request, ports, fresh, told);
  }
  const measured = await ports.measure();
  await ports.keep(measured);
  const found = await ports.findBaseline();
  const candidate = withHistory(measured, found, request.policy);
  await ports.store(candidate);
  const screened = heldAgainstHistory(found, candidate, request.policy);
  const confirms = request.baseline === 'auto' && !request.onBaselineBranch;
  const open = confirms ? leftOpen(screened) : [];
  const fresh = open.length === 0 ? null : await tryRerun(ports, open, told);
  if (fresh) told.notes.push(openNote(open));
  const decided = fresh ? confirmedBy(screened, open, fresh, HERE) : screened;
  return gated(request, decided, found, candidate, told);
}

interface Telling {
  readonly notes: string[];
  readonly warnings: string[];
}

async function gateOfRerun(
  request: GateRequest,
  ports: GatePorts,
  fresh: Rerun,
  told: Telling,
): Promise<Gated> {
  await ports.keep(fresh.candidate);
  await ports.store(fresh.candidate);
  return gatedByRerun(request, fresh, told, HERE);
}

/** Null where interleaving is impossible, which is told: history's word then stands. */
async function tryRerun(
  ports: GatePorts,
  what: readonly string[] | 'all',
  told: Telling,
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
