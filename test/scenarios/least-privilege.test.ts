import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Permissions } from '../../src/demo/github/permissions.ts';
import { latency, startScenario } from './harness.ts';

/** The permissions of the workflow that the README begins with. */
function documented(): Permissions {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, workflow = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const level = z.enum(['read', 'write']);
  return z.object({ permissions: z.record(z.string(), level) }).parse(parse(workflow)).permissions;
}

test("the README's permissions are enough, and none of them can be left out", async (t) => {
  const { project, run } = await startScenario(t);
  const permissions = documented();
  const inputs = { baseline: 'branch', check: 'true', comment: 'always' };
  const stored = await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'), {
    permissions,
  });
  assert.equal(stored.exitCode, 0);

  const scopes = Object.keys(permissions);
  const runs = [null, ...scopes].map(async (left) => {
    const branch = `without-${left}`;
    const kept = Object.fromEntries(Object.entries(permissions).filter(([scope]) => scope !== left));
    const pull = project.openPull(branch, latency(20), branch);
    const result = await run(pull, { permissions: kept, inputs });
    const warnings = result.annotations.filter(({ level }) => level === 'warning');
    return {
      left,
      verdict: result.outputs.verdict,
      advice: warnings.map(({ message }) => message).join('\n'),
      summary: result.summary,
    };
  });
  for (const { left, verdict, advice, summary } of await Promise.all(runs)) {
    if (left === null) {
      assert.equal(verdict, 'fail');
      assert.equal(advice, '');
    } else {
      const level = permissions[left as keyof Permissions];
      assert.match(advice + summary, new RegExp(`Add .${left}: ${level}. to the permissions`), left);
    }
  }
});
