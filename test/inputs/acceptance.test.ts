import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptancesOf } from '../../src/inputs/acceptance.ts';
import { parseConfig } from '../../src/inputs/config.ts';

const yaml = `accept:
  - match: resnet/latency_ms
    reason: the new tokenizer
    until: 2026-12-31
`;
const origin = { file: '.github/aaco.yml', today: '2026-12-31', foreign: false };
const accepted = (changes: Partial<typeof origin> = {}) =>
  acceptancesOf(parseConfig(yaml, 'aaco.yml'), { ...origin, ...changes });

test('an entry counts up to its day, and says where it stands', () => {
  assert.deepEqual(accepted(), [
    {
      match: 'resnet/latency_ms',
      reason: 'the new tokenizer',
      until: '2026-12-31',
      by: '.github/aaco.yml',
      void: null,
    },
  ]);
  assert.equal(accepted({ today: '2027-01-01' })[0]?.void, 'it ended on 2026-12-31');
});

test("an entry in the config of a fork's pull request does not count", () => {
  assert.match(accepted({ foreign: true })[0]?.void ?? '', /fork's pull request.*maintainer.*label/);
});

test('a config without entries accepts nothing', () => {
  assert.deepEqual(acceptancesOf({}, origin), []);
});

for (const [title, text, message] of [
  ['without a reason', yaml.replace(/ +reason.*\n/, ''), /key accept\[0\]\.reason/],
  ['without an end', yaml.replace(/ +until.*\n/, ''), /key accept\[0\]\.until/],
  [
    'with an impossible day',
    yaml.replace('12-31', '02-30'),
    /aaco\.yml line 4, key accept\[0\]\.until.*must be a day/,
  ],
  ['with an unknown key', `${yaml}    ticket: 812\n`, /line 5.*ticket.*match, reason, until/],
] as const) {
  test(`an entry ${title} is an error that names the key`, () => {
    assert.throws(() => parseConfig(text, 'aaco.yml'), message);
  });
}
