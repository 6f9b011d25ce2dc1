import { explainEnding } from './ending.ts';
import type { MeasurePorts } from './ports.ts';
import type { RunSettings } from './repetition.ts';
import { shellArguments } from './shell.ts';

/** Prepares a checkout: runs `command` in its folder. Throws InputError where it fails. */
export async function runSetup(
  command: string,
  settings: RunSettings,
  ports: Pick<MeasurePorts, 'processes'>,
): Promise<void> {
  const end = await ports.processes.run({
    program: 'bash',
    arguments: shellArguments(command),
    folder: settings.folder,
    environment: {},
    timeoutMs: settings.timeoutMs,
    echo: true,
  });
  if (end.ending.kind === 'exited' && end.ending.code === 0) return;
  throw explainEnding('setup', `the setup command in ${settings.folder}`, end, settings.timeoutMs);
}
