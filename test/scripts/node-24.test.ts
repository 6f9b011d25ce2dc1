import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { root } from '../documents.ts';

const OLDER = "data:text/javascript,Object.defineProperty(process, 'versions', {value: {node: '20.0.0'}})";

/** Runs the script in a project whose packages have brought `program`, or none, as an older Node.js would. */
function runOlder(t: TestContext, program: string | null) {
  const project = mkdtempSync(join(tmpdir(), 'aaco-node-24-'));
  t.after(() => rmSync(project, { recursive: true }));
  mkdirSync(join(project, 'scripts'));
  copyFileSync(join(root, 'scripts/node-24.mjs'), join(project, 'scripts/node-24.mjs'));
  if (program !== null) {
    const bin = join(project, `node_modules/node-${process.platform}-${process.arch}/bin`);
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'node'), program, { mode: 0o755 });
  }
  const script = join(project, 'scripts/node-24.mjs');
  return spawnSync(process.execPath, ['--import', OLDER, script, 'some', 'words'], { encoding: 'utf8' });
}

test('an older Node.js hands its arguments to the one that the packages bring, and ends as that does', (t) => {
  const { status, stdout } = runOlder(t, '#!/bin/sh\necho "$@"\nexit 3\n');
  assert.deepEqual([status, stdout], [3, 'some words\n']);
});

test('one that is killed, does not start or was not brought is never a success', (t) => {
  assert.equal(runOlder(t, '#!/bin/sh\nkill -9 $$\n').status, 1);
  const broken = runOlder(t, '#!/there/is/no/such/loader\n');
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /Node\.js 24 does not start here: .*ENOENT/);
  const none = runOlder(t, null);
  assert.equal(none.status, 2);
  assert.match(none.stderr, /Node\.js 24 is needed, this is 20\.0\.0, .* Run npm ci/);
});
