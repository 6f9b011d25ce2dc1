import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { detectFormat } from '../../src/formats/detect-format.ts';
import { exporters } from '../../src/formats/exporters.ts';
import { type ParsedSource, parseSource } from '../../src/formats/parse-source.ts';
import { formats } from '../../src/formats/registry.ts';
import { openSource } from '../../src/platform/files.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures');
/** `UPDATE_GOLDENS=1` writes what is read now; look at the difference before you commit it. */
const update = process.env.UPDATE_GOLDENS === '1';

const folders = (path: string) =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];

/** The names that users write already: one of them is never lost. */
const promised =
  `native aaco aiperf flameiq livepeer otlp smoltrace hyperfine google-benchmark pytest-benchmark criterion
go cargo jmh benchmarkdotnet catch2 benchmarkjs vitest customSmallerIsBetter customBiggerIsBetter bencher csv trtexec
onnxruntime-perf-test vllm llama-bench nvbench mlperf rocprof rocprofv3 nsys onnxruntime-profile chrome-trace`.split(
    /\s+/,
  );

test('every format is known by the name of its entry, and none that was promised is missing', () => {
  for (const [name, format] of Object.entries(formats)) assert.equal(format.name, name);
  for (const [name, exporter] of Object.entries(exporters)) assert.equal(exporter.name, name);
  assert.deepEqual(
    promised.filter((name) => !Object.hasOwn(formats, name)),
    [],
  );
});

for (const name of Object.keys(formats)) {
  test(`${name} has fixtures, each with its source told`, () => {
    const cases = folders(join(fixtures, name));
    assert.ok(cases.length > 0, `test/fixtures/${name} holds no case`);
    const shared = existsSync(join(fixtures, name, 'SOURCES.md'));
    for (const each of cases) {
      assert.ok(
        shared || existsSync(join(fixtures, name, each, 'SOURCE.md')),
        `${name}/${each} has no SOURCE.md`,
      );
    }
  });

  test(`${name} has a row in the README's table of formats`, () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8');
    assert.ok(
      text.split('\n').some((line) => line.startsWith('|') && line.includes(`\`${name}\``)),
      `no row for ${name}`,
    );
  });

  for (const each of folders(join(fixtures, name))) {
    test(`${name}/${each} is recognised and read as expected`, async () => {
      const folder = join(fixtures, name, each);
      const { source: path, ...expected } = readExpected(folder);
      const source = await openSource(join(folder, 'input', path));
      assert.equal((await detectFormat(source)).name, name);
      const shown = show(await parseSource(source));
      if (update && !isDeepStrictEqual(shown, expected))
        writeFileSync(join(folder, 'expected.json'), `${print({ source: path, ...shown })}\n`);
      if (!update) assert.deepEqual(shown, expected);
    });
  }
}

test('every folder of cases belongs to a format', () => {
  const holdsCases = (name: string) =>
    folders(join(fixtures, name)).some((each) => existsSync(join(fixtures, name, each, 'input')));
  assert.deepEqual(
    folders(fixtures).filter((name) => holdsCases(name) && !Object.hasOwn(formats, name)),
    [],
  );
});

/** The golden; `source` says what under `input/` is read: its only entry, or the folder itself where it has several. */
function readExpected(folder: string): { source: string } & Record<string, unknown> {
  const path = join(folder, 'expected.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  assert.ok(update, `no ${path}: write it by UPDATE_GOLDENS=1`);
  const [only, ...others] = readdirSync(join(folder, 'input'));
  return { source: only !== undefined && others.length === 0 ? only : '.' };
}

/** As `aaco inspect --json` shows it, with failures and environment. */
function show(parsed: ParsedSource): Record<string, unknown> {
  return JSON.parse(JSON.stringify(parsed));
}

/** Indented, but what fits on a line stays on it, as do lists of plain values. */
function print(value: unknown, indent = ''): string {
  const text = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || text.length < 140) return text;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (Array.isArray(value) && !value.some((each) => typeof each === 'object')) return text;
  const members = Array.isArray(value)
    ? value.map((each) => print(each, inner))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${print(each, inner)}`);
  return `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}`;
}
