import { readFile } from 'node:fs/promises';
import { InputError } from '../errors.ts';

/** The text of a file that the user named. Throws InputError where it cannot be read. */
export async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new InputError({
      what: 'the file cannot be read',
      where: { source: path },
      next: 'Check the path',
      cause,
    });
  });
}
