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
for (const table of wanted) {
  const start = performance.now();
  const work = workOf(table).map(({ study, runs }) => ({
    study,
    runs: Math.max(20, Math.round(share * runs)),
  }));
  const tallies = await runStudies(work, (done, all) => {
    if (process.stderr.isTTY) process.stderr.write(`\rtable ${table.id}: ${done} of ${all} `);
  });
  console.log(`\n${tableText(table, tallies)}`);
  console.error(`table ${table.id}: ${Math.round((performance.now() - start) / 1000)} s`);
}
