import { deflateRawSync } from 'node:zlib';

/** One entry; names may repeat and may be as odd as a test wants them. */
export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
}

/** A deflated zip file of these entries, in this order; the same bytes each time. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const data = Buffer.from(entry.data);
    const packed = deflateRawSync(data);
    const shared = sharedHeader(name, data, packed);
    const local = Buffer.concat([signature(0x04034b50), shared, name, packed]);
    locals.push(local);
    central.push(
      Buffer.concat([signature(0x02014b50), u16(20), shared, Buffer.alloc(10), u32(offset), name]),
    );
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const count = u16(entries.length);
  const end = [signature(0x06054b50), u32(0), count, count, u32(directory.length), u32(offset), u16(0)];
  return Buffer.concat([...locals, directory, ...end]);
}

// From "version needed" to "extra length": the part that local and central headers have in common. The time is
// 1980-01-01; the flag says that names are UTF-8; method 8 is deflate.
function sharedHeader(name: Buffer, data: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([
    u16(20),
    u16(0x0800),
    u16(8),
    u16(0),
    u16(0x21),
    u32(crc32(data)),
    u32(packed.length),
    u32(data.length),
    u16(name.length),
    u16(0),
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const signature = u32;

// node:zlib has a crc32 only since 20.15 and 22.2.
function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
