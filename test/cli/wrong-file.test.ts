import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';

const cli = new URL('../../src/cli.ts', import.meta.url).pathname;
const readings = new URL('../fixtures/native/readings/input/readings.json', import.meta.url).pathname;

const cases: readonly (readonly [title: string, words: readonly string[], message: RegExp])[] = [
  [
    'report of what is no result says what to give',
    ['report', readings, '--out', '/dev/null'],
    /key schema: this is no result of a comparison\. Give what `aaco compare --json` writes/,
  ],
  [
    'history of no folder says so',
    ['history', '/nonexistent'],
    /^aaco: \/nonexistent: no such file or folder\./,
  ],
  ['history of a file says so', ['history', readings], /readings\.json: this is no folder\. Name a folder/],
];

for (const [title, words, message] of cases) {
  test(title, async () => {
    await assert.rejects(promisify(execFile)(process.execPath, [cli, ...words]), (error) => {
      assert.ok(error instanceof Error && 'code' in error && 'stderr' in error);
      assert.equal(error.code, 2);
      assert.match(String(error.stderr), message);
      return true;
    });
  });
}
