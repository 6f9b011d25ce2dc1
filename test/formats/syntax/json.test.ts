import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { z } from 'zod';
import { InputError } from '../../../src/errors.ts';
import { checkShape, parseJson } from '../../../src/formats/syntax/json.ts';
import { walkJson } from '../../../src/formats/syntax/json-walk.ts';

const message = (text: string, firstLine?: number): string => {
  try {
    parseJson(text, 'f.json', firstLine);
  } catch (error) {
    assert.ok(error instanceof InputError, String(error));
    return error.message;
  }
  return 'no error';
};

const broken: readonly [title: string, text: string, expected: RegExp][] = [
  ['an empty file', ' \n', /^f\.json line 2: the file is empty/],
  [
    'a text cut off in an object',
    '{"a": {"b": [1, 2',
    /line 1, key a\.b.*ends where "," or "\]" is expected/,
  ],
  ['a text cut off in a string', '{"a": "xy', /key a: .*a string does not end/],
  ['a text cut off after a key', '{"a"', /key a: .*expected ":"/],
  ['NaN', '{"a": [1, {"b": NaN}]}', /line 1, key a\[1\]\.b: .*NaN is not a number that was measured/],
  ['-Infinity', '{"a": -Infinity}', /key a: .*-Infinity is not/],
  ['a number beyond the range', '{"a": 1e999}', /key a: .*1e999 is too large/],
  [
    'a key that appears twice',
    '{\n "x": {"k": 1,\n  "k": 2}}',
    /line 3, key x\.k: .*"k" appears twice \(column 3\)/,
  ],
  ['a key that appears twice by an escape', '{"k": 1, "\\u006b": 2}', /"k" appears twice/],
  ['a trailing comma', '{"a": 1,}', /expected a key in double quotes/],
  ['single quotes', "{'a': 1}", /expected a key in double quotes/],
  ['two values', '{} {}', /something follows/],
  ['a bare word', '[tru]', /key \[0\]: .*unexpected tru/],
  ['a control character in a string', '["a\tb"]', /control character/],
  ['a wrong escape', '["\\x"]', /unknown escape/],
  ['another language', '<html>', /unexpected "<"/],
];

for (const [title, text, expected] of broken) {
  test(`${title} is an error that says where`, () => assert.match(message(text), expected));
}

test('nesting without end is an error, not an overflow of the stack', () => {
  assert.match(message('['.repeat(100_000)), /nested deeper than 200/);
  assert.match(message(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), /nested deeper than 200/);
});

test('the line of a record in a longer file is counted from its first line', () => {
  assert.match(message('{"a": NaN}', 7), /^f\.json line 7, key a/);
});

test('a key written inside a string is no key', () => {
  assert.deepEqual(parseJson('{"a": "\\"b\\": 1, \\\\", "b": ["c", "d"]}', 'f'), {
    a: '"b": 1, \\',
    b: ['c', 'd'],
  });
});

test('what JSON.stringify writes is read back equal, and every prefix of it is an error', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(), (value, cut) => {
      const text = JSON.stringify({ value }, null, 1);
      assert.deepEqual(parseJson(text, 'f'), JSON.parse(text));
      assert.equal(walkJson(text), undefined);
      assert.throws(() => parseJson(text.slice(0, cut % text.length), 'f'), InputError);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('the walk and JSON.parse agree on which texts are JSON', () => {
  const fragment = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '1',
    '-0.5e2',
    '01',
    'true',
    'nul',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 9 }), (parts) => {
      const text = parts.join('');
      const fault = walkJson(text);
      if (fault?.what.includes('twice')) return;
      const parses = (() => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      assert.equal(fault === undefined, parses, text);
    }),
    { seed: 1, numRuns: 3000 },
  );
});

test('a wrong shape names the key, what was expected and what is there', () => {
  const schema = z.object({ list: z.array(z.union([z.object({ n: z.number() }), z.string()])) });
  assert.throws(
    () => checkShape(schema, { list: ['a', { n: 'x' }] }, { source: 'f.json', line: 3 }),
    /^InputError: f\.json line 3, key list\[1\]\.n: is "x", but must be a number\. Check that the file was written completely/,
  );
});
