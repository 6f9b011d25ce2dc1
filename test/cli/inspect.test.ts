import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';

const cli = new URL('../../src/cli.ts', import.meta.url).pathname;
const fixtures = new URL('../fixtures/', import.meta.url).pathname;

test('inspect shows the counts that a rate is made of', async () => {
  const file = `${fixtures}livepeer/shards/input/sla.jsonl`;
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'inspect', file]);
  assert.match(stdout, /\/failure_rate +lower +repetition +1 +0\.0111 ratio \(1\/90\)$/m);
});

test('inspect tells the repetitions of a file apart, and leaves the table out where there is nothing in it', async () => {
  const inspect = async (file: string) =>
    (await promisify(execFile)(process.execPath, [cli, 'inspect', fixtures + file])).stdout;
  const forks = await inspect('jmh/forks/input/jmh-result.json');
  assert.deepEqual(forks.match(/, repetition \d of \d: jmh/g), [
    ', repetition 1 of 3: jmh',
    ', repetition 2 of 3: jmh',
    ', repetition 3 of 3: jmh',
  ]);
  assert.match(
    await inspect('smoltrace/metrics-empty/input/metrics.json'),
    /: smoltrace, 0 readings, 0 aggregates\n {2}note: resourceMetrics is empty/,
  );
});
