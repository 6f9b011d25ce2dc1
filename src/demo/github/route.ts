import { z } from 'zod';
import type { Need } from './permissions.ts';
import type { Repository, Token, World } from './world.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** A request as a route sees it; `repository` is the one of the path, where the path has one. */
export interface Call<R = Repository> {
  readonly world: World;
  readonly repository: R;
  readonly token: Token | null;
  readonly params: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One operation of the REST API; `path` is the template of GitHub's OpenAPI description. */
export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly need: Need;
  readonly handle: (call: Call) => Reply;
}

/** An answer that is an error, in GitHub's form. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly errors: readonly unknown[] | undefined;

  constructor(status: number, message: string, errors?: readonly unknown[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** 422 in the form that most of the API uses. */
export function invalid(resource: string, field: string, code: string, message?: string): Refusal {
  return new Refusal(422, 'Validation Failed', [{ resource, field, code, ...(message ? { message } : {}) }]);
}

export function ok(body: unknown, headers?: Readonly<Record<string, string>>): Reply {
  return { status: 200, body, ...(headers ? { headers } : {}) };
}

export function created(body: unknown): Reply {
  return { status: 201, body };
}

export const noContent: Reply = { status: 204 };

/** The element, or GitHub's 404. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw notFound();
  return value;
}

/** A numeric path parameter. */
export function idOf(call: Call, name: string): number {
  return Number(call.params[name]);
}

/** Reads a request's body, or answers 422 with what is wrong. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Refusal(422, `Invalid request.\n\n${z.prettifyError(parsed.error)}`);
}
