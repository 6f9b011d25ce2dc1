/** What octokit throws where GitHub answered with an error. */
interface Refusal extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Record<string, string | number | undefined> };
}

interface Hooked {
  readonly hook: { error(name: 'request', handle: (error: unknown) => never): void };
}

/**
 * An octokit plugin, to be named before the throttling plugin, which knows a limit by its words only and the wait by its
 * seconds only: whatever is refused until a time that it names is a secondary limit, and the time may be a date (RFC 9110,
 * 10.2.3).
 */
export function retryAfter(octokit: Hooked): Record<string, never> {
  octokit.hook.error('request', (error) => {
    const { status, response } = error as Partial<Refusal>;
    const named = response?.headers['retry-after'];
    if (response && named !== undefined && (status === 403 || status === 429)) {
      response.headers['retry-after'] = String(secondsOf(String(named), Date.now()));
      if (!/\bsecondary rate\b/i.test((error as Error).message)) {
        (error as Error).message = `secondary rate limit: ${(error as Error).message}`;
      }
    }
    throw error;
  });
  return {};
}

/** Whole seconds from `now` until what a retry-after header says, at least 1; a minute where it says neither seconds nor a date. */
export function secondsOf(header: string, now: number): number {
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isNaN(seconds) ? 60 : Math.max(1, seconds);
}
