import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findExporter } from '../../src/formats/exporters.ts';
import { parseRepetitions, parseSource } from '../../src/formats/parse-source.ts';
import { findFormat, formats } from '../../src/formats/registry.ts';
import { folderOf, sourceOf } from './source.ts';

test('an unknown format or exporter is an error that lists the known ones', () => {
  assert.throws(
    () => findFormat('hyperfin'),
    /unknown format "hyperfin"\. Did you mean hyperfine\? Use one of: native, .*hyperfine/,
  );
  assert.throws(() => findFormat('constructor'), /unknown format "constructor"/);
  assert.throws(() => findExporter('xml'), /unknown export format "xml"\. Use one of: aaco, /);
});

test('what no format knows is an error that shows its beginning and lists the formats', async () => {
  await assert.rejects(
    parseSource(await sourceOf('notes.txt', 'Dear diary,\n')),
    /notes\.txt: no known format \(it begins with "Dear diary,\\n"\)\. Name the format, one of: native, /,
  );
  await assert.rejects(parseSource(await sourceOf('empty.json', '')), /no known format \(an empty file\)/);
  await assert.rejects(parseSource(await folderOf({ 'a.txt': '' })), /no known format \(a folder\)/);
  await assert.rejects(
    parseSource(await sourceOf('m.onnx', '\x08\0\x12')),
    /no known format \(binary data\)/,
  );
  await assert.rejects(
    parseSource(await sourceOf('result.json', '{"schema":"aaco.result/1","name":"perf"}')),
    /result\.json: no known format \(the result of a comparison, no snapshot\)/,
  );
});

test('a file of another format than the one that was named is an error that says which it looks like', async () => {
  const text = '{"results": [{"command": "a", "times": [1, 2], "mean": 1.5}]}';
  await assert.rejects(
    parseSource(await sourceOf('h.json', text), 'vllm'),
    /h\.json, key model_id: is missing; it must be text\. The file looks like hyperfine: name that format, or auto\.$/,
  );
  await assert.rejects(
    parseSource(await sourceOf('h.json', '{"a": 1}'), 'vllm'),
    /Check that the file was written/,
  );
});

test('JSON that is broken before it tells what it is, is an error with its line', async () => {
  const broken: readonly (readonly [string, RegExp])[] = [
    ['{"benchmarks": 1,\n "benchmarks": 2}', /line 2, key benchmarks: not valid JSON: the key .* twice/],
    ['{\n  "schema_version": 1,\n  "metadata": {"run', /line 3.*: not valid JSON: a string does not end/],
    ['[{"startEnqMs": NaN, "endEnqMs": 1}]', /line 1, key \[0\]\.startEnqMs: not valid JSON: NaN/],
    ['{"a": 1}\n{"a": 2}\n{"a": }\n', /line 3, key a: not valid JSON/],
  ];
  for (const [text, message] of broken)
    await assert.rejects(parseSource(await sourceOf('r.json', text)), message);
  for (const text of ['{"a": 1}\n\n{"a": 2}\n', '{"a": 1}']) {
    await assert.rejects(parseSource(await sourceOf('r.json', text)), /no known format \(it begins with/);
  }
});

test('what several formats know is an error that says what each has seen', async () => {
  const both = '{"results": [{"command": "x", "mean": 1}], "readings": []}';
  await assert.rejects(
    parseSource(await sourceOf('both.json', both)),
    /several formats match: native \(an object with readings\), hyperfine \(results of commands with times\)/,
  );
});

test('a named format is used whatever the file looks like', async () => {
  await assert.rejects(
    parseSource(await sourceOf('a.json', '{"readings": []}'), 'hyperfine'),
    /a\.json, key results: is missing; it must be a list/,
  );
});

test('one line of JSON that is larger than what is looked at is known by its beginning', async () => {
  const text = `{"readings": [{"metric": "m", "values": [1${',1'.repeat(100_000)}]}]}`;
  const { readings } = await parseSource(await sourceOf('long.json', text));
  assert.equal(readings[0]?.values.length, 100_001);
});

test('a source of one repetition gives one', async () => {
  const source = await sourceOf('rows.json', '[{"metric": "m", "value": 1}]');
  assert.deepEqual(await parseRepetitions(source), [await parseSource(source)]);
});

test('no format takes a file of another kind for its own', async () => {
  for (const content of [
    '{}',
    '[]',
    '[1, 2]',
    '{"a": 1}\n{"a": 2}\n',
    'a,b\n1,2\n',
    '<xml/>',
    '\u0000\u0001',
  ]) {
    const source = await sourceOf('other', content);
    const matching = Object.values(formats).filter((format) => format.matches(source) !== undefined);
    assert.deepEqual(
      matching.map(({ name }) => name),
      [],
      JSON.stringify(content),
    );
  }
});
