import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { InputError } from '../../src/errors.ts';
import { detectFormat } from '../../src/formats/detect-format.ts';
import { parseRepetitions } from '../../src/formats/parse-source.ts';
import { formats } from '../../src/formats/registry.ts';
import type { Parsed } from '../../src/model/reading.ts';
import { openSource } from '../../src/platform/files.ts';
import { random } from '../../src/statistics/random.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const MUTANTS_OF_A_FILE = 24;
/** Larger files would take the time of all others. */
const MAX_BYTES = 200_000;

const tokens = [
  'NaN',
  '-Infinity',
  '1e999',
  '-1',
  '0',
  'null',
  '""',
  '[]',
  '{}',
  '"x"',
  '{"a":',
  ',',
  '\n',
  '\u0000',
  '"',
  '9'.repeat(400),
  '\ufeff',
  '[['.repeat(300),
];

type Uniform = () => number;
const below = (uniform: Uniform, limit: number) => Math.floor(uniform() * limit);
const pick = <T>(uniform: Uniform, items: readonly T[]): T =>
  items[below(uniform, items.length)] ?? assert.fail();

type Mutation = (bytes: Buffer, at: number, length: number, uniform: Uniform) => Buffer;

const splice = (bytes: Buffer, at: number, remove: number, insert: Buffer) =>
  Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);

const mutations: readonly Mutation[] = [
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at, length) => splice(bytes, at, length, Buffer.alloc(0)),
  (bytes, at, length) => splice(bytes, at, 0, bytes.subarray(at, at + length)),
  (bytes, at, _, uniform) => splice(bytes, at, 1, Buffer.from([below(uniform, 256)])),
  (bytes, at, _, uniform) => splice(bytes, at, 0, Buffer.from(pick(uniform, tokens))),
  (bytes, at, _, uniform) => replaceNumber(bytes, at, pick(uniform, tokens)),
  (bytes, at, _, uniform) => replaceNumber(bytes, at, pick(uniform, tokens)),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
];

/** The first number behind `at`. */
function replaceNumber(bytes: Buffer, at: number, token: string): Buffer {
  const text = bytes.toString('latin1');
  const found = /\d[\d.eE+-]*/g;
  found.lastIndex = at;
  const match = found.exec(text);
  return match ? splice(bytes, match.index, match[0].length, Buffer.from(token)) : bytes;
}

function mutant(bytes: Buffer, uniform: Uniform): Buffer {
  let mutated = bytes;
  for (let left = 1 + below(uniform, 2); left > 0; left -= 1) {
    const at = below(uniform, mutated.length + 1);
    mutated = pick(uniform, mutations)(mutated, at, 1 + below(uniform, 200), uniform);
  }
  return mutated;
}

interface Case {
  readonly format: string;
  readonly name: string;
  /** Below `input/`; `.` for the folder itself. */
  readonly source: string;
}

const list = (path: string) => readdirSync(path, { withFileTypes: true });

const cases: readonly Case[] = Object.keys(formats).flatMap((format) =>
  list(join(fixtures, format))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const { source } = JSON.parse(readFileSync(join(fixtures, format, name, 'expected.json'), 'utf8'));
      return { format, name, source };
    }),
);

/** Throws AssertionError where what was read breaks the promise of `Parsed`. */
function checkPromise({ readings, aggregates, failures = [], warnings }: Parsed): void {
  for (const { benchmark, metric, values, additive } of readings) {
    assert.ok(benchmark.trim() !== '' && metric.trim() !== '');
    assert.ok(values.length > 0 && values.every(Number.isFinite), `${benchmark}/${metric}`);
    assert.ok(
      additive === undefined || additive.terms.length === values.length,
      `${benchmark}/${metric} terms`,
    );
  }
  for (const { benchmark, metric, value } of aggregates)
    assert.ok(Number.isFinite(value), `${benchmark}/${metric}`);
  for (const { name, count } of failures) assert.ok(name !== '' && Number.isInteger(count) && count >= 0);
  assert.ok(warnings.every((warning) => typeof warning === 'string'));
}

const root = mkdtempSync(join(tmpdir(), 'aaco-fuzz-'));
after(() => rmSync(root, { recursive: true, force: true }));

async function readsOrRefuses({ format, source }: Case, folder: string): Promise<void> {
  try {
    const opened = await openSource(join(folder, source));
    await detectFormat(opened).catch(refuse);
    for (const parsed of await parseRepetitions(opened, format)) checkPromise(parsed);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    assert.notEqual(error.problem.where?.source ?? '', '', `says where: ${error.message}`);
    assert.ok(error.message.length < 2000, `is short: ${error.message.slice(0, 200)}`);
  }
}

function refuse(error: unknown): void {
  if (!(error instanceof InputError)) throw error;
}

for (const each of cases) {
  test(`${each.format}/${each.name}, mutated, is read whole or refused`, { timeout: 60_000 }, async () => {
    const input = join(fixtures, each.format, each.name, 'input');
    const folder = join(root, each.format, each.name);
    cpSync(input, folder, { recursive: true });
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const [index, path] of files.entries()) {
      const bytes = readFileSync(path);
      if (bytes.length > MAX_BYTES) continue;
      const uniform = random(1000 * index + bytes.length);
      const mutants = Math.ceil(MUTANTS_OF_A_FILE / files.length);
      for (let count = 0; count < mutants; count += 1) {
        const mutated = mutant(bytes, uniform);
        writeFileSync(path, mutated);
        await readsOrRefuses(each, folder).catch((error) => {
          throw new Error(`mutant ${count} of ${path} (${mutated.length} bytes)`, { cause: error });
        });
      }
      writeFileSync(path, bytes);
    }
  });
}
