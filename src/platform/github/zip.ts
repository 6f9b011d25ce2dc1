import { crc32, inflateRawSync } from 'node:zlib';
import { InputError } from '../../errors.ts';

// Layouts: APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const FILE_TYPE = 0o170000;
const REGULAR_FILE = 0o100000;
/** Sizes and checksum once more after the data, with or without a signature, where the flag says so (4.3.9). */
const HAS_DESCRIPTOR = 0x0008;
const DESCRIPTOR_SIZES = [12, 16];

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Unix mode, 0 where the archive has none. */
  readonly mode: number;
  readonly offset: number;
}

/**
 * The content of the one file that a zip must consist of, by its exact name. Everything else is refused before a byte is
 * inflated: further or duplicate entries, other names (so absolute ones and `..`), links, folders, encryption, zip64, several
 * disks, overlapping or stray data. Inflates to at most `limit` bytes. Throws InputError that says what was wrong.
 */
export function readZipEntry(zip: Uint8Array, name: string, limit: number): Uint8Array {
  const view = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = findDirectory(view);
  const entry = readEntry(view, directory.start, directory.end);
  checkEntry(entry, name, limit);
  const content = inflate(dataOf(view, entry, directory.start), entry);
  if (crc32(content) !== entry.crc) refuse('its checksum is wrong');
  return content;
}

function refuse(why: string): never {
  throw new InputError({
    what: `the zip cannot be used: ${why}`,
    next: 'Run the job again that stored the artifact',
  });
}

/** Where the central directory lies. It must reach to its end record, and that to the end of the file. */
function findDirectory(view: Buffer): { readonly start: number; readonly end: number } {
  const end = view.length - END_SIZE;
  // An archive comment would move the record; the artifacts that GitHub stores have none.
  if (end < 0 || view.readUInt32LE(end) !== END) refuse('it does not end as a zip does');
  const [disk, diskOfStart, onDisk, entries] = [4, 6, 8, 10].map((at) => view.readUInt16LE(end + at));
  const size = view.readUInt32LE(end + 12);
  const start = view.readUInt32LE(end + 16);
  if (entries === 0xffff || size === 0xffffffff || start === 0xffffffff) refuse('it is a zip64');
  if (disk !== 0 || diskOfStart !== 0 || onDisk !== entries) refuse('it is a part of several');
  if (entries !== 1) refuse(`it has ${entries} entries, not one`);
  if (start + size !== end) refuse('its directory is not where it says');
  return { start, end };
}

function readEntry(view: Buffer, start: number, end: number): Entry {
  if (start + CENTRAL_SIZE > end || view.readUInt32LE(start) !== CENTRAL_HEADER) {
    refuse('its directory is damaged');
  }
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) => view.readUInt16LE(start + at));
  const nameEnd = start + CENTRAL_SIZE + (nameLength ?? 0);
  if (nameEnd + (extraLength ?? 0) + (commentLength ?? 0) !== end) refuse('its directory is damaged');
  return {
    name: view.toString('latin1', start + CENTRAL_SIZE, nameEnd),
    flags: view.readUInt16LE(start + 8),
    method: view.readUInt16LE(start + 10),
    crc: view.readUInt32LE(start + 16),
    compressedSize: view.readUInt32LE(start + 20),
    size: view.readUInt32LE(start + 24),
    mode: view.readUInt16LE(start + 40),
    offset: view.readUInt32LE(start + 42),
  };
}

function checkEntry(entry: Entry, name: string, limit: number): void {
  if (entry.name !== name) refuse(`it holds ${JSON.stringify(entry.name.slice(0, 100))}, not ${name}`);
  if ([entry.size, entry.compressedSize, entry.offset].includes(0xffffffff)) refuse('it is a zip64');
  if ((entry.flags & ENCRYPTED) !== 0) refuse('it is encrypted');
  const type = entry.mode & FILE_TYPE;
  if (type !== 0 && type !== REGULAR_FILE) refuse('its entry is a link or another special file');
  if (entry.method !== STORED && entry.method !== DEFLATED) refuse(`its method ${entry.method} is not known`);
  if (entry.size > limit) refuse(`it holds ${entry.size} bytes, more than the ${limit} that are read`);
}

/** The entry's bytes as stored: they must lie between its local header and the directory. */
function dataOf(view: Buffer, entry: Entry, directory: number): Buffer {
  const { offset } = entry;
  if (offset !== 0) refuse('it does not begin with its entry');
  if (offset + LOCAL_SIZE > directory || view.readUInt32LE(offset) !== LOCAL_HEADER) {
    refuse('its entry is not where it says');
  }
  const nameEnd = offset + LOCAL_SIZE + view.readUInt16LE(offset + 26);
  const start = nameEnd + view.readUInt16LE(offset + 28);
  if (view.toString('latin1', offset + LOCAL_SIZE, nameEnd) !== entry.name) refuse('its names contradict');
  if (view.readUInt16LE(offset + 8) !== entry.method) refuse('its methods contradict');
  const end = start + entry.compressedSize;
  const described = (entry.flags & HAS_DESCRIPTOR) !== 0;
  if (!(described ? DESCRIPTOR_SIZES : [0]).includes(directory - end)) {
    refuse('its entry does not reach to its directory');
  }
  return view.subarray(start, end);
}

function inflate(data: Buffer, entry: Entry): Uint8Array {
  if (entry.method === STORED) {
    return data.length === entry.size ? data : refuse('its sizes contradict');
  }
  try {
    // One byte more than promised is an error of zlib, so that a false size cannot fill the memory.
    const content = inflateRawSync(data, { maxOutputLength: Math.max(entry.size, 1) });
    if (content.length === entry.size) return content;
  } catch (cause) {
    refuse(`its data is damaged (${cause instanceof Error ? cause.message : 'unknown reason'})`);
  }
  return refuse('its sizes contradict');
}
