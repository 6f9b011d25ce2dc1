import { z } from 'zod';
import {
  abandonCheck,
  type CheckConclusion,
  type CheckEnd,
  type CheckOutput,
  type CheckRequest,
  completeCheck,
  findCheck,
  openCheck,
  updateCheck,
} from './check-run.ts';
import type { GitHub } from './client.ts';
import { type Publication, unpublished } from './publication.ts';
import { abandonStatus, publishStatus, type StatusRequest } from './status.ts';

/** Where a suite shows on a commit how it stands: the job's later steps find it again by this. */
export const CommitMarkSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('check'), id: z.number() }),
  z.object({ kind: z.literal('status'), sha: z.string(), context: z.string(), url: z.string() }),
]);
export type CommitMark = z.infer<typeof CommitMarkSchema>;

const SoughtSchema = z.object({
  kind: z.literal('sought'),
  name: z.string(),
  key: z.string(),
  headSha: z.string(),
});
/** A mark that may have been left: GitHub may have made one of which a killed run has heard no number. */
export const LeftMarkSchema = z.union([CommitMarkSchema, SoughtSchema]);
export type LeftMark = z.infer<typeof LeftMarkSchema>;

/** By what a mark that is about to be opened is found again. */
export function soughtMark(kind: CommitMark['kind'], request: CheckRequest): LeftMark {
  const { name, key, headSha } = request;
  return kind === 'check' ? { kind: 'sought', name, key, headSha } : statusMark(request);
}

function statusMark(request: CheckRequest): StatusMark {
  return { kind: 'status', sha: request.headSha, context: contextOf(request), url: request.detailsUrl };
}

/** Shows that the suite is in progress. The mark is null where that could not be shown. */
export async function openMark(
  github: GitHub,
  kind: CommitMark['kind'],
  request: CheckRequest,
): Promise<{ readonly mark: CommitMark | null; readonly publication: Publication }> {
  if (kind === 'check') {
    const publication = await openCheck(github, request);
    return { mark: publication.published ? { kind, id: publication.id } : null, publication };
  }
  const mark = statusMark(request);
  const publication = await publishStatus(github, statusOf(mark, 'pending', request.output));
  return { mark: publication.published ? mark : null, publication };
}

/** Another name than a check of the suite has: a required name that both had would wait for both. */
function contextOf({ key }: CheckRequest): string {
  return `aaco/${key}`;
}

export function updateMark(github: GitHub, mark: CommitMark, output: CheckOutput): Promise<Publication> {
  if (mark.kind === 'check') return updateCheck(github, mark.id, output);
  return publishStatus(github, statusOf(mark, 'pending', output));
}

export function completeMark(github: GitHub, mark: CommitMark, end: CheckEnd): Promise<Publication> {
  if (mark.kind === 'check') return completeCheck(github, mark.id, end);
  return publishStatus(github, statusOf(mark, stateOf(end.conclusion), end.output));
}

/** Ends a mark that a cancelled or crashed run left in progress; one that is completed stays as it is. */
export async function abandonMark(
  github: GitHub,
  mark: LeftMark,
  conclusion: CheckConclusion,
  output: CheckOutput,
): Promise<Publication> {
  if (mark.kind === 'check') return abandonCheck(github, mark.id, conclusion, output);
  if (mark.kind === 'sought') {
    const found = await findCheck(github, mark);
    if (!found.ok) return unpublished('check', found.trouble);
    if (found.value === null) return { published: false, advice: null };
    return abandonCheck(github, found.value.id, conclusion, output);
  }
  return abandonStatus(github, statusOf(mark, 'error', output));
}

type StatusMark = Extract<CommitMark, { kind: 'status' }>;

function statusOf(
  { sha, context, url }: StatusMark,
  state: StatusRequest['state'],
  { title }: CheckOutput,
): StatusRequest {
  return { sha, context, url, state, description: title };
}

/** A status knows nothing between success and failure; what a check calls neutral holds up no merge there either. */
function stateOf(conclusion: CheckConclusion): StatusRequest['state'] {
  if (conclusion === 'success' || conclusion === 'neutral') return 'success';
  return conclusion === 'cancelled' || conclusion === 'timed_out' ? 'error' : 'failure';
}
