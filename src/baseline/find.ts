import { InputError } from '../errors.ts';
import { type Answer, answer, formatTrouble, type Trouble, troubleError } from '../model/answer.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { BaselineRejected, BaselineUsed } from '../model/verdict.ts';
import { onlyNameOf, snapshotArtifactName, type Which } from './artifact-name.ts';
import type { Ancestors, ArtifactRecord, NamedArtifacts, RunHistory, RunRecord } from './ports.ts';
import { type ReadSnapshots, readSnapshots } from './read-snapshots.ts';
import { type RunCriteria, runName, selectArtifacts, selectRuns } from './select.ts';

export interface BaselineRequest extends RunCriteria, Which {
  /** The digest of the inputs that the candidate's run was started with; null without any. */
  readonly inputs: string | null;
  /** The commit that the candidate is compared with; its ancestors count too. */
  readonly baseSha: string;
  /** How many jobs of the branch are wanted. */
  readonly history: number;
  /** Largest zip that is downloaded, in bytes. */
  readonly maxBytes: number;
}

/** The baseline snapshots and the account of how they were chosen. */
export interface Baseline {
  /** Newest first; one a run, or one a run and shard. */
  readonly snapshots: readonly Snapshot[];
  /** One a run, newest first. */
  readonly used: readonly BaselineUsed[];
  readonly rejected: readonly BaselineRejected[];
  /** Why there is no baseline, with what to do; null where there is one. */
  readonly none: string | null;
}

/** Runs beyond the wanted ones that are asked for, since some will have no snapshot. */
const SPARE_RUNS = 10;
/** Runs that are looked at together, once the newest has turned out not to carry enough history. */
const TOGETHER = 4;

/**
 * Finds the latest good runs of the baseline branch at the base commit or before it, and reads their snapshots. The
 * newest is read first: where it carries the history of its predecessors, no other is downloaded. A missing permission
 * or an empty history is `none`; throws InputError where the platform could not be reached, since "no baseline" would
 * then be untrue.
 */
export async function findBaseline(history: RunHistory, request: BaselineRequest): Promise<Baseline> {
  const only = onlyNameOf(request);
  const [runs, ancestors, named] = await Promise.all([
    listRuns(history, request),
    history.ancestors(request.baseSha),
    only === null ? null : history.artifactsNamed(only),
  ]);
  if (!runs.ok) return withoutBaseline(runs.trouble);
  if (!ancestors.ok) return withoutBaseline(ancestors.trouble);
  const selection = selectRuns(runs.value, request);
  const lookup: Lookup = {
    history,
    request,
    ancestors: ancestors.value,
    named: named?.ok && named.value.complete ? named.value : null,
  };
  const readings = await walk(lookup, newestFirst(selection.accepted, ancestors.value));
  return conclude(request, selection.rejected, readings);
}

interface Lookup {
  readonly history: RunHistory;
  readonly request: BaselineRequest;
  readonly ancestors: Ancestors;
  /** All artifacts of the suite, where one call could list them. */
  readonly named: NamedArtifacts | null;
}

interface RunReading extends ReadSnapshots {
  readonly run: RunRecord;
}

async function listRuns(
  history: RunHistory,
  request: BaselineRequest,
): Promise<Answer<readonly RunRecord[]>> {
  const { workflowPath, branch } = request;
  const count = request.history + SPARE_RUNS;
  const lists = await Promise.all(
    request.events.map((event) => history.runs({ workflowPath, branch, event, count })),
  );
  const runs = new Map<number, RunRecord>();
  for (const list of lists) {
    if (!list.ok) return list;
    for (const run of list.value) runs.set(run.id, run);
  }
  return answer([...runs.values()]);
}

/** By commit where the order of commits is known, by time of the run where it is not. */
function newestFirst(runs: readonly RunRecord[], ancestors: Ancestors): readonly RunRecord[] {
  const ages = new Map(ancestors.shas.map((sha, index) => [sha, index]));
  const age = (run: RunRecord) => ages.get(run.sha) ?? Number.MAX_SAFE_INTEGER;
  return runs.toSorted((a, b) => age(a) - age(b) || b.id - a.id);
}

async function walk(lookup: Lookup, runs: readonly RunRecord[]): Promise<readonly RunReading[]> {
  const readings: RunReading[] = [];
  const covered = new Set<number>();
  for (let next = 0; next < runs.length && covered.size < lookup.request.history; ) {
    const size = next === 0 ? 1 : Math.min(TOGETHER, lookup.request.history - covered.size);
    const batch = runs.slice(next, next + size);
    next += size;
    for (const reading of await Promise.all(batch.map((run) => readRun(lookup, run)))) {
      readings.push(reading);
      if (!isWhole(reading)) continue;
      covered.add(reading.run.id);
      for (const entry of reading.snapshots.flatMap(({ history }) => history ?? [])) covered.add(entry.runId);
    }
  }
  return readings;
}

async function readRun(lookup: Lookup, run: RunRecord): Promise<RunReading> {
  const { history, request } = lookup;
  const ancestor = await descendsFrom(lookup, run);
  if (!ancestor.ok) return lost(run, ancestor.trouble);
  if (!ancestor.value) {
    return passedOver(run, `its commit is neither the base commit ${short(request.baseSha)} nor before it`);
  }
  const artifacts = await artifactsOf(lookup, run);
  if (!artifacts.ok) return lost(run, artifacts.trouble);
  const selection = selectArtifacts(artifacts.value, run.id, {
    ...request,
    repositoryId: request.repository.id,
  });
  if (selection.accepted.length + selection.rejected.length === 0) {
    return passedOver(run, `it stored no ${artifactOf(request)}`);
  }
  const { inputs, repository } = request;
  const origin = { runId: run.id, sha: run.sha, repository: repository.name, inputs };
  const read = await readSnapshots(history, selection.accepted, origin);
  return { ...read, run, rejected: [...selection.rejected, ...read.rejected] };
}

/** Whether no shard of it is lost, whose metrics would be new where it is the baseline, so that nobody judged them. */
function isWhole({ snapshots, rejected }: RunReading): boolean {
  return snapshots.length > 0 && rejected.length === 0;
}

async function descendsFrom(
  { history, request, ancestors }: Lookup,
  run: RunRecord,
): Promise<Answer<boolean>> {
  if (ancestors.shas.includes(run.sha)) return answer(true);
  return ancestors.complete ? answer(false) : history.isAncestor(run.sha, request.baseSha);
}

async function artifactsOf(
  { history, request, named }: Lookup,
  run: RunRecord,
): Promise<Answer<readonly ArtifactRecord[]>> {
  if (named) return answer(named.artifacts.filter(({ runId }) => runId === run.id));
  return history.artifactsOf(run.id, onlyNameOf(request));
}

function conclude(
  request: BaselineRequest,
  rejectedRuns: readonly BaselineRejected[],
  readings: readonly RunReading[],
): Baseline {
  const whole = readings.filter(isWhole);
  const good = whole.length > 0 ? whole : readings.filter(({ snapshots }) => snapshots.length > 0);
  const rejected = [...rejectedRuns, ...readings.flatMap((reading) => reading.rejected)];
  const unread = readings.find(({ unavailable }) => unavailable)?.unavailable;
  if (whole.length === 0 && unread) {
    throw new InputError({
      what: `the baseline could not be read: ${unread.what}: ${unread.why}`,
      next: 'Run the job again',
    });
  }
  return {
    snapshots: good.flatMap(({ snapshots }) => snapshots),
    used: good.map(({ run }) => ({
      sha: run.sha,
      runId: run.id,
      createdAt: run.createdAt,
      why: whyUsed(request, run),
    })),
    rejected,
    none: good.length > 0 ? null : whyNone(request, readings.length),
  };
}

function whyUsed(request: BaselineRequest, run: RunRecord): string {
  const place = run.sha === request.baseSha ? 'at the base commit' : 'at an ancestor of the base commit';
  return `successful ${run.event} run on ${request.branch} ${place}`;
}

function whyNone(request: BaselineRequest, looked: number): string {
  const workflow = request.workflowPath.split('/').at(-1);
  const runs = `successful run of ${workflow} on ${request.branch} (${request.events.join(', ')})`;
  const found =
    looked === 0
      ? `There is no ${runs} yet`
      : `No ${runs} at the base commit ${short(request.baseSha)} or before it has a usable ${artifactOf(request)}`;
  return `${found}. Such a run stores one.`;
}

/** No baseline, where that is what the platform said. Throws InputError for all other trouble: it would be untrue. */
export function withoutBaseline(trouble: Trouble): Baseline {
  if (!saysThereIsNone(trouble)) {
    throw troubleError(trouble, `the baseline could not be looked up: ${trouble.what}`);
  }
  return { snapshots: [], used: [], rejected: [], none: formatTrouble(trouble) };
}

function passedOver(run: RunRecord, why: string): RunReading {
  return { run, snapshots: [], rejected: [{ what: runName(run), why }], unavailable: null };
}

function lost(run: RunRecord, trouble: Trouble): RunReading {
  const what = runName(run);
  const unavailable = saysThereIsNone(trouble) ? null : { what, why: trouble.what };
  return { run, snapshots: [], rejected: [{ what, why: formatTrouble(trouble) }], unavailable };
}

function saysThereIsNone({ kind }: Trouble): boolean {
  return kind === 'absent' || kind === 'forbidden';
}

function artifactOf(request: BaselineRequest): string {
  return onlyNameOf(request) ?? snapshotArtifactName(request.name);
}

function short(sha: string): string {
  return sha.slice(0, 12);
}
