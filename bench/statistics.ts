/**
 * Speed of the statistics beside its targets, and the Mann-Whitney test beside SciPy's and benchstat's on the same samples:
 * `node bench/statistics.ts`. SciPy is taken from `python3` (or $PYTHON), benchstat from the PATH; what is not there is
 * said and left out.
 */
import { cpus } from 'node:os';
import { comparisonTable } from './statistics/comparison.ts';
import { speedTable } from './statistics/speed.ts';

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'}, one thread\n`);
console.log('## Speed\n');
console.log(speedTable());
console.log('\n## The same samples, other programs\n');
console.log(comparisonTable());
