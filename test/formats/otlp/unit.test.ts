import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usualUnit } from '../../../src/formats/otlp/unit.ts';

test('a unit of UCUM is shown as it is usually written, any other as it is', () => {
  const units: readonly (readonly [ucum: string, usual: string])[] = [
    ['1', ''],
    ['', ''],
    ['Cel', '°C'],
    ['By', 'B'],
    ['MiBy/s', 'MiB/s'],
    ['{request}', 'request'],
    ['{token}/s', 'token/s'],
    ['1/s', '1/s'],
    ['ms', 'ms'],
    ['gCO2e', 'gCO2e'],
  ];
  for (const [ucum, usual] of units) assert.equal(usualUnit(ucum), usual, ucum);
});
