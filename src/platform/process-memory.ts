import { existsSync, readdirSync, readFileSync } from 'node:fs';

const SHORTEST_INTERVAL_MS = 5;
/** The watcher sleeps so many times as long as a look takes: at most 2 % of one core. */
const IDLE_FACTOR = 50;
/** Fewer looks may have seen nothing but a shell on its way to the program. */
const FEWEST_LOOKS = 3;

export interface MemoryWatch {
  /** Ends the watch. The peak in MiB, null where the processes were gone too soon. */
  readonly stop: () => number | null;
}

/** Whether this machine tells the children of a process and their memory: Linux with /proc. */
export function canWatchMemory(): boolean {
  return existsSync('/proc/thread-self/children');
}

/**
 * Watches the resident memory of all descendants of `pid`, not of `pid` itself: the largest sum, over those alive at one
 * look, of each one's own high-water mark (VmHWM). Exact for one long-lived process but for what it still allocates within
 * the last few milliseconds; an upper bound where several peak at different times. A process that lives shorter than the
 * interval is missed, as is one that a daemon's double fork cut off from its parents.
 */
export function watchMemory(pid: number): MemoryWatch {
  let peakKiB = 0;
  let looks = 0;
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const start = performance.now();
    const sumKiB = descendants(pid).reduce((sum, child) => sum + highWaterKiB(child), 0);
    if (sumKiB > 0) looks += 1;
    peakKiB = Math.max(peakKiB, sumKiB);
    const cost = performance.now() - start;
    timer = setTimeout(look, Math.max(SHORTEST_INTERVAL_MS, cost * IDLE_FACTOR));
  };
  look();
  return {
    stop: () => {
      clearTimeout(timer);
      return looks < FEWEST_LOOKS ? null : peakKiB / 1024;
    },
  };
}

/** All that a process started and what they started, as far as it is not cut off from its parents. Linux only. */
export function descendants(pid: number): number[] {
  const children = childrenOf(pid);
  return [...children, ...children.flatMap(descendants)];
}

/** The kernel keeps children by the thread that forked them. */
function childrenOf(pid: number): number[] {
  const threads = orEmpty(() => readdirSync(`/proc/${pid}/task`), []);
  return threads.flatMap((thread) =>
    orEmpty(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'), '')
      .split(' ')
      .filter((child) => child !== '')
      .map(Number),
  );
}

function highWaterKiB(pid: number): number {
  const status = orEmpty(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '');
  return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0);
}

/** Processes end between being listed and being read. */
function orEmpty<T>(read: () => T, empty: T): T {
  try {
    return read();
  } catch {
    return empty;
  }
}
