import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type ApiReply, api } from './api.ts';
import { blobStore } from './blob-store.ts';
import type { Exchange } from './exchange.ts';
import type { Faults } from './faults.ts';
import { resultsService, TWIRP_PREFIX, type Uploads } from './results-service.ts';
import { replacement, send } from './serve.ts';
import type { World } from './world.ts';

export interface Gateway {
  readonly world: World;
  readonly uploads: Uploads;
  readonly faults: Faults;
  readonly record: (exchange: Exchange) => void;
}

interface Received {
  readonly service: Exchange['service'];
  readonly method: string;
  /** Below the service's base URL. */
  readonly path: string;
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly body: Buffer;
}

/** The listener of one origin: reads, spoils, serves, records and answers each request. */
export function gateway(office: Gateway, origin: string): RequestListener {
  return (request, response) => {
    serve(office, origin, request, response).catch((error: unknown) => {
      response
        .writeHead(500)
        .end(`The emulated GitHub failed: ${error instanceof Error ? error.stack : error}`);
    });
  };
}

async function serve(
  office: Gateway,
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const received = await receive(office.world, origin, request);
  const trouble = office.faults.strike(received.method, received.path);
  const instead = replacement(trouble);
  if (instead === 'hang') return;
  if (instead === 'drop') {
    request.socket.destroy();
    return;
  }
  const reply = instead ? { ...instead, template: null, login: null } : answer(office, received);
  if (trouble && 'meanwhile' in trouble) trouble.meanwhile();
  office.record(toExchange(received, reply, instead !== undefined));
  await send(response, reply, trouble);
}

async function receive(world: World, origin: string, request: IncomingMessage): Promise<Received> {
  const url = new URL(request.url ?? '/', origin);
  return {
    ...locate(world, url),
    method: request.method ?? 'GET',
    url,
    authorization: request.headers.authorization,
    body: await buffer(request),
  };
}

function locate({ urls }: World, url: URL): Pick<Received, 'service' | 'path'> {
  const path = url.pathname;
  if (url.origin === urls.blobs) return { service: 'blobs', path };
  if (path.startsWith(TWIRP_PREFIX)) return { service: 'results', path };
  if (url.href === urls.graphql) return { service: 'graphql', path: '/graphql' };
  return { service: 'api', path: path.slice(new URL(urls.api).pathname.replace(/\/$/, '').length) };
}

function answer({ world, uploads }: Gateway, received: Received): ApiReply {
  const { service, method, path, url, authorization, body } = received;
  if (service === 'blobs') {
    const reply = blobStore(world, uploads, { method, url, authorization, body });
    return { ...reply, template: null, login: null };
  }
  const text = body.toString();
  if (service === 'results') {
    const bearer = authorization?.replace(/^bearer /i, '');
    const rpc = path.slice(TWIRP_PREFIX.length);
    return {
      ...resultsService(world, uploads, rpc, bearer, parsed(text)),
      template: null,
      login: null,
    };
  }
  return api(world, { method, path, url, authorization, text });
}

function toExchange(received: Received, reply: ApiReply, faulty: boolean): Exchange {
  const { service, method, path, url, body } = received;
  return {
    service,
    method,
    path,
    template: reply.template,
    query: Object.fromEntries(url.searchParams),
    login: reply.login,
    requestBody: service === 'blobs' ? null : parsed(body.toString()),
    status: reply.status,
    responseBody: reply.body instanceof Uint8Array ? null : (reply.body ?? null),
    faulty,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
