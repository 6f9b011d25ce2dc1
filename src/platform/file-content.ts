import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { InputError } from '../errors.ts';

/** What one string can hold, and what one list of bytes is let to hold. */
export const SIZE_LIMITS = { text: 512_000_000, bytes: 2_000_000_000 };
const LINE_CHARACTERS = 32 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;

/** Told while a file is read: bytes on disk so far, and of the whole file. */
export type OnProgress = (read: number, total: number) => void;

/** A file that is there, with what its first bytes said. */
export interface OpenFile {
  readonly path: string;
  readonly size: number;
  readonly gzip: boolean;
  readonly onProgress: OnProgress | undefined;
}

/** The first `limit` bytes of the content. */
export async function firstOf(file: OpenFile, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf({ ...file, onProgress: undefined })) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(parts).subarray(0, limit);
}

/** The content, gunzipped where it is gzip. */
async function* chunksOf({ path, size, gzip, onProgress }: OpenFile): AsyncGenerator<Uint8Array> {
  const raw = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  let read = 0;
  raw.on('data', (chunk) => {
    read += chunk.length;
    onProgress?.(read, size);
  });
  const content = gzip ? raw.pipe(createGunzip({ chunkSize: CHUNK_BYTES })) : raw;
  if (gzip) raw.on('error', (error) => content.destroy(error));
  try {
    yield* content as AsyncIterable<Uint8Array>;
  } catch (cause) {
    const what = gzip ? 'the gzip data is broken or ends early' : 'the file cannot be read';
    const next = gzip
      ? 'Check that the file was written completely'
      : 'Check that it is a file that the runner may read';
    throw new InputError({ what, where: { source: path }, next, cause });
  } finally {
    raw.destroy();
  }
}

/** All of the content. Throws InputError beyond `limit` bytes. */
export async function allOf(file: OpenFile, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(file)) {
    parts.push(chunk);
    length += chunk.length;
    if (length > limit) {
      throw new InputError({
        what: `larger than ${limit / 1_000_000} MB`,
        where: { source: file.path },
        next: 'Split it, or use a line-based export, which is read as a stream',
      });
    }
  }
  return Buffer.concat(parts);
}

/** Strict UTF-8, without byte order mark. */
export function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notUtf8({ source: path }, cause);
  }
}

function notUtf8(where: { source: string; line?: number }, cause: unknown): InputError {
  return new InputError({ what: 'not valid UTF-8', where, next: 'Write the file as UTF-8', cause });
}

/** The content line by line, without line ends, in bounded memory. */
export async function* linesOf(file: OpenFile): AsyncGenerator<{ number: number; text: string }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 1;
  let parts: string[] = [];
  let length = 0;
  const take = (text: string): string => {
    const line = parts.length === 0 ? text : parts.join('') + text;
    parts = [];
    length = 0;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of withEnd(chunksOf(file))) {
    const text = decodeChunk(decoder, chunk, file.path, number);
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      yield { number, text: take(text.slice(start, end)) };
      number += 1;
      start = end + 1;
    }
    parts.push(text.slice(start));
    length += text.length - start;
    if (length > LINE_CHARACTERS) throw longLine(file.path, number);
  }
  const last = take('');
  if (last !== '') yield { number, text: last };
}

/** `chunks`, then undefined: the decoder has to be told of the end. */
async function* withEnd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  yield* chunks;
  yield undefined;
}

function decodeChunk(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array | undefined,
  path: string,
  line: number,
): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw notUtf8({ source: path, line }, cause);
  }
}

function longLine(source: string, line: number): InputError {
  return new InputError({
    what: `the line is longer than ${LINE_CHARACTERS / 1024 / 1024} MiB`,
    where: { source, line },
    next: 'Check that this is the right file and that its records are one a line',
  });
}
