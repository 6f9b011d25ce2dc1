// Writes an export of a snapshot for the peers to read: node write-export.ts SNAPSHOT FORMAT FOLDER
import { readFileSync } from 'node:fs';
import { findExporter } from '../../src/formats/exporters.ts';
import { parseSnapshot } from '../../src/model/snapshot.ts';
import { writeFiles } from '../../src/platform/write-files.ts';

const [path = '', format = '', folder = ''] = process.argv.slice(2);
const files = await findExporter(format).write(parseSnapshot(readFileSync(path, 'utf8'), path));
for (const written of await writeFiles(folder, files)) console.log(written);
