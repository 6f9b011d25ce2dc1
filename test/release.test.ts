import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { read } from './documents.ts';

const ReleaseSchema = z.object({
  jobs: z.record(
    z.string(),
    z.object({ steps: z.array(z.object({ name: z.string().optional(), run: z.string().optional() })) }),
  ),
});

/** The shell script of a step of release.yml. */
function scriptOf(step: string): string {
  const { jobs } = ReleaseSchema.parse(parse(read('.github/workflows/release.yml')));
  const script = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ name }) => name === step)?.run;
  assert.ok(script, step);
  return script;
}

/** Runs a step for the tag, with a `gh` that notes how it was called and then does what `gh` says. */
function runStep(t: TestContext, step: string, tag: string, gh = ':') {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-release-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'gh'), `#!/bin/sh\necho "$*" >>${folder}/calls\n${gh}\n`);
  chmodSync(join(folder, 'gh'), 0o755);
  writeFileSync(join(folder, 'package.json'), '{"version": "1.4.2"}');
  const env = {
    PATH: [folder, process.env.PATH].join(delimiter),
    TAG: tag,
    GITHUB_REPOSITORY: 'org/aaco-action',
    GITHUB_SHA: 'a1b2c3',
  };
  const end = spawnSync('bash', ['-eo', 'pipefail', '-c', scriptOf(step)], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  const calls = join(folder, 'calls');
  return { ...end, calls: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [] };
}

test('a release whose tag is not its version is refused', (t) => {
  assert.equal(runStep(t, 'Hold the tag to the version', 'v1.4.2').status, 0);
  const { status, stdout } = runStep(t, 'Hold the tag to the version', 'v1.5.0');
  assert.equal(status, 1);
  assert.match(stdout, /^::error::The tag is v1\.5\.0, package\.json says 1\.4\.2\./);
});

test('a release that could still be changed is refused', (t) => {
  const step = 'Hold the tag to this commit for ever';
  assert.equal(runStep(t, step, 'v1.4.2', 'echo true').status, 0);
  const { status, stdout, calls } = runStep(t, step, 'v1.4.2', 'echo false');
  assert.equal(status, 1);
  assert.match(stdout, /^::error::The release v1\.4\.2 can still be changed/);
  assert.deepEqual(calls, ['api repos/org/aaco-action/releases/tags/v1.4.2 --jq .immutable']);
});

test('the major tag moves to the release, or is made where there is none', (t) => {
  const step = 'Move the major tag to this release';
  const move =
    'api --method PATCH repos/org/aaco-action/git/refs/tags/v1 --raw-field sha=a1b2c3 --field force=true';
  assert.deepEqual(runStep(t, step, 'v1.4.2').calls, [move]);
  const { status, calls } = runStep(t, step, 'v1.4.2', '[ "$3" = POST ]');
  assert.equal(status, 0);
  assert.deepEqual(calls, [
    move,
    'api --method POST repos/org/aaco-action/git/refs --raw-field ref=refs/tags/v1 --raw-field sha=a1b2c3',
  ]);
});
