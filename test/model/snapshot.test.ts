import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '../../src/errors.ts';
import { parseSnapshot } from '../../src/model/snapshot.ts';
import { GpuSampleSchema } from '../../src/model/telemetry.ts';
import { measurement, snapshot } from './snapshot-builder.ts';

const good = measurement([[1, 2, 3]]);
const text = JSON.stringify(snapshot([good]));
const withMeasurements = (json: string) => text.replace(JSON.stringify(good), json);
const withRepetitions = (json: string) => withMeasurements(JSON.stringify(good).replace('[[1,2,3]]', json));
const withKey = (json: string) => text.replace('{', `{${json},`);
const many = (count: number, json: string) => Array(count).fill(json).join(',');

test('what was written is what is read', () => {
  assert.deepEqual(parseSnapshot(text, 's.json'), snapshot([good]));
});

test('keys that a later minor version added are ignored, and those of a prototype are such keys', () => {
  const hostile = withKey('"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}');
  const read = parseSnapshot(hostile, 's.json');
  assert.deepEqual(read, snapshot([good]));
  assert.equal(Object.getPrototypeOf(read), Object.prototype);
  assert.equal('polluted' in {}, false);
});

test('a prototype key among the terms of a ratio changes no prototype', () => {
  const additive = { formula: 'ratio', terms: [[{}]] };
  const json = JSON.stringify({ ...good, additive }).replace('[[{}]]', '[[{"__proto__":1,"count":2}]]');
  const [read] = parseSnapshot(withMeasurements(json), 's.json').measurements;
  const terms = read?.additive?.terms[0]?.[0] ?? {};
  assert.deepEqual(Object.entries(terms), [['count', 2]]);
  assert.equal(Object.getPrototypeOf(terms), Object.prototype);
});

const refused: Readonly<Record<string, readonly [json: () => string, message: RegExp]>> = {
  'text that is cut off': [() => text.slice(0, -20), /^s\.json: not valid JSON/],
  'an unknown major version': [
    () => text.replace('snapshot/1', 'snapshot/2'),
    /^s\.json, key schema: .*snapshot\/2/,
  ],
  'null, which is what JSON makes of NaN': [
    () => withRepetitions('[[1,null,3]]'),
    /key measurements\[0\]\.repetitions\[0\]: .*finite numbers/,
  ],
  'a million nulls': [() => withRepetitions(`[[${many(1_000_000, 'null')}]]`), /finite numbers/],
  'a number beyond the largest': [() => withRepetitions('[[1e999]]'), /finite numbers/],
  'a number whose square would be infinite': [() => withRepetitions('[[-1.1e100]]'), /none beyond ±1e\+100/],
  'a term whose sum would be': [
    () =>
      withMeasurements(
        JSON.stringify({ ...good, additive: { formula: 'ratio', terms: [[{ numerator: 1e308 }]] } }),
      ),
    /key measurements\[0\]\.additive\.terms\[0\]\[0\]\.numerator: /,
  ],
  'a number as text': [() => withRepetitions('[["1"]]'), /finite numbers/],
  'more values than one repetition may have': [
    () => withRepetitions(`[[${many(5_000_001, '1')}]]`),
    /at most 5000000/,
  ],
  'more repetitions than a job can run': [
    () => withRepetitions(`[${many(10_001, '[]')}]`),
    /at most 10000 entries/,
  ],
  '100,000 metrics': [
    () => withMeasurements(many(100_000, JSON.stringify(good))),
    /key measurements: .*at most 5000 entries/,
  ],
  'millions of nested lists': [
    () => withKey(`"x":${'['.repeat(5_000_000)}${']'.repeat(5_000_000)}`),
    /more than 5000000 lists and objects/,
  ],
  'millions of empty objects': [() => withMeasurements(many(5_000_000, '{}')), /more than 5000000 lists/],
  'more problems than can be gathered': [
    () =>
      withMeasurements(
        JSON.stringify({ ...good, additive: { formula: 'ratio', terms: ['?'] } }).replace(
          '"?"',
          `[${many(300_000, 'null')}]`,
        ),
      ),
    /too many problems/,
  ],
};

for (const [what, [json, message]] of Object.entries(refused)) {
  test(`${what}: refused with the reason`, () => {
    assert.throws(
      () => parseSnapshot(json(), 's.json'),
      (error: unknown) => error instanceof InputError && message.test(error.message),
    );
  });
}

test('nesting where nothing is read is passed over', () => {
  const deep = withKey(`"x":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`);
  assert.deepEqual(parseSnapshot(deep, 's.json'), snapshot([good]));
});

test('a sample of a GPU is bounded like all that is measured', () => {
  const sample = { timestampNs: 1, deviceId: 0, gpuUtilPct: 1, memUtilPct: 1, throttle: null };
  const quantities = { sclkMHz: 1, mclkMHz: 1, vramUsedMiB: 1, vramTotalMiB: 1 };
  const read = (fields: object) => GpuSampleSchema.safeParse({ ...sample, ...quantities, ...fields });
  assert.equal(read({ tempC: -5, powerW: 300 }).success, true);
  assert.deepEqual(
    read({ tempC: -1e308, powerW: 1e308 }).error?.issues.map(({ path }) => path.join()),
    ['tempC', 'powerW'],
  );
});
