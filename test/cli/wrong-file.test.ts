import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';

const cli = new URL('../../src/cli.ts', import.meta.url).pathname;
const readings = new URL('../fixtures/native/readings/input/readings.json', import.meta.url).pathname;

const snapshot = new URL('../fixtures/native/snapshot/input/snapshot.json', import.meta.url).pathname;

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
  [
    'run says that it could not write the snapshot before it measures for it',
    ['run', '--command', 'echo measured >&2; exit 1', '--out', '/dev/null/baseline.json'],
    /^aaco: \/dev\/null\/baseline\.json: the file cannot be written/,
  ],
  [
    'so does calibrate for its page',
    ['calibrate', '--command', 'exit 1', '--out', readings.replace(/[^/]+$/, '')],
    /: the file cannot be written \(it is a folder\)\. Name another path: this one is taken\.$/m,
  ],
  [
    'a folder that is a file is no place to export to',
    ['export', snapshot, '--to', 'csv', '--out', readings],
    /values\.csv: the file cannot be written \((EEXIST|ENOTDIR): [^,]+\)\. Name another path/,
  ],
  [
    'an option is named as it is typed',
    ['run', '--command', 'exit 1', '--out', '/dev/null', '--repetitions', 'many'],
    /^aaco: --repetitions is "many", but must be a whole number from 1 to 1000\. Correct it; --help/,
  ],
  [
    'several wrong options are told at once',
    ['compare', '--baseline', 'a', '--candidate', 'b', '--threshold', '3', '--alpha', '2'],
    /^aaco: --threshold is "3", .*\nAlso:\n--alpha is "2", but must be/s,
  ],
  [
    'too few repetitions calibrate nothing',
    ['calibrate', '--command', 'exit 1', '--repetitions', '2'],
    /^aaco: --repetitions is 2, but fewer than 5 say nothing of the noise\. Leave it out for 20, or give more\./,
  ],
  [
    'what commander refuses is told alike',
    ['inspect'],
    /^aaco: missing required argument 'file'\n\(aaco inspect --help lists its options\)/,
  ],
  [
    'snapshots beside result files are named',
    ['compare', '--baseline', snapshot, readings, '--candidate', snapshot],
    /: snapshots and result files on one side: .*, .*readings\.json\. Give one kind/,
  ],
  [
    'links to no repository are refused',
    ['history', '.', '--repository-url', 'owner/repository'],
    /^aaco: --repository-url is "owner\/repository", but must begin with https:\/\/ and a host\. Give it as https/,
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
