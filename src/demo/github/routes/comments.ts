import { z } from 'zod';
import { account } from '../create-world.ts';
import { commentJson } from '../json/pull.ts';
import { page } from '../page.ts';
import { read, write } from '../permissions.ts';
import type { Call, Reply, Route } from '../route.ts';
import { created, found, idOf, invalid, noContent, ok, parseBody, Refusal } from '../route.ts';
import type { Comment } from '../world.ts';
import { pullOf } from './pulls.ts';

const LONGEST_BODY = 65_536;
const ofPull = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const mayRead = read('issues', 'pull-requests');
const mayWrite = write('issues', 'pull-requests');

export const commentRoutes: readonly Route[] = [
  { method: 'GET', path: ofPull, need: mayRead, handle: list },
  { method: 'POST', path: ofPull, need: mayWrite, handle: create },
  { method: 'GET', path: one, need: mayRead, handle: get },
  { method: 'PATCH', path: one, need: mayWrite, handle: update },
  { method: 'DELETE', path: one, need: mayWrite, handle: remove },
];

function bodyOf(call: Call): string {
  const { body } = parseBody(z.object({ body: z.string() }), call.body);
  if (body.trim() === '') throw invalid('IssueComment', 'body', 'missing_field');
  if (body.length > LONGEST_BODY) {
    const message = `Body is too long (maximum is ${LONGEST_BODY} characters)`;
    throw invalid('IssueComment', 'data', 'unprocessable', message);
  }
  return body;
}

function commentOf(call: Call): Comment {
  const id = idOf(call, 'comment_id');
  return found(call.repository.comments.find((comment) => comment.id === id));
}

/** Oldest first, as GitHub lists them. */
function list(call: Call): Reply {
  const pull = pullOf(call, 'issue_number');
  const shown = call.repository.comments.filter((comment) => comment.pull === pull);
  return page(call, shown, (comment) => commentJson(call.world, comment));
}

function create(call: Call): Reply {
  const { world, repository, token } = call;
  const pull = pullOf(call, 'issue_number');
  if (pull.locked) throw new Refusal(403, 'Unable to create comment because issue is locked.');
  const now = world.now();
  const comment: Comment = {
    id: world.nextId('comment'),
    pull,
    author: account(world, token?.login ?? 'ghost'),
    body: bodyOf(call),
    createdAt: now,
    updatedAt: now,
    minimized: false,
  };
  repository.comments.push(comment);
  return created(commentJson(world, comment));
}

function get(call: Call): Reply {
  return ok(commentJson(call.world, commentOf(call)));
}

function update(call: Call): Reply {
  const comment = commentOf(call);
  comment.body = bodyOf(call);
  comment.updatedAt = call.world.now();
  return ok(commentJson(call.world, comment));
}

function remove(call: Call): Reply {
  const { comments } = call.repository;
  comments.splice(comments.indexOf(commentOf(call)), 1);
  return noContent;
}
