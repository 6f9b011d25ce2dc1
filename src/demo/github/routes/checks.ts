import { z } from 'zod';
import { checkRunJson } from '../json/check.ts';
import { suiteOfRun } from '../json/run.ts';
import { page } from '../page.ts';
import { read, write } from '../permissions.ts';
import type { Call, Reply, Route } from '../route.ts';
import { created, found, idOf, ok, parseBody, Refusal } from '../route.ts';
import type { CheckRun } from '../world.ts';
import { commitOf } from './commits.ts';

const LONGEST_TEXT = 65_535;
const MOST_ANNOTATIONS = 50;
const one = '/repos/{owner}/{repo}/check-runs/{check_run_id}';

export const checkRoutes: readonly Route[] = [
  { method: 'POST', path: '/repos/{owner}/{repo}/check-runs', need: write('checks'), handle: create },
  { method: 'GET', path: one, need: read('checks'), handle: get },
  { method: 'PATCH', path: one, need: write('checks'), handle: update },
  { method: 'GET', path: `${one}/annotations`, need: read('checks'), handle: listAnnotations },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
    need: read('checks'),
    handle: listForCommit,
  },
];

const text = z.string().max(LONGEST_TEXT, `Only ${LONGEST_TEXT} characters are allowed`);
const annotation = z.object({
  path: z.string(),
  start_line: z.int(),
  end_line: z.int(),
  start_column: z.int().optional(),
  end_column: z.int().optional(),
  annotation_level: z.enum(['notice', 'warning', 'failure']),
  message: z.string(),
  title: z.string().max(255).optional(),
  raw_details: z.string().optional(),
});
const changes = z.object({
  name: z.string().min(1).optional(),
  external_id: z.string().optional(),
  status: z.enum(['queued', 'in_progress', 'completed']).optional(),
  // `stale` is GitHub's own to set.
  conclusion: z
    .enum(['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'])
    .optional(),
  started_at: z.iso.datetime().optional(),
  completed_at: z.iso.datetime().optional(),
  output: z
    .object({
      title: z.string().optional(),
      summary: text,
      text: text.optional(),
      annotations: z.array(annotation).max(MOST_ANNOTATIONS).optional(),
    })
    .optional(),
});
const creation = changes.extend({
  name: z.string().min(1),
  head_sha: z.string(),
  output: changes.shape.output.unwrap().extend({ title: z.string() }).optional(),
});

function create(call: Call): Reply {
  const body = parseBody(creation, call.body);
  const { sha } = commitOf(call, body.head_sha);
  const check: CheckRun = {
    id: call.world.nextId('check'),
    app: 'github-actions',
    name: body.name,
    headSha: sha,
    suite: suiteOf(call, sha),
    externalId: null,
    status: 'queued',
    conclusion: null,
    startedAt: call.world.now(),
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  apply(call, check, body);
  call.repository.checkRuns.push(check);
  return created(checkRunJson(call.world, call.repository, check));
}

// GitHub puts a check that a workflow's token makes into the suite of the first run of that commit, whichever that is.
function suiteOf({ world, repository }: Call, sha: string): number {
  const first = repository.runs.find((run) => run.headSha === sha);
  return first ? suiteOfRun(first) : world.nextId('suite');
}

function update(call: Call): Reply {
  const check = checkOf(call);
  apply(call, check, parseBody(changes, call.body));
  return ok(checkRunJson(call.world, call.repository, check));
}

/** Annotations add up over updates; all else replaces what was there. */
function apply(call: Call, check: CheckRun, body: z.infer<typeof changes>): void {
  const completes = body.status === 'completed' || body.completed_at !== undefined;
  if (completes && body.conclusion === undefined && check.conclusion === null) {
    throw new Refusal(422, 'Invalid request.\n\nA completed check run needs a conclusion.');
  }
  check.name = body.name ?? check.name;
  check.externalId = body.external_id ?? check.externalId;
  check.conclusion = body.conclusion ?? check.conclusion;
  check.status = body.conclusion ? 'completed' : (body.status ?? check.status);
  if (body.started_at) check.startedAt = new Date(body.started_at);
  if (check.status === 'completed') {
    check.completedAt = body.completed_at ? new Date(body.completed_at) : call.world.now();
  } else {
    check.conclusion = null;
    check.completedAt = null;
  }
  if (!body.output) return;
  const { title, summary, text } = body.output;
  check.output = { title: title ?? check.output.title, summary, text: text ?? null };
  check.annotations.push(...(body.output.annotations ?? []));
}

function checkOf(call: Call): CheckRun {
  const id = idOf(call, 'check_run_id');
  return found(call.repository.checkRuns.find((check) => check.id === id));
}

function get(call: Call): Reply {
  return ok(checkRunJson(call.world, call.repository, checkOf(call)));
}

function listAnnotations(call: Call): Reply {
  const href = `${call.world.urls.server}/blob`;
  return page(call, checkOf(call).annotations, (one) => ({
    start_column: null,
    end_column: null,
    title: null,
    raw_details: null,
    ...one,
    blob_href: `${href}/${one.path}`,
  }));
}

/** The latest of each name unless `filter=all`, newest first. */
function listForCommit(call: Call): Reply {
  const { searchParams } = call.url;
  const { sha } = commitOf(call, call.params.ref ?? '');
  const name = searchParams.get('check_name');
  const status = searchParams.get('status');
  const all = call.repository.checkRuns
    .filter((check) => check.headSha === sha)
    .filter((check) => name === null || check.name === name)
    .filter((check) => status === null || check.status === status)
    .toReversed();
  const latest = all.filter((check) => all.find((other) => other.name === check.name) === check);
  const shown = searchParams.get('filter') === 'all' ? all : latest;
  return page(
    call,
    shown,
    (check) => checkRunJson(call.world, call.repository, check),
    (check_runs) => ({ total_count: shown.length, check_runs }),
  );
}
