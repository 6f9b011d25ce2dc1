import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Block, fit, textBlock } from '../../src/report/budget.ts';

const rows = (count: number) => Array.from({ length: count }, (_, index) => `| row ${index} |`);
const blocks: readonly Block[] = [
  textBlock('verdict', 0, 'verdict\n'),
  { title: 'Moved', rank: 1, head: '| moved |\n', rows: rows(100), tail: '' },
  { title: 'Unchanged', rank: 2, head: '| unchanged |\n', rows: rows(100), tail: 'end\n' },
];
const fitTo = (bytes: number) => fit(blocks, { bytes, rest: 'the full report' });

test('what fits is shown whole, with a blank line between blocks', () => {
  const text = fitTo(10_000);
  assert.match(text, /^verdict\n\n\| moved \|\n\| row 0 \|\n/);
  assert.match(text, /\| row 99 \|\nend\n$/);
  assert.doesNotMatch(text, /more rows|Left out/);
});

test('the least important block loses rows first and says how many', () => {
  const text = fitTo(2000);
  const shown = text.match(/\| row \d+ \|/g)?.length ?? 0;
  const hidden = Number(/_(\d+) more rows in the full report\._/.exec(text)?.[1]);
  assert.equal(shown + hidden, 200);
  assert.ok(shown > 100 && Buffer.byteLength(text) <= 2000);
});

test('then it is left out by name, and the next one is cut', () => {
  const text = fitTo(800);
  assert.match(text, /Left out to stay within GitHub's size limit: Unchanged\./);
  assert.match(text, /\| moved \|\n\| row 0 \|/);
  assert.ok(Buffer.byteLength(text) <= 800);
});

test('every size down to what is never cut is kept', () => {
  for (let bytes = 4000; bytes >= 250; bytes -= 7) {
    assert.ok(Buffer.byteLength(fitTo(bytes)) <= bytes, `${bytes}`);
  }
});
