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
