import { parseSource } from '../../src/formats/parse-source.ts';
import { openSource } from '../../src/platform/files.ts';

const start = performance.now();
const { readings } = await parseSource(await openSource(process.argv[2] ?? ''));
const values = readings.reduce((sum, reading) => sum + reading.values.length, 0);
console.log((performance.now() - start) / 1000, values);
