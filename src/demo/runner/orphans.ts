import { readdirSync, readFileSync } from 'node:fs';

/** A process that outlived its job. */
export interface Orphan {
  readonly pid: number;
  readonly command: string;
}

/**
 * Ends all processes that carry the job's RUNNER_TRACKING_ID, as the runner does after a job, and names them.
 * Null where the system has no /proc to find them in.
 */
export function sweepOrphans(trackingId: string): Orphan[] | null {
  if (process.platform !== 'linux') return null;
  const orphans = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => contents(`/proc/${pid}/environ`).includes(`RUNNER_TRACKING_ID=${trackingId}\0`))
    .map((pid) => ({ pid: Number(pid), command: commandOf(pid) }));
  for (const { pid } of orphans) end(pid);
  return orphans;
}

function commandOf(pid: string): string {
  return contents(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
}

/** Empty for a process that has ended since, or is another user's. */
function contents(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended since.
  }
}
