import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const PUBLIC_REGISTRY = 'https://registry.npmjs.org';

/**
 * The npm registry of this machine, without a slash at its end: `npm_config_registry`, the user's .npmrc, or the public
 * one. What is taken from it is checked against known digests, so any mirror will do.
 */
export function npmRegistry(environment: NodeJS.ProcessEnv): string {
  const lower = Object.entries(environment).map(([name, value]) => [name.toLowerCase(), value] as const);
  const variables = new Map(lower);
  const userConfig = variables.get('npm_config_userconfig') ?? join(homedir(), '.npmrc');
  const registry = variables.get('npm_config_registry') || registryIn(userConfig) || PUBLIC_REGISTRY;
  return registry.replace(/\/+$/, '');
}

function registryIn(path: string): string | undefined {
  try {
    return /^\s*registry\s*=\s*"?(https?:[^\s"]+)/m.exec(readFileSync(path, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
