import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cli = new URL('../../src/cli.ts', import.meta.url).pathname;

test('a reader that closes the pipe early is no error of aaco', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aaco-'));
  try {
    const file = join(folder, 'result.json');
    const values = Array.from({ length: 200_000 }, (_, i) => 1 + i / 7);
    await writeFile(file, JSON.stringify({ readings: [{ metric: 'time', unit: 'ms', values }] }));
    const inspect = `"${process.execPath}" "${cli}" inspect --json "${file}"`;
    const { stdout, stderr } = await run('bash', [
      '-c',
      `${inspect} | head -c 10; echo " \${PIPESTATUS[0]}"`,
    ]);
    assert.equal(stderr, '');
    assert.equal(stdout, '{"source": 0\n');
  } finally {
    await rm(folder, { recursive: true });
  }
});
