import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runDemo } from '../demo/demo.ts';
import { bundleFolder } from '../edge/bundle-folder.ts';
import { InputError } from '../errors.ts';

export interface DemoCommandOptions {
  readonly out?: string;
  readonly verbose?: boolean;
}

/** `aaco demo`: 0 where each run ended as it should, 1 where one did not. */
export async function demoCommand(options: DemoCommandOptions): Promise<0 | 1> {
  const action = join(bundleFolder(), '..');
  if (!existsSync(join(action, 'action.yml'))) {
    throw new InputError({
      what: `there is no action.yml in ${action}`,
      next: 'Run the demo from a checkout of the action',
    });
  }
  const installed = join(action, 'node_modules/onnxruntime-node');
  const asExpected = await runDemo({
    action,
    verbose: options.verbose ?? false,
    onnxruntime: existsSync(installed) ? installed : null,
    say: (text) => process.stdout.write(`${text}\n`),
    ...(options.out !== undefined && { out: resolve(options.out) }),
  });
  if (!asExpected) process.stderr.write('The demo did not end as expected: see the logs above.\n');
  return asExpected ? 0 : 1;
}
