/** `fetch` that tells of each exchange its method, path (no query, no headers: they may hold secrets), status and time. */
export function tellingFetch(fetch: typeof globalThis.fetch, tell: (line: string) => void): typeof fetch {
  return async (address, init) => {
    const url = new URL(address instanceof Request ? address.url : address);
    const start = performance.now();
    const told = (end: string) =>
      tell(`${init?.method ?? 'GET'} ${url.pathname}: ${end} in ${Math.round(performance.now() - start)} ms`);
    try {
      const response = await fetch(address, init);
      told(String(response.status));
      return response;
    } catch (error) {
      told(error instanceof Error ? error.message : String(error));
      throw error;
    }
  };
}
