import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { jsonSchemas } from '../../scripts/json-schemas.ts';

const cli = join(import.meta.dirname, '../../src/cli.ts');

function validatorOf(file: string) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
  addFormats.default(ajv);
  return ajv.compile(jsonSchemas()[file] ?? false);
}

/** A real snapshot, and what it gives compared with itself. */
function makeFiles(): { readonly snapshot: string; readonly result: string } {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-schemas-'));
  const file = join(folder, 'snapshot.json');
  const aaco = (...words: string[]) =>
    execFileSync(process.execPath, [cli, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    aaco('run', '--command', 'true', '--repetitions', '3', '--telemetry', 'off', '--out', file);
    const result = aaco('compare', '--baseline', file, '--candidate', file, '--json');
    return { snapshot: readFileSync(file, 'utf8'), result };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the published schemas accept the files that are written, and refuse what is not one of them', () => {
  const files = makeFiles();
  const [isSnapshot, isResult] = [validatorOf('snapshot.schema.json'), validatorOf('result.schema.json')];
  const validate = { snapshot: isSnapshot, result: isResult };
  for (const kind of ['snapshot', 'result'] as const) {
    const valid = validate[kind](JSON.parse(files[kind]));
    assert.ok(valid, JSON.stringify(validate[kind].errors));
  }
  const wrong: readonly (readonly ['snapshot' | 'result', search: RegExp, replacement: string])[] = [
    ['result', /"verdict":\s*"[\w-]+"/, '"verdict": "maybe"'],
    ['result', /"direction":\s*"\w+"/, '"direction": "up"'],
    ['result', /"fails":\s*\w+/, '"fails": 0'],
    ['snapshot', /"repetitions":\s*\[\s*\[/, '"repetitions": [["1",'],
    ['snapshot', /"schema":\s*"aaco.snapshot\/1"/, '"schema": "aaco.snapshot/2"'],
    ['snapshot', /"createdAt":\s*"[^"]+"/, '"createdAt": "today"'],
  ];
  for (const [kind, search, replacement] of wrong) {
    const text = files[kind].replace(search, replacement);
    assert.notEqual(text, files[kind]);
    assert.ok(!validate[kind](JSON.parse(text)), replacement);
  }
});

test('each schema names the file that it is of, and allows keys of later minor versions', () => {
  const SchemaSchema = z.object({ $id: z.string(), title: z.string() });
  for (const schema of Object.values(jsonSchemas())) {
    assert.match(SchemaSchema.parse(schema).title, /^aaco\.\w+\/1$/);
    assert.ok(!JSON.stringify(schema).includes('"additionalProperties":false'));
  }
});
