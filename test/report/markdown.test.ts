import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code, link, prose, tableRow } from '../../src/report/markdown.ts';
import { middleCut, plainText } from '../../src/report/plain-text.ts';

test('a name becomes a code span whose fence is longer than any backtick run in it', () => {
  assert.equal(code('latency_ms'), '`latency_ms`');
  assert.equal(code('a`b``c'), '```a`b``c```');
  assert.equal(code('`'), '`` ` ``');
  assert.equal(code('  \u200b\n '), '`(no name)`');
  assert.equal(code('x'.repeat(500), 10), '`xxxxxxxxx…`');
});

test('a long name loses its middle, and never half a character', () => {
  assert.equal(middleCut('short', 5), 'short');
  assert.equal(middleCut('org.example.Reader/batch=4096', 15), 'org.exa…ch=4096');
  for (let max = 4; max < 12; max += 1) {
    assert.doesNotMatch(middleCut('😀'.repeat(20), max), /\p{Cs}/u);
    assert.ok(middleCut('😀'.repeat(20), max).length <= max);
  }
});

test('prose keeps ordinary words and fences what could act', () => {
  const cases: readonly [string, string][] = [
    ['12 repetitions would show 3 % (now 4.1 %).', '12 repetitions would show 3 % (now 4.1 %).'],
    ['set `repetitions: 14`.', 'set `repetitions: 14`.'],
    ['(`a b`), then', '(`a b`), then'],
    ['p < 0.01 & q >0.5', 'p &lt; 0.01 &amp; q &gt;0.5'],
    ['see latency_ms, *all*', 'see `latency_ms`, `*all*`'],
    ['ping @octocat, #12 and GH-12', 'ping `@octocat`, `#12` and `GH-12`'],
    ['https://evil.example :tada:', '`https://evil.example` `:tada`:'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['+5.2 % [+3.9 %, +6.4 %], q', '\\+5.2 % \\[+3.9 %, +6.4 %\\], q'],
    ['[click](https://x.example)', '\\[`click](https://x.example`)'],
    ['broken ` fence `` here', 'broken `` ` `` fence ``` `` ``` here'],
    ['', '–'],
  ];
  for (const [data, markdown] of cases) assert.equal(prose(data), markdown);
});

test('a pipe in a cell is escaped whatever number of backslashes stands before it', () => {
  assert.equal(tableRow(['`a|b`', '`a\\|b`', '`a\\\\|b`']), '| `a\\|b` | `a\\\\\\|b` | `a\\\\\\|b` |');
});

test('a link is made only of a plain http address', () => {
  assert.equal(
    link('run 1', 'https://github.com/o/r/actions/runs/1'),
    '[run 1](https://github.com/o/r/actions/runs/1)',
  );
  for (const address of [null, '', 'javascript:alert(1)', 'https://x)y', 'https://x y', 'https://x|y']) {
    assert.equal(link('run 1', address), 'run 1');
  }
});

test('plain text is one line without invisible characters or runner commands', () => {
  assert.equal(plainText('a\r\n b\u202e\u200bc\u0000\ufeff'), 'a bc');
  assert.equal(plainText('::error::x'), ': :error::x');
  assert.equal(plainText('x ##[group]'), 'x # # [group]');
  assert.equal(plainText(`e${'\u0301'.repeat(40)}`), 'e\u0301\u0301');
  assert.equal(plainText('💥💥💥', 4), '💥…');
});
