import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Placement } from './worker-messages.ts';

interface NodeEvent {
  readonly cat?: string;
  readonly name?: string;
  readonly args?: { readonly provider?: string; readonly op_name?: string };
}

/** Which provider ran which nodes, from a profile of ONNX Runtime: its providers as `execution-provider` names them. */
export function placementOf(events: readonly NodeEvent[]): Placement {
  const nodes = new Map<string, readonly [provider: string, operator: string]>();
  for (const { cat, name, args } of events) {
    if (cat !== 'Node' || name === undefined || args?.provider === undefined) continue;
    const provider = args.provider.replace(/ExecutionProvider$/, '').toLowerCase();
    nodes.set(name, [provider, args.op_name ?? 'unknown']);
  }
  const counts: Record<string, number> = {};
  for (const [provider] of nodes.values()) counts[provider] = (counts[provider] ?? 0) + 1;
  const onCpu = [...nodes.values()]
    .filter(([provider]) => provider === 'cpu')
    .map(([, operator]) => operator);
  return { nodes: counts, cpuOperators: [...new Set(onCpu)].sort().slice(0, 20) };
}

/** What `run` makes a session that profiles to a path with the given prefix write. */
export async function profiledPlacement(run: (prefix: string) => Promise<void>): Promise<Placement> {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-placement-'));
  try {
    await run(join(folder, 'profile'));
    const [file] = readdirSync(folder);
    if (file === undefined) throw new Error('the runtime wrote no profile');
    return placementOf(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
