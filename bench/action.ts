// What the action and the command cost beside the benchmark: `node bench/action.ts`. Measures dist/, so build first.
import { startUp } from './action/start-up.ts';
import { wholeGate } from './action/whole-gate.ts';
import { machine } from './timing.ts';

console.log(`${machine()}\n`);
for (const part of [startUp, wholeGate]) console.log(await part());
