// What the action and the command cost beside the benchmark: `node bench/action.ts`. Measures dist/, so build first.
import { cpus } from 'node:os';
import { comparisons, histories, snapshots } from './action/load.ts';
import { startUp } from './action/start-up.ts';
import { wholeGate } from './action/whole-gate.ts';

console.log(`Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores\n`);
for (const part of [startUp, wholeGate, comparisons, snapshots, histories]) console.log(await part());
