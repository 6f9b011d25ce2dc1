/** Tells how far a long task is, from time to time. */
export interface Progress {
  /** Never waits and never throws; a report that comes too soon after the one before is dropped. */
  report(text: string): void;
  /** Waits for what is still being sent, and sends nothing more: a late report must not follow the end. */
  close(): Promise<void>;
}

/** Sends reports at most every `interval` milliseconds, one at a time. */
export function createProgress(
  send: (text: string) => Promise<unknown>,
  interval: number,
  now: () => number = () => performance.now(),
): Progress {
  let last = Number.NEGATIVE_INFINITY;
  let sending: Promise<unknown> | null = null;
  let closed = false;
  return {
    report(text) {
      if (closed || sending || now() - last < interval) return;
      last = now();
      sending = send(text)
        .catch(() => undefined)
        .finally(() => {
          sending = null;
        });
    },
    async close() {
      closed = true;
      await sending;
    },
  };
}
