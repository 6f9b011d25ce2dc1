import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readConfig } from '../../src/edge/config-file.ts';

function checkout(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-config-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a config is read from its path in the checkout, and from an absolute one', async (t) => {
  const folder = checkout(t);
  const text = 'environment:\n  ignore: [cpu.governor]\n';
  writeFileSync(join(folder, 'perf.yml'), text);
  const config = { environment: { ignore: ['cpu.governor'] } };
  assert.deepEqual(await readConfig('perf.yml', folder), config);
  assert.deepEqual(await readConfig(join(folder, 'perf.yml'), '/'), config);
});

test('.github/aaco.yml is read where it exists, and nothing is asked where it does not', async (t) => {
  const folder = checkout(t);
  assert.deepEqual(await readConfig(undefined, folder), {});
  mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, '.github/aaco.yml'), 'outputs:\n  relative: 1%\n');
  assert.deepEqual(await readConfig(undefined, folder), { outputs: { relative: 0.01 } });
});

test('a config in UTF-16 is an error that says how to write it, and so is a folder', async (t) => {
  const folder = checkout(t);
  writeFileSync(join(folder, 'perf.yml'), Buffer.from('\ufeffmetrics: []\n', 'utf16le'));
  await assert.rejects(readConfig('perf.yml', folder), /perf\.yml: the file is UTF-16\. Write it as UTF-8/);
  await assert.rejects(readConfig('.', folder), /a folder, where a file is expected/);
});

test('a config that was named and is not there is an error with its path', async (t) => {
  await assert.rejects(
    readConfig('perf.yml', checkout(t)),
    /^InputError: perf\.yml: the config file is not there\. Check the path, which is relative to /,
  );
});
