import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runDemo } from '../demo/demo.ts';
import { bundleFolder } from '../edge/bundle-folder.ts';
import { InputError } from '../errors.ts';
import { abortOnSignal } from './abort-on-signal.ts';

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
  const out = options.out === undefined ? mkdtempSync(join(tmpdir(), 'aaco-demo-')) : resolve(options.out);
  const cancelled = new InputError({ what: 'cancelled', next: `What there is of the demo lies in ${out}` });
  const asExpected = await runDemo({
    action,
    out,
    verbose: options.verbose ?? false,
    onnxruntime: existsSync(installed) ? installed : null,
    cancel: abortOnSignal(cancelled),
    say: (text) => process.stdout.write(`${text}\n`),
  });
  if (asExpected) return 0;
  process.stderr.write(
    `The demo did not end as it should, most likely since this machine is busy. Run it again on a quiet one; the logs are in ${out}.\n`,
  );
  return 1;
}
