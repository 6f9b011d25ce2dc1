import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { headingOf, withoutFolds } from '../../src/demo/demo.ts';
import { root } from '../documents.ts';

test('a demo that is cancelled ends what it has started, and says where its files are', async (t) => {
  const out = mkdtempSync(join(tmpdir(), 'aaco-demo-'));
  t.after(() => rmSync(out, { recursive: true, force: true }));
  const demo = spawn(process.execPath, [join(root, 'src/cli.ts'), 'demo', '--out', out]);
  let [told, complaint] = ['', ''];
  demo.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  demo.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (!told.includes('repetition 1') && text.includes('repetition 1')) demo.kill('SIGINT');
    told += text;
  });
  const [code] = await once(demo, 'exit');
  assert.equal(code, 2, complaint);
  assert.equal(complaint, `aaco: cancelled. What there is of the demo lies in ${out}.\n`);
  assert.match(told, /^1\. A push to main stores the baseline …$/m);
  assert.doesNotMatch(told, /verdict:/);
  assert.ok(existsSync(join(out, 'baseline')));
  const { stdout: left } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  assert.doesNotMatch(left, new RegExp(out));
});

const comment = `<!-- aaco:v1:demo run=1 attempt=1 -->
### ❌ \`demo\`: \`net\` is slower

**The job fails.**

<details><summary>Unchanged (1)</summary>

| a |

</details>

<details><summary>Tests</summary>

x

</details>

<sub>aaco</sub>
`;

test('of a comment the demo shows what people see at first', () => {
  assert.equal(
    withoutFolds(comment),
    '### ❌ `demo`: `net` is slower\n\n**The job fails.**\n\n<sub>aaco</sub>',
  );
  assert.equal(headingOf(comment), '❌ demo: net is slower');
});
