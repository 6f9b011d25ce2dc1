import { allows, sees } from './permissions.ts';
import type { Call, Reply } from './route.ts';
import { notFound, Refusal } from './route.ts';
import { type Match, matchRoute } from './routes/all.ts';
import { graphql } from './routes/graphql.ts';
import type { Repository, Token, World } from './world.ts';

/** A request to the REST or GraphQL API. */
export interface ApiRequest {
  readonly method: string;
  /** Below the API's base URL; `/graphql` is GraphQL. */
  readonly path: string;
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly text: string;
}

export interface ApiReply extends Reply {
  /** The OpenAPI path of the operation; null where the request matches none. */
  readonly template: string | null;
  /** Whose token it was. */
  readonly login: string | null;
}

type GlobalCall = Omit<Call, 'repository'>;

/** Serves one request as GitHub does: token, rate limit, operation, repository, scope, in this order. */
export function api(world: World, request: ApiRequest): ApiReply {
  const match = request.path === '/graphql' ? undefined : matchRoute(request.method, request.path);
  const token = tokenOf(world, request.authorization);
  if (token) token.used += 1;
  const reply = answer(world, request, token, match);
  return {
    ...reply,
    headers: { ...limitHeaders(world, token), ...reply.headers },
    template: match?.route.path ?? null,
    login: token?.login ?? null,
  };
}

function findRepository(world: World, name: string): Repository | undefined {
  return world.repositories.get(name.toLowerCase());
}

/** The token of a header; null where there is no header, undefined where the token is none of ours. */
function tokenOf(world: World, authorization: string | undefined): Token | null | undefined {
  return authorization ? world.tokens.get(authorization.replace(/^(token|bearer) /i, '')) : null;
}

function answer(
  world: World,
  request: ApiRequest,
  token: Token | null | undefined,
  match: Match | undefined,
): Reply {
  try {
    if (token === undefined) throw new Refusal(401, 'Bad credentials');
    if (token && token.used > world.requestsPerHour) throw new Refusal(403, 'API rate limit exceeded');
    const body = parseJson(request.text);
    const call: GlobalCall = { world, token, body, url: request.url, params: match?.params ?? {} };
    if (request.path === '/graphql') return graphql({ ...call, repository: null });
    if (match) return perform(call, match);
    throw new Refusal(501, `The emulated GitHub has no ${request.method} ${request.path}`);
  } catch (error) {
    if (error instanceof Refusal) return refusalReply(error);
    throw error;
  }
}

function perform(call: GlobalCall, { route, params }: Match): Reply {
  const repository = findRepository(call.world, `${params.owner}/${params.repo}`);
  if (!repository || !sees(call.token, repository)) throw notFound();
  if (!allows(call.token, repository, route.need)) {
    throw new Refusal(403, 'Resource not accessible by integration');
  }
  return route.handle({ ...call, repository });
}

function parseJson(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

function refusalReply({ status, message, errors }: Refusal): Reply {
  const documentation_url = 'https://docs.github.com/rest';
  return { status, body: { message, ...(errors ? { errors } : {}), documentation_url } };
}

function limitHeaders(world: World, token: Token | null | undefined): Record<string, string> {
  const used = token?.used ?? 0;
  const reset = Math.floor(world.now().getTime() / 1000) + 3600;
  return {
    'x-ratelimit-limit': String(world.requestsPerHour),
    'x-ratelimit-remaining': String(Math.max(0, world.requestsPerHour - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': 'core',
  };
}
