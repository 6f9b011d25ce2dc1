import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withTables } from '../../scripts/docs.ts';
import { parseConfig } from '../../src/inputs/config.ts';

test("the README's tables are what action.yml and the formats say (npm run docs writes them)", () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  assert.equal(readme, withTables(readme));
});

test('each config in the README is one that is read', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const blocks = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map((match) => match[1] ?? '');
  const configs = blocks.filter((block) => /^(suites|metrics|telemetry|accept|environment):/m.test(block));
  assert.ok(configs.length >= 2);
  for (const config of configs) parseConfig(config, 'README.md');
});
