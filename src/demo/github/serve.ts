import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Trouble } from './faults.ts';
import type { Reply } from './route.ts';

/** A server on a free port of the loopback interface, and its origin. */
export interface Listening {
  readonly origin: string;
  readonly server: Server;
}

export async function listen(): Promise<Listening> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

/** Ends a server at once, with all its connections. */
export async function close({ server }: Listening): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** The answer that a fault gives in place of the server's own; undefined where the request is served. */
export function replacement(trouble: Trouble | undefined): Reply | 'drop' | 'hang' | undefined {
  if (!trouble) return undefined;
  if ('drop' in trouble) return 'drop';
  if ('hang' in trouble) return 'hang';
  if (!('status' in trouble)) return undefined;
  const { status, headers } = trouble;
  return {
    status,
    body: trouble.body ?? { message: `A fault of status ${status}` },
    ...(headers ? { headers } : {}),
  };
}

/** Sends a reply: bytes as they are, all else as JSON, spoilt as the trouble says. */
export async function send(
  response: ServerResponse,
  reply: Reply,
  trouble: Trouble | undefined,
): Promise<void> {
  const bytes = spoil(encode(reply.body), trouble);
  if (trouble && 'delay' in trouble) await sleep(trouble.delay);
  response.writeHead(reply.status, {
    'content-length': bytes.length,
    'content-type': 'application/json; charset=utf-8',
    ...reply.headers,
  });
  if (trouble && 'truncate' in trouble) {
    response.write(bytes.subarray(0, trouble.truncate), () => response.destroy());
  } else if (trouble && 'trickle' in trouble) {
    await trickle(response, bytes, trouble.trickle);
  } else {
    response.end(bytes);
  }
}

function encode(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  return body instanceof Uint8Array ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
}

function spoil(bytes: Buffer, trouble: Trouble | undefined): Buffer {
  if (!trouble || !('corrupt' in trouble) || bytes.length === 0) return bytes;
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
  return bytes;
}

async function trickle(response: ServerResponse, bytes: Buffer, step: number): Promise<void> {
  for (let start = 0; start < bytes.length && !response.destroyed; start += step) {
    response.write(bytes.subarray(start, start + step));
    await sleep(10);
  }
  response.end();
}
