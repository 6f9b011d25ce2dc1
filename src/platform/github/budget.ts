/** How long all calls together may take, counted only while at least one is under way. */
export interface Budget {
  /** Milliseconds that are left, at least 0. */
  remaining(): number;
  /** Runs `work` on the budget's clock. */
  spend<T>(work: () => Promise<T>): Promise<T>;
}

export function createBudget(total: number, now: () => number = () => performance.now()): Budget {
  let spent = 0;
  let running = 0;
  let since = 0;
  return {
    remaining: () => Math.max(0, total - spent - (running > 0 ? now() - since : 0)),
    async spend(work) {
      if (running++ === 0) since = now();
      try {
        return await work();
      } finally {
        if (--running === 0) spent += now() - since;
      }
    },
  };
}
