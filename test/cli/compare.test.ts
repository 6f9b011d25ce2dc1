import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { compareSides } from '../../src/cli/compare.ts';
import { terminal } from '../../src/report/terminal.ts';
import { measurement, snapshot } from '../model/snapshot-builder.ts';

const folder = mkdtempSync(join(tmpdir(), 'aaco-compare-'));
after(() => rmSync(folder, { recursive: true }));

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const results = (side: string, value: number) =>
  Array.from({ length: 3 }, (_, index) =>
    write(`${side}-${index}.json`, [{ name: 'sort', unit: 'ms', value: value + index / 100 }]),
  );

test('result files are told by their names, not as commits', async () => {
  const [old, now] = [results('old', 10), results('new', 10)];
  const result = await compareSides(old, now, { format: 'customSmallerIsBetter' });
  assert.equal(result.baseline[0]?.source, `${old[0]} and 2 more`);
  assert.equal(result.candidate.source, `${now[0]} and 2 more`);
  const told = terminal(result, { color: false });
  assert.match(told, /baseline \S*old-0\.json and 2 more → candidate \S*new-0\.json and 2 more/);
});

test('each job of the history is told with its own file, newest first', async () => {
  const job = (day: number) =>
    write(
      `day-${day}.json`,
      snapshot([measurement([10, 10.1, 9.9])], { createdAt: `2026-11-0${day}T00:00:00Z` }),
    );
  const jobs = [job(1), job(3), job(2)];
  const { baseline } = await compareSides(jobs, [job(4)]);
  assert.deepEqual(
    baseline.map(({ createdAt, source }) => [createdAt, source]),
    [
      ['2026-11-03T00:00:00Z', jobs[1]],
      ['2026-11-02T00:00:00Z', jobs[2]],
      ['2026-11-01T00:00:00Z', jobs[0]],
    ],
  );
});
