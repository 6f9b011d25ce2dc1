import { crc32, deflateRawSync } from 'node:zlib';

/** One entry with every field of its headers open to falsification. */
export interface HandMadeEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly method?: number;
  readonly flags?: number;
  readonly mode?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly compressedSize?: number;
  readonly localName?: string;
  readonly localMethod?: number;
  readonly offset?: number;
  /** A data descriptor after the data, as streaming writers leave it. */
  readonly descriptor?: boolean;
}

export interface HandMadeZip {
  readonly before?: Uint8Array;
  readonly betweenEntriesAndDirectory?: Uint8Array;
  readonly comment?: string;
  readonly entryCount?: number;
  readonly disk?: number;
}

/** A zip written field by field after APPNOTE.TXT, independent of any library. */
export function handMadeZip(entries: readonly HandMadeEntry[], options: HandMadeZip = {}): Buffer {
  const parts: Buffer[] = [Buffer.from(options.before ?? [])];
  const directory: Buffer[] = [];
  for (const entry of entries) {
    const offset = parts.reduce((sum, part) => sum + part.length, 0);
    const fields = fieldsOf(entry);
    parts.push(localHeader(entry, fields), fields.data);
    if (entry.descriptor)
      parts.push(numbers([4, 0x08074b50], [4, fields.crc], [4, fields.packed], [4, fields.size]));
    directory.push(centralHeader(entry, fields, offset));
  }
  parts.push(Buffer.from(options.betweenEntriesAndDirectory ?? []));
  const start = parts.reduce((sum, part) => sum + part.length, 0);
  const central = Buffer.concat(directory);
  const count = options.entryCount ?? entries.length;
  const comment = Buffer.from(options.comment ?? '');
  const end = numbers(
    [4, 0x06054b50],
    [2, options.disk ?? 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, central.length],
    [4, start],
    [2, comment.length],
  );
  return Buffer.concat([...parts, central, end, comment]);
}

interface Fields {
  readonly data: Buffer;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

function fieldsOf(entry: HandMadeEntry): Fields {
  const content = Buffer.from(entry.content);
  const method = entry.method ?? 8;
  const data = method === 8 ? deflateRawSync(content) : content;
  return {
    data,
    method,
    flags: (entry.flags ?? 0) | (entry.descriptor ? 8 : 0),
    crc: entry.crc ?? crc32(content),
    packed: entry.compressedSize ?? data.length,
    size: entry.size ?? content.length,
  };
}

function localHeader(entry: HandMadeEntry, fields: Fields): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name);
  const [crc, packed, size] = entry.descriptor ? [0, 0, 0] : [fields.crc, fields.packed, fields.size];
  const header = numbers(
    [4, 0x04034b50],
    [2, 20],
    [2, fields.flags],
    [2, entry.localMethod ?? fields.method],
    [4, 0],
    [4, crc],
    [4, packed],
    [4, size],
    [2, name.length],
    [2, 0],
  );
  return Buffer.concat([header, name]);
}

function centralHeader(entry: HandMadeEntry, fields: Fields, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const header = numbers(
    [4, 0x02014b50],
    [2, 0x0314],
    [2, 20],
    [2, fields.flags],
    [2, fields.method],
    [4, 0],
    [4, fields.crc],
    [4, fields.packed],
    [4, fields.size],
    [2, name.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, entry.mode ?? 0o100644],
    [4, entry.offset ?? offset],
  );
  return Buffer.concat([header, name]);
}

function numbers(...fields: readonly (readonly [size: number, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
}
