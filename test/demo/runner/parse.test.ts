import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseKeyValues } from '../../../src/demo/runner/file-commands.ts';
import { evaluate } from '../../../src/demo/runner/manifest.ts';
import { parseCommand } from '../../../src/demo/runner/workflow-command.ts';

const known = (name: string) => ['error', 'add-mask', 'group', 'a-token'].includes(name);

const commands: readonly [line: string, expected: ReturnType<typeof parseCommand>][] = [
  ['::error::boom', { name: 'error', properties: {}, data: 'boom' }],
  [
    '  ::ERROR file=a.ts,line=3::boom',
    { name: 'error', properties: { file: 'a.ts', line: '3' }, data: 'boom' },
  ],
  ['::error title=50%25%3A a%2Cb::x%0Ay', { name: 'error', properties: { title: '50%: a,b' }, data: 'x\ny' }],
  ['::group::a::b', { name: 'group', properties: {}, data: 'a::b' }],
  ['text ::error::boom', undefined],
  ['::unknown::boom', undefined],
  ['::error', undefined],
  ['text ##[error]boom', { name: 'error', properties: {}, data: 'boom' }],
  ['##[error file=a;line=3]x%5D', { name: 'error', properties: { file: 'a', line: '3' }, data: 'x]' }],
  ['##[unknown]boom', undefined],
  ['::a-token::', { name: 'a-token', properties: {}, data: '' }],
];

for (const [line, expected] of commands) {
  test(`the line ${JSON.stringify(line)} holds ${expected ? expected.name : 'no command'}`, () => {
    assert.deepEqual(parseCommand(line, known), expected);
  });
}

test('any value comes back from a file of names, delimiters and values', () => {
  const name = fc.stringMatching(/^[a-zA-Z_][\w -]{0,20}$/);
  const value = fc.string({ unit: 'grapheme' }).filter((text) => !text.split('\n').includes('EOF'));
  const values = fc.dictionary(name, value, { noNullPrototype: true });
  fc.assert(
    fc.property(values, (given) => {
      const text = Object.entries(given).map(([key, value]) => `${key}<<EOF\n${value}\nEOF\n`);
      assert.deepEqual(parseKeyValues(text.join('')), given);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('a file of names and values may hold both forms, and says what it cannot hold', () => {
  assert.deepEqual(parseKeyValues('a=b<<c=d\nempty=\n\nx<<E\n\nE\n'), { a: 'b<<c=d', empty: '', x: '' });
  assert.throws(() => parseKeyValues('x<<E\nvalue\n'), /Matching delimiter not found 'E'/);
  assert.throws(() => parseKeyValues('=b\n'), /Invalid format '=b'/);
  assert.throws(() => parseKeyValues('x<<\n'), /Invalid format 'x<<'/);
});

test('a default may refer to a context, and what is not there is empty', () => {
  const contexts = { github: { token: 't', event: { number: 7 } } };
  const value = (expression: string) => evaluate(`a \${{ ${expression} }}`, contexts);
  assert.equal(value('github.token'), 'a t');
  assert.equal(value('github.event.number'), 'a 7');
  assert.equal(value('github.event.pull_request.number'), 'a ');
  assert.throws(() => value("format('x')"), /cannot evaluate/);
});
