import { z } from 'zod';
import { allows, write } from '../permissions.ts';
import type { Call, Reply } from '../route.ts';
import { ok, parseBody, Refusal } from '../route.ts';
import type { Comment, Repository, World } from '../world.ts';

const request = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).optional(),
});

/** The two GraphQL operations that REST lacks: who am I, and minimise a comment. */
export function graphql(call: Call<Repository | null>): Reply {
  if (!call.token) throw new Refusal(401, 'This endpoint requires you to be authenticated.');
  const { query, variables } = parseBody(request, call.body);
  if (query.includes('minimizeComment')) return minimize(call, `${query} ${JSON.stringify(variables)}`);
  if (query.includes('viewer')) return ok({ data: { viewer: { login: call.token.login } } });
  return failed('undefinedField', "Field doesn't exist on type 'Query'");
}

function minimize({ world, token }: Call<Repository | null>, text: string): Reply {
  const subject = /\bIC_\d+\b/.exec(text)?.[0];
  const comment = findComment(world, subject);
  if (!comment) return failed('NOT_FOUND', `Could not resolve to a node with the global id of '${subject}'`);
  if (!allows(token, comment.pull.base.repository, write('issues', 'pull-requests'))) {
    return failed('FORBIDDEN', 'Resource not accessible by integration');
  }
  comment.minimized = true;
  return ok({ data: { minimizeComment: { minimizedComment: { isMinimized: true } } } });
}

function findComment(world: World, nodeId: string | undefined): Comment | undefined {
  return [...world.repositories.values()]
    .flatMap((repository) => repository.comments)
    .find((comment) => `IC_${comment.id}` === nodeId);
}

/** GraphQL answers 200 and says in the body what went wrong. */
function failed(type: string, message: string): Reply {
  return ok({ data: null, errors: [{ type, message }] });
}
