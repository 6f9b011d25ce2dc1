import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

interface Line {
  readonly metrics: Readonly<Record<string, { readonly value: number | readonly number[] }>>;
}

const start = performance.now();
const kept = new Map<string, number[]>();
for await (const line of createInterface(createReadStream(process.argv[2] ?? ''))) {
  const { metrics }: Line = JSON.parse(line);
  for (const [name, { value }] of Object.entries(metrics)) {
    const values = kept.get(name) ?? [];
    if (typeof value === 'number') values.push(value);
    else values.push(...value);
    kept.set(name, values);
  }
}
const values = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
console.log((performance.now() - start) / 1000, values);
