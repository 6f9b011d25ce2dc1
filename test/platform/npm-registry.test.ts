import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { npmRegistry } from '../../src/platform/npm-registry.ts';
import { temporaryFolder } from '../measure/real-ports.ts';

const folder = temporaryFolder();

test('the variable of npm goes first, in either case and without the slash at its end', async () => {
  for (const name of ['npm_config_registry', 'NPM_CONFIG_REGISTRY']) {
    assert.equal(await npmRegistry({ PATH: '', [name]: 'http://localhost:4873/' }), 'http://localhost:4873');
  }
});

test('without it npm is asked, whatever file its configuration stands in', async () => {
  const userConfig = join(folder, 'npmrc');
  writeFileSync(userConfig, '# mirror\nfund=false\nregistry = "https://mirror.example/npm/"\n');
  const environment = { PATH: process.env.PATH, HOME: folder, NPM_CONFIG_USERCONFIG: userConfig };
  assert.equal(await npmRegistry(environment), 'https://mirror.example/npm');
});

test('where npm does not answer it is an error that says the ways out', async () => {
  await assert.rejects(
    npmRegistry({ PATH: folder }),
    /no npm registry is known.*setup-node.*npm_config_registry.*onnxruntime-path/,
  );
});
