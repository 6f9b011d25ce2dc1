import { z } from 'zod';
import { type Answer, answer } from '../../model/answer.ts';
import { type Call, call, type GitHub } from './client.ts';
import { cutToBytes } from './cut.ts';
import { type Publication, unpublished } from './publication.ts';

export interface CheckOutput {
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Markdown, shown below the summary. */
  readonly text?: string;
}

export interface CheckAnnotation {
  /** Of a file in the repository. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CheckRequest {
  /** What people and required checks know it by; no other check or status may have it. */
  readonly name: string;
  /** Tells our check from others of the same name, such as the job's own. */
  readonly key: string;
  readonly headSha: string;
  readonly detailsUrl: string;
  readonly output: CheckOutput;
}

/** Only `failure` and `action_required` hold up a merge: GitHub takes `neutral` and `skipped` for success. */
export type CheckConclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'timed_out'
  | 'action_required';

export interface CheckEnd {
  readonly conclusion: CheckConclusion;
  readonly output: CheckOutput;
  readonly annotations: readonly CheckAnnotation[];
}

const PERMISSION = 'checks: write';
const MOST_BYTES = 65_535;
const ANNOTATIONS_A_REQUEST = 50;

const CheckSchema = z.object({
  id: z.number(),
  html_url: z.string().nullish(),
  status: z.string(),
  external_id: z.string().nullish(),
});
type Check = z.infer<typeof CheckSchema>;

/** Shows that the check is in progress: this key's own of the commit again, where a run is repeated, else a new one. */
export async function openCheck(github: GitHub, request: CheckRequest): Promise<Publication> {
  const found = await findCheck(github, request);
  if (!found.ok) return unpublished('check', found.trouble);
  if (found.value) {
    const reopened = await call(github, update(found.value.id, begin(request)));
    if (reopened.ok) return shown(reopened.value, 'updated');
    if (!['refused', 'absent', 'gone'].includes(reopened.trouble.kind)) {
      return unpublished('check', reopened.trouble);
    }
  }
  return create(github, request);
}

/** Replaces what the check shows while it is in progress. */
export async function updateCheck(github: GitHub, id: number, output: CheckOutput): Promise<Publication> {
  const updated = await call(github, update(id, { output: outputOf(output) }));
  return updated.ok ? shown(updated.value, 'updated') : unpublished('check', updated.trouble);
}

/** Ends the check, first of all; annotations beyond what one request takes follow. */
export async function completeCheck(github: GitHub, id: number, end: CheckEnd): Promise<Publication> {
  const output = outputOf(end.output);
  const pages = pagesOf(end.annotations.map(annotationOf));
  const completed = await complete(github, id, { conclusion: end.conclusion, output }, pages[0]);
  if (!completed.ok) return unpublished('check', completed.trouble);
  for (const annotations of pages.slice(1)) {
    const more = update(id, { output: { ...output, annotations } });
    if (!(await call(github, { ...more, repeat: false })).ok) break;
  }
  return shown(completed.value, 'updated');
}

/** Annotations add up over requests, so a request that may have been taken is repeated without them. */
async function complete(
  github: GitHub,
  id: number,
  end: { readonly conclusion: CheckConclusion; readonly output: ReturnType<typeof outputOf> },
  annotations: readonly ReturnType<typeof annotationOf>[] | undefined,
): Promise<Answer<Check>> {
  const plain = update(id, { status: 'completed', ...end });
  if (!annotations) return call(github, plain);
  const annotated = update(id, { status: 'completed', ...end, output: { ...end.output, annotations } });
  const first = await call(github, { ...annotated, repeat: false });
  return first.ok || first.trouble.kind !== 'unavailable' ? first : call(github, plain);
}

function pagesOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / ANNOTATIONS_A_REQUEST);
  return Array.from({ length: count }, (_, page) =>
    items.slice(page * ANNOTATIONS_A_REQUEST, (page + 1) * ANNOTATIONS_A_REQUEST),
  );
}

/** Ends a check that was left in progress, as a cancelled or crashed run leaves it; one that is completed stays as it is. */
export async function abandonCheck(
  github: GitHub,
  id: number,
  conclusion: CheckConclusion,
  output: CheckOutput,
): Promise<Publication> {
  const check = await call(github, {
    route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
    parameters: { check_run_id: id },
    permission: PERMISSION,
    schema: CheckSchema,
  });
  if (!check.ok) return unpublished('check', check.trouble);
  if (check.value.status === 'completed') return shown(check.value, 'unchanged');
  return completeCheck(github, id, { conclusion, output, annotations: [] });
}

/** What a check is known by before GitHub has given it a number. */
export type CheckIdentity = Pick<CheckRequest, 'name' | 'key' | 'headSha'>;

/** The key's latest check of the commit; null where there is none. */
export async function findCheck(github: GitHub, request: CheckIdentity): Promise<Answer<Check | null>> {
  const checks = await call(github, {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { ref: request.headSha, check_name: request.name, filter: 'all', per_page: 100 },
    permission: PERMISSION,
    schema: z.object({ check_runs: z.array(CheckSchema) }),
  });
  if (!checks.ok) return checks;
  const own = checks.value.check_runs.filter((check) => check.external_id === externalId(request));
  return answer(own.sort((a, b) => b.id - a.id)[0] ?? null);
}

async function create(github: GitHub, request: CheckRequest): Promise<Publication> {
  const creation: Call<Check> = {
    route: 'POST /repos/{owner}/{repo}/check-runs',
    parameters: { name: request.name, head_sha: request.headSha, ...begin(request) },
    permission: PERMISSION,
    schema: CheckSchema,
    repeat: false,
  };
  const created = await call(github, creation);
  if (created.ok) return shown(created.value, 'created');
  if (created.trouble.kind !== 'unavailable') return unpublished('check', created.trouble);
  // The error may have come after the check was made.
  const found = await findCheck(github, request);
  if (found.ok && found.value) return shown(found.value, 'created');
  const again = await call(github, creation);
  return again.ok ? shown(again.value, 'created') : unpublished('check', again.trouble);
}

function begin(request: CheckRequest) {
  return {
    status: 'in_progress',
    started_at: new Date().toISOString(),
    external_id: externalId(request),
    details_url: request.detailsUrl,
    output: outputOf(request.output),
  };
}

function externalId({ key }: CheckIdentity): string {
  return `aaco:v1:${key}`;
}

function update(id: number, parameters: Readonly<Record<string, unknown>>): Call<Check> {
  return {
    route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    parameters: { check_run_id: id, ...parameters },
    permission: PERMISSION,
    schema: CheckSchema,
  };
}

function outputOf({ title, summary, text }: CheckOutput) {
  return {
    title: title.slice(0, 255),
    summary: cutToBytes(summary, MOST_BYTES),
    ...(text === undefined ? {} : { text: cutToBytes(text, MOST_BYTES) }),
  };
}

function annotationOf(annotation: CheckAnnotation) {
  return {
    path: annotation.path,
    start_line: annotation.line,
    end_line: annotation.line,
    annotation_level: annotation.level,
    title: annotation.title.slice(0, 255),
    message: cutToBytes(annotation.message, 64_000),
  };
}

function shown(check: Check, change: 'created' | 'updated' | 'unchanged'): Publication {
  return { published: true, id: check.id, url: check.html_url ?? null, change };
}
