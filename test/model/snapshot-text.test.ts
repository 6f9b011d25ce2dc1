import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '../../src/errors.ts';
import { parseSnapshot } from '../../src/model/snapshot.ts';
import { snapshotFromBytes, snapshotText } from '../../src/model/snapshot-text.ts';
import { measurement, snapshot } from './snapshot-builder.ts';

const several = snapshot([
  measurement([1, 2, 3]),
  measurement([[4.5, 5], [6]], { metric: 'a line\nbreak, "quoted" ],[ é', grain: 'iteration' }),
]);
const bytesOf = (text: string) => Buffer.from(text);
const text = [...snapshotText(several)].join('');

test('a snapshot is JSON that any reader takes, with each measurement on a line of its own', () => {
  assert.deepEqual(JSON.parse(text), several);
  assert.deepEqual(parseSnapshot(text, 's.json'), several);
  assert.equal(text.split('\n').length, 1 + several.measurements.length + 2);
  assert.match(text, /^\{"schema":"aaco\.snapshot\/1",/);
});

test('beyond what one string is let to hold it is read line by line, to the same', () => {
  assert.deepEqual(snapshotFromBytes(bytesOf(text), 's.json', 10), several);
  const empty = snapshot([]);
  assert.deepEqual(snapshotFromBytes(bytesOf([...snapshotText(empty)].join('')), 's.json', 10), empty);
});

const refused: [name: string, text: string, message: RegExp][] = [
  ['another layout', JSON.stringify(several, null, 2), /not laid out a measurement a line/],
  ['no line at all', JSON.stringify(several), /not laid out a measurement a line/],
  ['a file that ends early', text.slice(0, -4), /ends early/],
  ['a line that ends early', text.replace('[6]', '[6'), /s\.json: not valid JSON/],
  ['another schema', text.replace('snapshot/1', 'snapshot/2'), /schema: the snapshot has schema/],
  ['a value that is none', text.replace('4.5', 'null'), /s\.json, key measurements\[1\]\.repetitions\[0\]/],
  ['more lists than memory holds', text.replace('[6]', `${'[],'.repeat(5_000_001)}[6]`), /more than 5000000/],
];
for (const [name, bad, message] of refused) {
  test(`of a large snapshot ${name} is refused`, () => {
    assert.throws(
      () => snapshotFromBytes(bytesOf(bad), 's.json', 10),
      (error) => error instanceof InputError && message.test(error.message),
    );
  });
}

test('bytes that are no text are refused, whatever their number', () => {
  const bytes = bytesOf(text);
  bytes[text.indexOf('quoted')] = 0xff;
  for (const oneText of [10, 1_000_000]) {
    assert.throws(() => snapshotFromBytes(bytes, 's.json', oneText), /s\.json: the file is not UTF-8 text/);
  }
});

const unreadable: Readonly<Record<string, readonly [parts: Parameters<typeof snapshot>, message: RegExp]>> = {
  'more metrics than are read': [
    [Array.from({ length: 5001 }, (_, index) => measurement([[1]], { metric: `m${index}` }))],
    /^what was measured, key measurements: .*must have at most 5000 entries.* split the suite/,
  ],
  'a value that is not finite': [[[measurement([[Number.NaN]])]], /finite numbers/],
  'a name that is too long': [
    [[measurement([[1]], { metric: 'm'.repeat(301) })]],
    /metric: .*at most 300 characters/,
  ],
  'more lists and objects than are read': [
    [
      [
        measurement([Array(5_000_000).fill(1)], {
          additive: { formula: 'ratio', terms: [Array(5_000_000).fill({})] },
        }),
      ],
    ],
    /more than 5000000 lists and objects/,
  ],
};

for (const [what, [parts, message]] of Object.entries(unreadable)) {
  test(`what could not be read again is not written: ${what}`, () => {
    assert.throws(
      () => [...snapshotText(snapshot(...parts))].length,
      (error: unknown) => error instanceof InputError && message.test(error.message),
    );
  });
}
