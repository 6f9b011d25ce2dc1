/** Size of a snapshot, and the time to pack and read it by what compresses it: `node bench/snapshots.ts`. */
import { constants, gunzipSync, gzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { snapshotFromBytes, snapshotText } from '../src/model/snapshot-text.ts';
import { madeSnapshot } from './made-snapshot.ts';
import { formatMb, formatMs, machine, table, timeWork } from './timing.ts';

const zstd = (level: number) => (bytes: Buffer) =>
  zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: level } });
const same = (bytes: Buffer) => bytes;

const ways: Readonly<
  Record<string, readonly [pack: (bytes: Buffer) => Buffer, unpack: (bytes: Buffer) => Buffer]>
> = {
  'not at all': [same, same],
  'gzip, level 1 (what artifacts are)': [(bytes) => gzipSync(bytes, { level: 1 }), gunzipSync],
  'gzip, level 6': [(bytes) => gzipSync(bytes), gunzipSync],
  'zstd, level 1': [zstd(1), zstdDecompressSync],
  'zstd, level 3': [zstd(3), zstdDecompressSync],
};

const sizes = [
  { metrics: 20, repetitions: 10, iterations: 100 },
  { metrics: 200, repetitions: 10, iterations: 100 },
  { metrics: 200, repetitions: 50, iterations: 100 },
];
const rows: string[][] = [];
for (const size of sizes) {
  const bytes = Buffer.from([...snapshotText(madeSnapshot({ ...size, run: 1 }))].join(''));
  for (const [way, [pack, unpack]] of Object.entries(ways)) {
    const packed = pack(bytes);
    const packing = await timeWork(5, () => pack(bytes));
    const unpacking = await timeWork(5, () => unpack(packed));
    const reading = await timeWork(5, () => snapshotFromBytes(unpack(packed), ''));
    const share = `${((100 * packed.length) / bytes.length).toFixed(0)} %`;
    const name = `${size.metrics} × ${size.repetitions} × ${size.iterations}`;
    rows.push([
      name,
      way,
      formatMb(packed.length / 1e6),
      share,
      ...[packing, unpacking, reading].map(formatMs),
    ]);
  }
}
console.log(`${machine()}\n`);
const header = [
  'metrics × repetitions × iterations',
  'packed',
  'size',
  'of the JSON',
  'pack',
  'unpack',
  'unpack and read',
];
console.log(table('Snapshots', header, rows));
