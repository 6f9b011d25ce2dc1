import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { read, root } from '../documents.ts';

const [, advised] = /`concurrency: (\{.*?: true\})`/.exec(read('README.md')) ?? [];

test('the advised group is of one workflow and pull request, else of one run: what waits in a shared one GitHub cancels', () => {
  const { group, 'cancel-in-progress': cancel } = parse(advised ?? '');
  assert.match(
    group,
    /^\$\{\{ github\.workflow \}\}-\$\{\{ github\.event\.pull_request\.number \|\| github\.run_id \}\}$/,
  );
  assert.equal(cancel, true);
});

for (const file of globSync('examples/**/perf.yml', { cwd: root }).sort()) {
  test(`${file} has the group that the README advises`, () => {
    assert.deepEqual(parse(read(file)).concurrency, parse(advised ?? ''));
  });
}
