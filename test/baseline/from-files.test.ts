import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baselineFromFiles } from '../../src/baseline/from-files.ts';
import { exampleSnapshot } from './example-snapshot.ts';

const file = (path: string, createdAt: string) => ({
  path,
  bytes: Buffer.from(JSON.stringify(exampleSnapshot({ createdAt }))),
});

test('named files are the baseline, newest first', () => {
  const baseline = baselineFromFiles(
    [file('old.json', '2026-01-01T00:00:00Z'), file('new.json', '2026-02-01T00:00:00Z')],
    '*.json',
  );
  assert.deepEqual(
    baseline.used.map(({ why }) => why),
    ['the file new.json, named by the baseline input', 'the file old.json, named by the baseline input'],
  );
  assert.equal(baseline.snapshots[0]?.createdAt, '2026-02-01T00:00:00Z');
  assert.equal(baseline.none, null);
});

test('a named file that is broken is an error that names it', () => {
  const good = file('good.json', '2026-01-01T00:00:00Z');
  assert.throws(
    () => baselineFromFiles([good, { path: 'bad.json', bytes: Buffer.from('{') }], '*.json'),
    /bad\.json: not valid JSON/,
  );
});

test('a name without a file is an error', () => {
  assert.throws(() => baselineFromFiles([], 'base/*.json'), /"base\/\*\.json" names no file/);
});
