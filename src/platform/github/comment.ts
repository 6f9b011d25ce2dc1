import { z } from 'zod';
import { type Answer, answer } from '../../model/answer.ts';
import { call, type GitHub, list } from './client.ts';
import { type CommentMarker, formatMarker, isNewer, parseMarker } from './comment-marker.ts';
import { cutToCharacters } from './cut.ts';
import { type Publication, unpublished } from './publication.ts';
import { ACTIONS_BOT, readViewer } from './viewer.ts';

export interface CommentRequest extends CommentMarker {
  readonly pullRequest: number;
  /** Markdown, without the marker. */
  readonly body: string;
  /** False: an earlier comment is brought up to date, a new one is not made. */
  readonly create: boolean;
}

const PERMISSION = 'pull-requests: write';
const MOST_CHARACTERS = 65_536;

const CommentSchema = z.object({
  id: z.number(),
  body: z.string().nullish(),
  html_url: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});
type Comment = z.infer<typeof CommentSchema>;

/** A comment that carries the key's marker. */
interface Marked extends Comment {
  readonly marker: CommentMarker;
}

/**
 * Keeps one comment a key on a pull request: found by marker and author over all pages, edited in place and only where
 * it changes, made anew where it was deleted. A newer run's comment is never overwritten, and of two that were made
 * at the same moment the older stays. Throws InputError for a key that is not one; trouble is advice.
 */
export async function publishComment(github: GitHub, request: CommentRequest): Promise<Publication> {
  const marker = formatMarker(request);
  const body = cutToCharacters(`${marker}\n${request.body}`, MOST_CHARACTERS);
  const own = await ownComments(github, request);
  if (!own.ok) return unpublished('comment', own.trouble);
  const [first, ...duplicates] = own.value;
  const newer = own.value.find((comment) => isNewer(comment.marker, request));
  if (newer) return overtaken(newer.marker);
  if (first) {
    const edited = await edit(github, first, body);
    await Promise.all(duplicates.map(({ id }) => remove(github, id)));
    if (edited !== 'lost') return edited;
  }
  return request.create ? create(github, request, body) : { published: false, advice: null };
}

function overtaken({ runId }: CommentMarker): Publication {
  return { published: false, advice: `The comment already shows the newer run ${runId}.` };
}

/** The key's comments by the token's own login, oldest first. Whoever else writes a marker stays untouched. */
async function ownComments(github: GitHub, request: CommentRequest): Promise<Answer<readonly Marked[]>> {
  const comments = await list(github, {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: request.pullRequest },
    permission: PERMISSION,
    schema: CommentSchema,
  });
  if (!comments.ok) return comments;
  const marked = comments.value.flatMap((comment): readonly Marked[] => {
    const marker = parseMarker(comment.body ?? '');
    return marker?.key === request.key ? [{ ...comment, marker }] : [];
  });
  // Asking who we are costs a request, and the answer is nearly always the workflow's own bot.
  const foreign = marked.some(({ user }) => user?.login !== ACTIONS_BOT);
  const login = foreign ? await readViewer(github) : ACTIONS_BOT;
  return answer(marked.filter(({ user }) => user?.login === login).sort((a, b) => a.id - b.id));
}

async function edit(github: GitHub, comment: Comment, body: string): Promise<Publication | 'lost'> {
  const { id } = comment;
  if (normalised(comment.body ?? '') === normalised(body)) {
    return { published: true, id, url: comment.html_url ?? null, change: 'unchanged' };
  }
  const edited = await call(github, {
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { comment_id: id, body },
    permission: PERMISSION,
    schema: CommentSchema,
  });
  if (edited.ok) return { published: true, id, url: edited.value.html_url ?? null, change: 'updated' };
  // Deleted, or of another bot that this token may not edit: a new one will do, or tell what is missing.
  const lost = ['absent', 'gone', 'forbidden'].includes(edited.trouble.kind);
  return lost ? 'lost' : unpublished('comment', edited.trouble);
}

/** GitHub stores line ends and trailing space in its own way. */
function normalised(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}

/** Two runs may create at the same moment, and a server error may come after the comment was made: the list tells. */
async function create(github: GitHub, request: CommentRequest, body: string): Promise<Publication> {
  const created = await post(github, request, body);
  if (!created.ok && created.trouble.kind !== 'unavailable') return unpublished('comment', created.trouble);
  const own = await ownComments(github, request);
  const first = own.ok ? own.value[0] : undefined;
  if (created.ok) {
    if (!first || first.id === created.value.id) return made(created.value);
    await remove(github, created.value.id);
    return replace(github, first, request, body);
  }
  if (!own.ok) return unpublished('comment', created.trouble);
  if (first) return replace(github, first, request, body);
  const again = await post(github, request, body);
  return again.ok ? made(again.value) : unpublished('comment', again.trouble);
}

async function replace(
  github: GitHub,
  first: Marked,
  request: CommentRequest,
  body: string,
): Promise<Publication> {
  if (isNewer(first.marker, request)) return overtaken(first.marker);
  const edited = await edit(github, first, body);
  if (edited !== 'lost') return edited;
  return { published: false, advice: 'The comment was deleted or locked while it was written.' };
}

function post(github: GitHub, request: CommentRequest, body: string): Promise<Answer<Comment>> {
  return call(github, {
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: request.pullRequest, body },
    permission: PERMISSION,
    schema: CommentSchema,
    repeat: false,
  });
}

function made(comment: Comment): Publication {
  return { published: true, id: comment.id, url: comment.html_url ?? null, change: 'created' };
}

async function remove(github: GitHub, id: number): Promise<void> {
  await call(github, {
    route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { comment_id: id },
    permission: PERMISSION,
    schema: z.unknown(),
  });
}
