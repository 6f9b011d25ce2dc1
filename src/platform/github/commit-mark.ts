import { z } from 'zod';
import {
  abandonCheck,
  type CheckConclusion,
  type CheckEnd,
  type CheckOutput,
  type CheckRequest,
  completeCheck,
  openCheck,
  updateCheck,
} from './check-run.ts';
import type { GitHub } from './client.ts';
import type { Publication } from './publication.ts';
import { abandonStatus, publishStatus, type StatusRequest } from './status.ts';

/** Where a suite shows on a commit how it stands: the job's later steps find it again by this. */
export const CommitMarkSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('check'), id: z.number() }),
  z.object({ kind: z.literal('status'), sha: z.string(), context: z.string(), url: z.string() }),
]);
export type CommitMark = z.infer<typeof CommitMarkSchema>;

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
  const mark = { kind, sha: request.headSha, context: contextOf(request), url: request.detailsUrl };
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
export function abandonMark(
  github: GitHub,
  mark: CommitMark,
  conclusion: CheckConclusion,
  output: CheckOutput,
): Promise<Publication> {
  if (mark.kind === 'check') return abandonCheck(github, mark.id, conclusion, output);
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
