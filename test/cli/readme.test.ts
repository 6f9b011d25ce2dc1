import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { identityModel } from '../../src/demo/models.ts';
import { blocks, read, root } from '../documents.ts';

/** What the block stands for, and the least of it: a model is run three times in two processes, in five to calibrate. */
const shell = `
set -eo pipefail
aaco() {
  case "$1" in
    run) set -- "$@" --repetitions 2 --warmup 1 --iterations 3 --telemetry off ;;
    calibrate) set -- "$@" --repetitions 5 --warmup 1 --iterations 3 --telemetry off ;;
  esac
  "$NODE" "$CLI" "$@"
}
`;

test('the commands of the README do what they say, one after the other', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-readme-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const commands = blocks.filter(
    ({ place, language, text }) =>
      place.startsWith('README.md') && language === 'console' && text.startsWith('aaco'),
  );
  assert.equal(commands.length, 1);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'model.onnx'), identityModel('float32', [1, 4]));
  const fixtures = join(root, 'test/fixtures');
  cpSync(join(fixtures, 'hyperfine/real/input/hyperfine.json'), join(folder, 'results.json'));
  const [first, ...others] = (commands[0]?.text ?? '').split('\n');
  const prepare =
    'for other in baseline-2 baseline-3 candidate; do cp baseline-1.json $other.json; done; mkdir snapshots; cp baseline-*.json snapshots';
  const script = [first, prepare, ...others].join('\n');
  const env = { ...process.env, NODE: process.execPath, CLI: join(root, 'dist/cli.js') };
  const end = spawnSync('bash', ['-c', shell + script], { cwd: folder, encoding: 'utf8', env });

  assert.equal(end.status, 0, end.stderr);
  assert.match(end.stdout, /"format": ?"hyperfine"/);
  assert.match(end.stdout, /model +latency_ms/);
  assert.match(end.stdout, /recommended/);
  assert.ok(existsSync(join(folder, 'site/index.html')));
  assert.ok(existsSync(join(folder, 'tables')));
});

test('every command of aaco is in the README, and its help says what its options are', () => {
  const env = { ...process.env, COLUMNS: '200' };
  const help = (...words: string[]) =>
    spawnSync(process.execPath, [join(root, 'src/cli.ts'), ...words, '--help'], { encoding: 'utf8', env });
  const names = [...help().stdout.matchAll(/^ {2}(\w+) .*\S$/gm)].map((match) => match[1] ?? '');
  const commands = names.filter((name) => name !== 'help');
  assert.ok(commands.length >= 8);
  for (const name of commands) {
    const { status, stdout, stderr } = help(name);
    assert.equal(status, 0);
    assert.equal(stderr, '');
    const options = [...stdout.matchAll(/^ {2}(-.*)$/gm)].map((match) => match[1] ?? '');
    assert.ok(options.length >= 2, name);
    assert.deepEqual(
      options.filter((option) => !/ {2,}\S/.test(option)),
      [],
    );
    assert.match(read('README.md'), new RegExp(`aaco ${name}|npm run ${name}`));
  }
});
