import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSource } from '../../src/formats/parse-source.ts';
import { sourceOf } from './source.ts';

const read = async (content: string) => parseSource(await sourceOf('hyperfine.json', content));
const result = (rest: string) => `{"results": [{"command": "x", "mean": 1, ${rest}}]}`;

test('a command that was given twice has the values of both', async () => {
  const one = '{"command": "x", "mean": 1, "times": [1]}';
  const { readings } = await read(`{"results": [${one}, ${one.replace('[1]', '[2]')}]}`);
  assert.deepEqual(
    readings.map(({ benchmark, values }) => [benchmark, values]),
    [['x', [1, 2]]],
  );
});

const broken: readonly [title: string, content: string, expected: RegExp][] = [
  [
    'a negative time',
    result('"times": [0.5, -0.5]'),
    /key results\[0\]\.times\[1\]: is -0\.5, but must be at least 0/,
  ],
  [
    'a time that is text',
    result('"times": ["fast"]'),
    /key results\[0\]\.times\[0\]: is "fast", but must be a number/,
  ],
  ['no result', '{"results": [], "command": "", "mean": 0}', /key results: must not be empty/],
  ['a cut-off file', result('"times": [0.5').slice(0, -2), /line 1, key results\[0\]\.times.*not valid JSON/],
];

for (const [title, content, expected] of broken) {
  test(`${title} is an error that says where`, async () => {
    await assert.rejects(read(content), expected);
  });
}
