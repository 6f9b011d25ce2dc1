import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError } from '../errors.ts';
import { type Config, parseConfig } from '../inputs/config.ts';

/** Read where no other path is given. */
export const DEFAULT_CONFIG = '.github/aaco.yml';

/** The config at `path`, relative to `folder`; where no path is given, .github/aaco.yml if it is there. */
export async function readConfig(path: string | undefined, folder: string): Promise<Config> {
  const chosen = path ?? (existsSync(join(folder, DEFAULT_CONFIG)) ? DEFAULT_CONFIG : null);
  if (chosen === null) return {};
  const text = await readFile(resolve(folder, chosen), 'utf8').catch((cause: unknown) => {
    throw new InputError({
      what: 'the config file cannot be read',
      where: { source: chosen },
      next: `Check the path, which is relative to ${folder}`,
      cause,
    });
  });
  return parseConfig(text, chosen);
}
