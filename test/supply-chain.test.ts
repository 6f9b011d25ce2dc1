import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';

const root = new URL('..', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const TextsSchema = z.record(z.string(), z.string());

test('every dependency is one exact version, locked by its digest', () => {
  const manifest = JSON.parse(read('package.json'));
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides']) {
    for (const [name, version] of Object.entries(TextsSchema.parse(manifest[kind]))) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    }
  }
  const LockSchema = z.object({
    packages: z.record(z.string(), z.object({ integrity: z.string().optional() })),
  });
  const { '': _, ...packages } = LockSchema.parse(JSON.parse(read('package-lock.json'))).packages;
  const unlocked = Object.keys(packages).filter((name) => !packages[name]?.integrity?.startsWith('sha512-'));
  assert.ok(Object.keys(packages).length > 100);
  assert.deepEqual(unlocked, []);
});

test('installing runs nothing, neither of ours nor of a dependency', () => {
  assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
  const { scripts } = z.object({ scripts: TextsSchema }).parse(JSON.parse(read('package.json')));
  const own = Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare|pack|publish)/.test(name));
  assert.deepEqual(own, []);
});

test('our workflows name each action by its commit, and grant by job', () => {
  const WorkflowSchema = z.object({
    permissions: z.record(z.string(), z.string()),
    jobs: z.record(z.string(), z.object({ permissions: TextsSchema })),
  });
  const paths = globSync('.github/workflows/*.yml', { cwd: root });
  assert.ok(paths.length >= 2);
  for (const path of paths) {
    const text = read(path);
    const { permissions, jobs } = WorkflowSchema.parse(parse(text));
    assert.deepEqual(permissions, {}, path);
    assert.ok(Object.keys(jobs).length > 0);
    for (const [line, used = ''] of text.matchAll(/^.*\buses: (\S+).*$/gm)) {
      if (used !== './') assert.match(line, /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, path);
    }
  }
});
