import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { startScenario } from './harness.ts';

const OWN_SECRET = 'not-a-token-of-github';

test('the token is in nothing that is told or stored, and not in the environment of the benchmark', async (t) => {
  const { project, run, github } = await startScenario(t);
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const result = await run(pull, {
    inputs: { command: 'env | tee seen.txt && sh bench.sh', check: 'true', comment: 'always' },
    env: { GITHUB_TOKEN: 'ghs_emulated000001', COPIED_TOKEN: 'ghs_emulated000001', LICENSE: OWN_SECRET },
    debug: true,
  });
  assert.equal(result.exitCode, 0);
  const [jobToken = '', runtimeToken = ''] = result.masks;
  const secrets = [jobToken, runtimeToken];
  assert.deepEqual([...github.world.tokens.keys()], [jobToken]);
  assert.match(runtimeToken, /^eyJ/);

  const seen = readFileSync(join(pull.workspace, 'seen.txt'), 'utf8');
  assert.doesNotMatch(
    seen,
    /^(INPUT_|STATE_|ACTIONS_(RUNTIME|RESULTS)|GITHUB_(TOKEN|OUTPUT|ENV|STATE)=|COPIED)/m,
  );
  assert.match(seen, /^RUNNER_TRACKING_ID=/m, 'by which the runner finds what is left');
  assert.match(
    seen,
    new RegExp(`^LICENSE=${OWN_SECRET}$`, 'm'),
    'what a benchmark needs is the user’s to give',
  );

  const { artifacts, comments, checkRuns } = project.repository.data;
  const files = ['snapshot-path', 'result-path', 'report-path'].map((name) => result.outputs[name] ?? '');
  const told: Readonly<Record<string, string>> = {
    log: [result.log, result.post?.log, result.stderr].join('\n'),
    output: result.stdout.replace(/^::add-mask::.*$/gm, ''),
    summary: result.summary,
    comment: comments.map(({ body }) => body).join('\n'),
    check: JSON.stringify(checkRuns.map(({ output }) => output)),
    artifact: artifacts.map(({ zip }) => Buffer.from(zip).toString('latin1') + inflated(zip)).join('\n'),
    files: files.map((path) => readFileSync(path, 'utf8')).join('\n'),
    benchmark: seen,
  };
  for (const [place, text] of Object.entries(told)) {
    assert.ok(text.length > 100, place);
    for (const secret of secrets) assert.ok(!text.includes(secret), `${place} holds a secret`);
  }
  assert.ok(told.artifact?.includes('aaco.snapshot/1'), 'the artifact was looked into');
});

/** The content of the one entry of a zip whose entry is deflated. */
function inflated(zip: Uint8Array): string {
  const view = Buffer.from(zip);
  const start = 30 + view.readUInt16LE(26) + view.readUInt16LE(28);
  return inflateRawSync(view.subarray(start)).toString();
}
