import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError } from '../errors.ts';
import { type Config, parseConfig } from '../inputs/config.ts';
import { openSource } from '../platform/files.ts';

/** Read where no other path is given. */
export const DEFAULT_CONFIG = '.github/aaco.yml';

/** The config at `path`, relative to `folder`; where no path is given, .github/aaco.yml if it is there. */
export async function readConfig(path: string | undefined, folder: string): Promise<Config> {
  const chosen = path ?? (existsSync(join(folder, DEFAULT_CONFIG)) ? DEFAULT_CONFIG : null);
  if (chosen === null) return {};
  const file = resolve(folder, chosen);
  if (!existsSync(file)) {
    throw new InputError({
      what: 'the config file is not there',
      where: { source: chosen },
      next: `Check the path, which is relative to ${folder}`,
    });
  }
  return parseConfig(await (await openSource(file)).text(), chosen);
}
