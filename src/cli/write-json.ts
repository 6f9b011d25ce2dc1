import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { jsonPieces } from '../model/json-pieces.ts';

/** Writes `value` as one line of JSON, waiting for the reader where it is slow, and stops where it closes the pipe. */
export async function writeJson(output: Writable, value: unknown): Promise<void> {
  try {
    for (const piece of jsonPieces(value)) {
      if (!output.write(piece)) await once(output, 'drain');
    }
    output.write('\n');
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}

/** A reader that has seen enough, such as `head`, is no error of the writer. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
