import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const GRACE_MS = 3000;
const POLL_MS = 20;

/** Sends a signal to all processes of the group that `leader` started; on Windows, which has no signals, it ends the tree. */
export function signalGroup(leader: number, signal: NodeJS.Signals): void {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(leader), '/T', '/F']);
  else send(leader, signal);
}

/** Whether any process of the group still runs; unknown on Windows, and taken as no. */
export function isGroupAlive(leader: number): boolean {
  if (process.platform === 'win32' || !send(leader, 0)) return false;
  return process.platform !== 'linux' || hasRunningMember(leader);
}

/** In a container whose first process does not reap, ended orphans stay in their group as zombies for ever. */
function hasRunningMember(leader: number): boolean {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => {
      const [state, , group] = stateOf(pid);
      return group === String(leader) && state !== 'Z' && state !== 'X';
    });
}

/** State, parent and group of a process; empty where it has gone. The name before them may hold anything. */
function stateOf(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function send(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false;
  }
}

/** Ends a group: SIGTERM, and SIGKILL for what is still there after three seconds. Resolves when it is gone. */
export async function endGroup(leader: number): Promise<void> {
  signalGroup(leader, 'SIGTERM');
  if (await gone(leader)) return;
  signalGroup(leader, 'SIGKILL');
  await gone(leader);
}

async function gone(leader: number): Promise<boolean> {
  const deadline = performance.now() + GRACE_MS;
  while (isGroupAlive(leader)) {
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return true;
}
