import assert from 'node:assert/strict';
import { test } from 'node:test';
import { customSmallerIsBetter } from '../../src/formats/custom.ts';
import { detectFormat } from '../../src/formats/detect-format.ts';
import { textSource } from './text-source.ts';

const read = (data: unknown) => customSmallerIsBetter.parse(textSource(JSON.stringify(data)));

test('a list of name, unit and value is ambiguous, unless the file’s name says which way is better', async () => {
  const text = JSON.stringify([{ name: 'a', unit: 'ms', value: 1 }]);
  await assert.rejects(
    detectFormat(textSource(text, 'output.json')),
    /several formats match: customSmallerIsBetter .*Name the format: customSmallerIsBetter or customBiggerIsBetter\.$/,
  );
  assert.equal((await detectFormat(textSource(text, 'smaller.json'))).name, 'customSmallerIsBetter');
  assert.equal((await detectFormat(textSource(text, 'Bigger.json'))).name, 'customBiggerIsBetter');
});

test('a range is read where it is a number, and free text is left alone', async () => {
  const ranges = ['± 3.2', '+/- 1', '5%', 2, 'a few', '± 1.2.3', null];
  const rows = ranges.map((range, index) => ({ name: `row ${index}`, unit: 'ms', value: 1, range }));
  const { aggregates } = await read(rows);
  assert.deepEqual(
    aggregates.map(({ value, unit }) => [value, unit]),
    [
      [3.2, 'ms'],
      [1, 'ms'],
      [5, '%'],
      [2, 'ms'],
    ],
  );
});
