/**
 * Error rates of the gate in simulated environments beside their targets, the rules of other tools on the same runs, and
 * negative controls that must fail: `node bench/calibration.ts [--quick] [--table D]`. Everything is seeded.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { runStudies } from './calibration/pool.ts';
import { tableText, workOf } from './calibration/table.ts';
import { tables } from './calibration/tables.ts';

const QUICK = 1 / 100;

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, table: { type: 'string', multiple: true } },
});
const wanted = tables.filter(({ id }) => values.table?.includes(id) ?? true);
const share = values.quick ? QUICK : 1;
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores`);
const work = workOf(wanted).map(({ study, runs }) => ({
  study,
  runs: Math.max(20, Math.round(share * runs)),
}));
const tallies = await runStudies(work, (done, all) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} `);
});
for (const table of wanted) console.log(`\n${tableText(table, tallies)}`);
