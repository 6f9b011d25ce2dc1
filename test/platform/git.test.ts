import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { addWorktree, headCommit, isCheckoutOf, parents, removeWorktree } from '../../src/platform/git.ts';

const root = mkdtempSync(join(tmpdir(), 'aaco-git-'));
after(() => rmSync(root, { recursive: true, force: true }));

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

function commit(folder: string, content: string): string {
  writeFileSync(join(folder, 'file.txt'), content);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', content);
  return git(folder, 'rev-parse', 'HEAD');
}

/** origin with main (base) and a branch merged into it as GitHub's test merge commit is. */
const origin = join(root, 'origin');
mkdirSync(origin);
git(origin, 'init', '-q', '-b', 'main');
commit(origin, 'first');
git(origin, 'checkout', '-q', '-b', 'change');
const change = commit(origin, 'change');
git(origin, 'checkout', '-q', 'main');
git(origin, 'commit', '-q', '--allow-empty', '-m', 'base');
const base = git(origin, 'rev-parse', 'HEAD');
git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'change');
const merge = git(origin, 'rev-parse', 'HEAD');
git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');

function shallowClone(name: string): string {
  const folder = join(root, name, 'repo');
  mkdirSync(join(root, name));
  git(root, 'clone', '-q', '--depth=1', `file://${origin}`, folder);
  return folder;
}

test('the parents of a merge commit are known in a checkout of depth 1', async () => {
  const folder = shallowClone('parents');
  assert.equal(await headCommit(folder), merge);
  assert.deepEqual(await parents(folder, 'HEAD'), [base, change]);
  assert.deepEqual(await parents(folder, 'f'.repeat(40)), []);
});

test('a checkout is of the repository that it was fetched from, however that is written', async () => {
  const folder = shallowClone('address');
  const known = [
    'https://github.com/Acme/engine',
    'https://github.com/acme/engine.git',
    'git@github.acme.example:acme/engine.git',
  ];
  for (const address of known) {
    git(folder, 'remote', 'set-url', 'origin', address);
    assert.equal(await isCheckoutOf(folder, 'acme/engine'), true, address);
  }
  git(folder, 'remote', 'set-url', 'origin', 'https://github.com/acme/bench-engine');
  assert.equal(await isCheckoutOf(folder, 'acme/engine'), false);
  assert.equal(await isCheckoutOf(mkdtempSync(join(root, 'plain-')), 'acme/engine'), false);
});

test('the base commit is fetched into a shallow checkout and checked out beside it', async () => {
  const folder = shallowClone('worktree');
  const worktree = await addWorktree(folder, base);
  assert.equal(worktree.folder, join(root, 'worktree', 'repo-aaco-base'));
  assert.equal(readFileSync(join(worktree.folder, 'file.txt'), 'utf8'), 'first');
  assert.equal(readFileSync(join(folder, 'file.txt'), 'utf8'), 'change');
  const again = await addWorktree(folder, base);
  assert.equal(again.folder, worktree.folder, 'an earlier worktree is replaced');
  await removeWorktree(folder, worktree.folder);
  assert.equal(existsSync(worktree.folder), false);
  assert.doesNotMatch(git(folder, 'worktree', 'list'), /aaco-base/);
});

test('what cannot be removed of a worktree is told, not thrown: it must not stand in the way of a verdict', async () => {
  const folder = shallowClone('stays');
  assert.equal(await removeWorktree(folder, join(root, 'nothing-there')), null);
  assert.match((await removeWorktree(folder, join(folder, 'file.txt/below'))) ?? '', /ENOTDIR/);
});

test('no hook of the project runs, since it would see the token of the step and could fail the checkout', async () => {
  const folder = shallowClone('hooks');
  const hook = join(folder, '.git/hooks/post-checkout');
  mkdirSync(join(folder, '.git/hooks'), { recursive: true });
  writeFileSync(hook, '#!/bin/sh\nenv > "$(dirname "$0")/seen"\nexit 1\n', { mode: 0o755 });
  const worktree = await addWorktree(folder, base);
  assert.equal(readFileSync(join(worktree.folder, 'file.txt'), 'utf8'), 'first');
  assert.equal(existsSync(join(folder, '.git/hooks/seen')), false);
});

test('a commit that origin does not have is an error that says what to change', async () => {
  await assert.rejects(
    addWorktree(shallowClone('absent'), 'f'.repeat(40)),
    /base commit ffffffffffff is not in this checkout and could not be fetched.*fetch-depth: 0/,
  );
});

test('a folder that is no checkout is an error that says what to change', async () => {
  const folder = mkdtempSync(join(root, 'plain-'));
  assert.equal(await headCommit(folder), null);
  await assert.rejects(addWorktree(folder, base), /not a git checkout.*actions\/checkout/);
});
