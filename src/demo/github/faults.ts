import type { Method } from './route.ts';

/** What goes wrong with a request. Only `status`, `drop` and `hang` keep the request from being served. */
export type Trouble =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** The connection is closed without an answer. */
  | { readonly drop: true }
  /** Milliseconds before the answer is sent. */
  | { readonly delay: number }
  /** The answer never comes; the connection stays open. */
  | { readonly hang: true }
  /** The connection is closed after so many bytes of the body. */
  | { readonly truncate: number }
  /** The body is sent this many bytes each 10 ms. */
  | { readonly trickle: number }
  /** One byte in the middle of the body is changed. */
  | { readonly corrupt: true }
  /** Something happens on GitHub after the request was served and before the client hears of it. */
  | { readonly meanwhile: () => void };

/** A rule as data: which requests are in trouble, and which trouble. */
export interface Fault {
  readonly method?: Method;
  /** A path in which `*` and `{name}` stand for one segment and a last `**` for all the rest. */
  readonly path: string;
  /** How many requests it spoils; all, where absent. */
  readonly times?: number;
  /** How many matching requests go well before. */
  readonly after?: number;
  readonly trouble: Trouble;
}

/** The rules that are in force; each counts its own requests. */
export interface Faults {
  add(...faults: readonly Fault[]): void;
  clear(): void;
  /** The trouble of the first rule that strikes this request. */
  strike(method: string, path: string): Trouble | undefined;
}

export function createFaults(): Faults {
  let rules: { fault: Fault; pattern: RegExp; seen: number }[] = [];
  return {
    add: (...faults) => {
      rules.push(...faults.map((fault) => ({ fault, pattern: patternOf(fault.path), seen: 0 })));
    },
    clear: () => {
      rules = [];
    },
    strike(method, path) {
      for (const rule of rules) {
        const { fault } = rule;
        if ((fault.method ?? method) !== method || !rule.pattern.test(path)) continue;
        const turn = rule.seen++ - (fault.after ?? 0);
        if (turn >= 0 && turn < (fault.times ?? Number.POSITIVE_INFINITY)) return fault.trouble;
      }
      return undefined;
    },
  };
}

function patternOf(path: string): RegExp {
  const parts = path.split(/(\*\*$|\*|\{[^}]*\})/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.\\+?^$()[\]|]/g, '\\$&');
    return part === '**' ? '.*' : '[^/]+';
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** GitHub's answer to too many writes in a short time. */
export function secondaryLimit(retryAfterSeconds: number): Trouble {
  return {
    status: 403,
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    },
    headers: { 'retry-after': String(retryAfterSeconds) },
  };
}

/** What a proxy, or GitHub in an outage, answers in place of what was asked for. */
export function webPage(status: number): Trouble {
  return { status, body: '<html><body>Sorry.</body></html>', headers: { 'content-type': 'text/html' } };
}
