import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '../../src/errors.ts';
import { csv } from '../../src/formats/csv.ts';
import { csvExporter } from '../../src/formats/csv-exporter.ts';
import { measurement, snapshot } from '../model/snapshot-builder.ts';
import { textSource } from './text-source.ts';

test('what was exported is read again, repetition by repetition', async () => {
  const measured = [
    measurement([[4.1, 4.2], [4.3]], { grain: 'iteration' }),
    measurement([90], { metric: 'a "quoted", name', unit: 'MiB' }),
  ];
  const [file] = await csvExporter.write(snapshot(measured));
  const repetitions = await csv.parseRepetitions?.(textSource(String(file?.content), 'values.csv'));
  assert.deepEqual(
    repetitions?.map(({ readings }) =>
      readings.map(({ metric, unit, grain, values }) => [metric, unit, grain, values]),
    ),
    [
      [
        ['latency_ms', 'ms', 'iteration', [4.1, 4.2]],
        ['a "quoted", name', 'MiB', 'repetition', [90]],
      ],
      [['latency_ms', 'ms', 'iteration', [4.3]]],
    ],
  );
});

test('ratios keep the terms that they are recomputed from, beside values that have none', async () => {
  const terms = [{ events: 1, trials: 90 }];
  const measured = [
    measurement([10.5]),
    measurement([1 / 90], {
      metric: 'error_rate',
      unit: 'ratio',
      additive: { formula: 'proportion', terms: [terms] },
    }),
  ];
  const [file] = await csvExporter.write(snapshot(measured));
  const [parsed] = (await csv.parseRepetitions?.(textSource(String(file?.content), 'values.csv'))) ?? [];
  assert.deepEqual(
    parsed?.readings.map(({ metric, additive }) => [metric, additive]),
    [
      ['latency_ms', undefined],
      ['error_rate', { formula: 'proportion', terms }],
    ],
  );
});

const wrong: [name: string, text: string, message: RegExp][] = [
  [
    'a cell that is no number',
    'metric,value\na,fast\n',
    /values\.csv line 2, key value: expected a number, found "fast"/,
  ],
  ['an empty value', 'metric,value\na,\n', /line 2, key value: expected a number/],
  [
    'a direction that is none',
    'metric,value,direction\na,1,down\n',
    /line 2, key direction: expected one of lower, higher, none, found "down"/,
  ],
  ['a row that is too long', 'metric,value\na,1,2\n', /line 2: the row has 3 cells, the header 2/],
  [
    'a row that was cut off',
    'metric,value,unit\na,1,ms\nb,2',
    /line 3: the row has 2 cells, the header 3\. Check that .* written completely/,
  ],
  [
    'a ratio that is not that of its terms',
    'metric,value,formula,term.events,term.trials\na,0.5,proportion,1,90\n',
    /line 2: the additive terms do not give the value\. The value must be the proportion/,
  ],
  ['no header', 'a,1\n', /no header with the columns metric, value/],
];
for (const [name, text, message] of wrong) {
  test(`${name} is an error with its line`, async () => {
    await assert.rejects(
      csv.parse(textSource(text, 'values.csv')),
      (error) => error instanceof InputError && (message.test(error.message) || assert.fail(error.message)),
    );
  });
}
