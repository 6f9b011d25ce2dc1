import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { z } from 'zod';
import { type Answer, answer, noAnswer } from '../../model/answer.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { type Budget, createBudget } from './budget.ts';
import { retryAfter } from './retry-after.ts';
import { tellingFetch } from './telling-fetch.ts';
import { readTrouble } from './trouble.ts';

export interface ConnectOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The runner's GITHUB_API_URL where not given, which is what makes GitHub Enterprise Server work. */
  readonly apiUrl?: string;
  readonly version?: string;
  /** Told each exchange, for debug logging. */
  readonly debug?: (line: string) => void;
  /** Milliseconds of one attempt. */
  readonly attemptMs?: number;
  /** Milliseconds of all calls of this run together. */
  readonly budgetMs?: number;
  /** Milliseconds that count as a second of waiting before a repetition; tests shorten it. */
  readonly secondMs?: number;
  /** Whether writes are spaced as GitHub asks (1 s, comments 3 s); tests do without. */
  readonly spaced?: boolean;
}

type Octokit = ReturnType<typeof getOctokit>;

/** A connection to one repository. It is used through `call` and `list`, which turn trouble into values. */
export interface GitHub {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  /** Without time-out, retry and token, through the proxy that the runner names. */
  readonly fetch: typeof globalThis.fetch;
  readonly budget: Budget;
  readonly attemptMs: number;
  readonly secondMs: number;
}

/** One operation of the REST API. */
export interface Call<T> {
  /** As GitHub documents it: `GET /repos/{owner}/{repo}/…`. */
  readonly route: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The line of the workflow's `permissions:` that allows it. */
  readonly permission: string;
  /** Of the answer's body; of one item for `list`. */
  readonly schema: z.ZodType<T>;
  /** False for a write that could happen twice when it is repeated; the caller then looks before it repeats. */
  readonly repeat?: boolean;
}

const MEBIBYTE = 1024 * 1024;
const LONGEST_WAIT_SECONDS = 60;
const WAITS = 2;
const RETRIES = 3;
/** Repeating does not change these; a 429 is the throttling plugin's, or the two would multiply their waits. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];
/** 10,000 comments, artifacts, … */
const MOST_PAGES = 100;

/**
 * Connects to GitHub. Failed reads are repeated 3 times after 1, 4 and 9 s, a rate limit is waited for where that takes
 * at most a minute, each attempt has 30 s and all calls together 5 minutes.
 */
export function connect(options: ConnectOptions): GitHub {
  const [owner = '', repo = ''] = options.repository.split('/');
  const { attemptMs = 30_000, budgetMs = 300_000, secondMs = 1000 } = options;
  const apiUrl = (options.apiUrl ?? defaults.baseUrl ?? 'https://api.github.com').replace(/\/$/, '');
  const budget = createBudget(budgetMs);
  const fetch: typeof globalThis.fetch = defaults.request?.fetch ?? globalThis.fetch;
  const asked = options.debug ? tellingFetch(fetch, options.debug) : fetch;
  const wait = (seconds: number, _request: unknown, _octokit: unknown, waited: number) =>
    waited < WAITS && seconds <= LONGEST_WAIT_SECONDS && seconds * secondMs < budget.remaining();
  const octokit = getOctokit(
    options.token,
    {
      ...defaults,
      baseUrl: apiUrl,
      userAgent: `aaco-action/${options.version ?? 'unknown'}`,
      log: { debug() {}, info() {}, warn() {}, error() {} },
      request: {
        ...defaults.request,
        fetch: boundedFetch(asked, { budget, attempt: attemptMs, bytes: 64 * MEBIBYTE }),
      },
      retry: { retries: RETRIES, retryAfterBaseValue: secondMs, doNotRetry: FINAL },
      throttle: {
        enabled: options.spaced ?? true,
        retryAfterBaseValue: secondMs,
        onRateLimit: wait,
        onSecondaryRateLimit: wait,
      },
    },
    retryAfter,
    retry,
    throttling,
  );
  return { octokit, owner, repo, apiUrl, fetch, budget, attemptMs, secondMs };
}

/** The answer's body in the form of the schema. Does not throw for anything that GitHub or the network does. */
export async function call<T>(github: GitHub, one: Call<T>): Promise<Answer<T>> {
  try {
    const response = await github.budget.spend(() =>
      github.octokit.request(one.route, parametersOf(github, one)),
    );
    return check(one, one.schema, response.data);
  } catch (error) {
    return { ok: false, trouble: readTrouble(error, one) };
  }
}

/** The address that GitHub sends the caller on to; nothing is sent there. */
export async function redirect(github: GitHub, one: Omit<Call<never>, 'schema'>): Promise<Answer<string>> {
  try {
    const parameters = { ...parametersOf(github, one), request: { redirect: 'manual' as const } };
    const { status, headers } = await github.budget.spend(() =>
      github.octokit.request(one.route, parameters),
    );
    if (status === 302 && headers.location) return answer(headers.location);
    return noAnswer('broken', `GitHub answered ${status} to ${one.route}, not with an address`);
  } catch (error) {
    return { ok: false, trouble: readTrouble(error, one) };
  }
}

/** The items of all pages, oldest page first. Does not throw for anything that GitHub or the network does. */
export async function list<T>(github: GitHub, one: Call<T>): Promise<Answer<readonly T[]>> {
  const items: T[] = [];
  try {
    return await github.budget.spend(async () => {
      const parameters = { per_page: 100, ...parametersOf(github, one) };
      let page = 0;
      for await (const response of github.octokit.paginate.iterator(one.route, parameters)) {
        const checked = check(one, z.array(one.schema), response.data);
        if (!checked.ok) return checked;
        items.push(...checked.value);
        if (++page > MOST_PAGES) return endless(one.route);
      }
      return answer(items);
    });
  } catch (error) {
    return { ok: false, trouble: readTrouble(error, one) };
  }
}

/** A part of a list is not the list: what is missing may be what decides. */
function endless(route: string): Answer<never> {
  return noAnswer('refused', `GitHub's answer to ${route} does not end within ${MOST_PAGES} pages`);
}

function parametersOf(github: GitHub, one: Omit<Call<unknown>, 'schema'>): Record<string, unknown> {
  const { owner, repo } = github;
  return { owner, repo, ...one.parameters, ...(one.repeat === false ? { request: { retries: 0 } } : {}) };
}

function check<T>(one: Call<unknown>, schema: z.ZodType<T>, data: unknown): Answer<T> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return answer(parsed.data);
  const issue = parsed.error.issues[0];
  const place = issue?.path.join('.') || 'the body';
  return noAnswer(
    'broken',
    `GitHub's answer to ${one.route} is not as documented: ${place}: ${issue?.message}`,
  );
}
