import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSource } from '../../src/formats/parse-source.ts';
import { snapshotOf } from './snapshot.ts';
import { sourceOf } from './source.ts';

const read = async (content: string) => parseSource(await sourceOf('data.json', content));

test('what was read can be written as JSON and read again, equal', async () => {
  const first = await read(JSON.stringify(snapshotOf()));
  const { format, ...again } = await read(JSON.stringify(first));
  assert.equal(format, 'native');
  assert.deepEqual(again.readings, first.readings);
});

test('a file with a byte order mark is read', async () => {
  const { readings } = await read('\ufeff[{"metric": "m", "value": 1}]');
  assert.deepEqual(readings[0]?.values, [1]);
});

const broken: readonly [title: string, content: string, expected: RegExp][] = [
  [
    'a snapshot of another major version',
    JSON.stringify({ ...snapshotOf(), schema: 'aaco.snapshot/2' }),
    /key schema: the snapshot has schema "aaco\.snapshot\/2"/,
  ],
  [
    'a snapshot that was cut off',
    JSON.stringify(snapshotOf()).slice(0, 900),
    /data\.json line 1.*: not valid JSON: the text ends where/,
  ],
  [
    'a metric without values',
    '{"readings": [{"metric": "m", "values": []}]}',
    /key readings\[0\]\.values: must not be empty/,
  ],
  [
    'a direction of another word',
    '[{"metric": "m", "value": 1, "direction": "up"}]',
    /key \[0\]\.direction: is ".*", but must be one of: "lower", "higher", "none"/,
  ],
  [
    'a value that is text',
    '[{"metric": "m", "value": "1"}]',
    /key \[0\]\.value: is ".*", but must be a number/,
  ],
  ['a metric without a name', '[{"metric": "", "value": 1}]', /key \[0\]\.metric/],
  ['a benchmark of blanks', '[{"benchmark": " ", "metric": "m", "value": 1}]', /the benchmark has no name/],
  ['NaN', '[{"metric": "m", "value": NaN}]', /line 1, key \[0\]\.value: .*NaN/],
  ['a key twice', '[{"metric": "m", "value": 1, "value": 2}]', /key \[0\]\.value: .*appears twice/],
  ['nothing', '{"readings": []}', /no measurement in it/],
  [
    'terms that do not give the value',
    '{"readings": [{"metric": "m", "values": [0.5], "additive": {"formula": "proportion", "terms": [{"events": 1, "trials": 3}]}}]}',
    /key native\/m values\[0\]: the additive terms do not give the values/,
  ],
];

for (const [title, content, expected] of broken) {
  test(`${title} is an error that says where`, async () => {
    await assert.rejects(read(content), expected);
  });
}
