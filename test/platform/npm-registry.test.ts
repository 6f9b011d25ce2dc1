import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { npmRegistry } from '../../src/platform/npm-registry.ts';
import { temporaryFolder } from '../measure/real-ports.ts';

const folder = temporaryFolder();
const absent = { npm_config_userconfig: join(folder, 'absent') };

test('the public registry is the default', () => {
  assert.equal(npmRegistry(absent), 'https://registry.npmjs.org');
});

test('the variable of npm goes first, in either case and without the slash at its end', () => {
  const userConfig = join(folder, 'npmrc');
  writeFileSync(userConfig, '# mirror\nfund=false\nregistry = "https://mirror.example/npm/"\n');
  const file = { NPM_CONFIG_USERCONFIG: userConfig };
  assert.equal(npmRegistry(file), 'https://mirror.example/npm');
  for (const name of ['npm_config_registry', 'NPM_CONFIG_REGISTRY']) {
    assert.equal(npmRegistry({ ...file, [name]: 'http://localhost:4873/' }), 'http://localhost:4873');
  }
});
