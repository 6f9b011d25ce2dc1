import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { InputError } from '../errors.ts';

const run = promisify(execFile);
const TIMEOUT_MS = 30_000;

/**
 * The npm registry of this machine, without a slash at its end: `npm_config_registry`, or what npm is configured to use.
 * What is taken from it is checked against known digests, so any mirror will do. Throws InputError where nobody says.
 */
export async function npmRegistry(environment: NodeJS.ProcessEnv): Promise<string> {
  const lower = Object.entries(environment).map(([name, value]) => [name.toLowerCase(), value] as const);
  const registry = new Map(lower).get('npm_config_registry') || (await configured(environment));
  return registry.replace(/\/+$/, '');
}

async function configured(environment: NodeJS.ProcessEnv): Promise<string> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { env: environment, timeout: TIMEOUT_MS, shell: process.platform === 'win32' };
  const { stdout } = await run(npm, ['config', 'get', 'registry'], options).catch((cause: unknown) => {
    throw unknown(cause);
  });
  const registry = stdout.trim();
  if (/^https?:\/\/\S+$/.test(registry)) return registry;
  throw unknown(registry);
}

function unknown(cause: unknown): InputError {
  return new InputError({
    what: 'onnxruntime-node is to be installed, but no npm registry is known: npm does not answer on this runner',
    where: { source: 'onnxruntime-install' },
    next: 'Run actions/setup-node before this step, set npm_config_registry, or name an installation by onnxruntime-path',
    cause,
  });
}
