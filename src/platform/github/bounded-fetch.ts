import type { Budget } from './budget.ts';

export interface FetchLimits {
  readonly budget: Budget;
  /** Milliseconds for one attempt, its body included. */
  readonly attempt: number;
  /** Bytes of a body. */
  readonly bytes: number;
}

/** The body is larger than it may be; asking again would not change that. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/**
 * A fetch whose every call has its own time-out over headers and body and takes a body only whole and up to a size.
 * A body that stops early is an error here; read later, octokit would take it for an empty one. So is a web page, whatever
 * its status: neither API nor artifacts are HTML, so it comes from a proxy or an outage and says nothing of what was asked.
 */
export function boundedFetch(fetch: typeof globalThis.fetch, limits: FetchLimits): typeof globalThis.fetch {
  return async (input, init) => {
    const time = Math.floor(Math.min(limits.attempt, limits.budget.remaining()));
    if (time <= 0) throw new Error('the time that may be spent on GitHub is used up');
    const signal = AbortSignal.timeout(time);
    try {
      const response = await fetch(input, { ...init, signal });
      const body = await readBody(response, limits.bytes);
      const { status, statusText, headers } = response;
      if (isWebPage(response)) throw new Error(`a web page (status ${status}) came in place of an answer`);
      const whole = new Response(body.length === 0 ? null : body, { status, statusText, headers });
      // The constructor leaves it empty, and octokit's paging reads it.
      return Object.defineProperty(whole, 'url', { value: response.url });
    } catch (cause) {
      // Not an AbortError: octokit hands those on with a signal that is spent.
      if (signal.aborted) throw new Error(`no complete answer within ${time / 1000} s`, { cause });
      if (cause instanceof BodyTooLarge) throw cause;
      throw new Error(innermost(cause), { cause });
    }
  };
}

/** What went wrong at the bottom: fetch hides the refusal of a proxy or a certificate in causes of causes. */
function innermost(error: unknown): string {
  const { message, code, cause } = error as { message?: string; code?: string; cause?: unknown };
  if (cause instanceof Error) return innermost(cause);
  return message || code || String(error);
}

/** A redirect may bring a page along for those who do not follow it. */
function isWebPage({ status, headers }: Response): boolean {
  const isRedirect = status >= 300 && status < 400;
  return !isRedirect && /^text\/html\b/i.test(headers.get('content-type') ?? '');
}

/** The whole body. Throws where it is larger than `limit` bytes or stops early. */
async function readBody(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) throw new BodyTooLarge(`the answer is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  const body = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}
