/** How each cost grows with its work, and which is the largest: `node bench/growth.ts`. */
import { linearRegression } from 'simple-statistics';
import { costs, type GrowingCost } from './growth/costs.ts';
import { formatMs, machine, table, timeWork } from './timing.ts';

/** Slope of the least-squares line through the logarithms: 1 where twice the work takes twice the time. */
function exponent(points: readonly (readonly [work: number, ms: number])[]): number {
  return linearRegression(points.map(([work, ms]) => [Math.log(work), Math.log(ms)])).m;
}

async function measured({ name, unit, sizes, prepare }: GrowingCost) {
  const points: [number, number][] = [];
  for (const size of sizes) {
    const work = await prepare(size);
    points.push([size, await timeWork(3, work)]);
  }
  const [size = 0, largest = 0] = points.at(-1) ?? [];
  const row = [
    name,
    `${sizes.join(', ')} ${unit}`,
    ...points.map(([, ms]) => formatMs(ms)),
    exponent(points).toFixed(2),
  ];
  return { row, largest, what: `${name} of ${size} ${unit}` };
}

const all = [];
for (const cost of costs) all.push(await measured(cost));
const slowest = all.reduce((most, one) => (one.largest > most.largest ? one : most));
console.log(`${machine()}\n`);
const header = ['cost', 'work', '1st', '2nd', '3rd', '4th', 'exponent'];
console.log(
  table(
    'Growth: medians of 3, and the exponent over the four sizes',
    header,
    all.map(({ row }) => row),
  ),
);
console.log(`The largest: ${slowest.what}, ${formatMs(slowest.largest)}.`);
