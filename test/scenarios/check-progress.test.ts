import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { startScenario } from './harness.ts';

const BodySchema = z.object({
  status: z.string().default('as before'),
  conclusion: z.string().optional(),
  output: z.object({ title: z.string() }),
});

test('the check says that it is in progress, what is measured, and then the verdict', async (t) => {
  const { project, run, github } = await startScenario(t);
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const asked = github.exchanges.length;
  const { workspace, event } = project.openPull('same', { 'a.txt': '' }, 'Do as much');
  await run({ workspace, event }, { inputs: { check: 'true', baseline: 'rerun' } });
  const told = github.exchanges
    .slice(asked)
    .filter(({ method, path }) => method !== 'GET' && path.includes('/check-runs'))
    .map(({ method, requestBody }) => {
      const { status, conclusion, output } = BodySchema.parse(requestBody);
      return [method, conclusion ?? status, output.title.replace(/; .*/, '')];
    });
  assert.deepEqual(told, [
    ['POST', 'in_progress', 'Measuring'],
    ['PATCH', 'as before', told[1]?.[2]],
    ['PATCH', 'success', told[2]?.[2]],
  ]);
  assert.match(told[1]?.[2] ?? '', /^preparing the base commit [0-9a-f]{10}$/);
  assert.match(told[2]?.[2] ?? '', /1 metric/);
});
