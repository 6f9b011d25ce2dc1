import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { formatPath, shapeFaults } from '../../src/model/shape-fault.ts';

function told(schema: z.ZodType, data: unknown): string[] {
  const { error } = schema.safeParse(data);
  return shapeFaults(error?.issues ?? [], data).map(({ path, what }) => `${formatPath(path)}: ${what}`);
}

const cases: [name: string, schema: z.ZodType, data: unknown, told: string][] = [
  ['what is missing', z.object({ a: z.string() }), {}, 'a: is missing; it must be text'],
  ['null', z.object({ a: z.array(z.number()) }), { a: null }, 'a: has no value; it must be a list'],
  ['a text for a number', z.array(z.number()), [1, 'x'], '[1]: is "x", but must be a number'],
  [
    'a list for an object',
    z.record(z.string(), z.number()),
    [],
    ': is a list, but must be an object (key: value)',
  ],
  ['an object for a flag', z.boolean(), {}, ': is an object, but must be true or false'],
  ['a long text', z.number(), 'x'.repeat(99), `: is "${'x'.repeat(59)}…, but must be a number`],
  ['none of several words', z.enum(['a', 'b']), 'c', ': is "c", but must be one of: "a", "b"'],
  ['another word', z.literal('v1'), 'v2', ': is "v2", but must be "v1"'],
  ['a number that is too small', z.number().min(0), -1, ': is -1, but must be at least 0'],
  ['a number at an open limit', z.number().lt(1), 1, ': is 1, but must be less than 1'],
  ['an empty list', z.array(z.number()).min(1), [], ': must not be empty'],
  ['a list that is too long', z.array(z.number()).max(2), [1, 2, 3], ': must have at most 2 entries'],
  ['a text that is too short', z.string().min(3), 'ab', ': must have at least 3 characters'],
  ['an unknown key', z.strictObject({ a: z.number() }), { a: 1, b: 2 }, ': has the unknown key "b"'],
  ['a key that is none', z.record(z.string().regex(/^a/, 'is no a'), z.number()), { b: 1 }, 'b: is no a'],
  [
    'none of several types',
    z.union([z.string(), z.number()]),
    true,
    ': is true, but must be text or a number',
  ],
  [
    'of several forms the one that was followed',
    z.union([z.string(), z.object({ a: z.object({ b: z.number() }) })]),
    { a: { b: 'x' } },
    'a.b: is "x", but must be a number',
  ],
  ["the schema's own words", z.string().regex(/^a/, 'must begin with a'), 'b', ': must begin with a'],
  ['what has no words', z.string().refine(() => false), 'b', ': is not in the expected form'],
];
for (const [name, schema, data, expected] of cases) {
  test(`what is wrong is said in words: ${name}`, () => {
    assert.deepEqual(told(schema, data), [expected]);
  });
}
