import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catch2 } from '../../src/formats/catch2.ts';
import { textSource } from './text-source.ts';

const parse = (text: string) => catch2.parse(textSource(text, 'catch2.xml'));
const report = (inner: string) =>
  `<?xml version="1.0"?>\n<Catch2TestRun name="t">\n<TestCase name="sums">${inner}</TestCase>\n</Catch2TestRun>`;
const results = (mean: string) =>
  `<BenchmarkResults name="a"><mean value="${mean}" lowerBound="1" upperBound="2" ci="0.95"/></BenchmarkResults>`;

test('a report that was cut off is an error with its line', async () => {
  const text = report(results('1.5'));
  await assert.rejects(parse(text.slice(0, -20)), /catch2\.xml line \d+: not valid XML: /);
});

test('a number that is none is refused with its place in the document', async () => {
  await assert.rejects(
    parse(report(results('nan'))),
    /key Catch2TestRun\.TestCase\[0\]\.BenchmarkResults\[0\]\.mean\.@value: must be a number/,
  );
});

test('sections nest, and their names tell equal benchmarks apart', async () => {
  const section = (name: string, inner: string) => `<Section name="${name}">${inner}</Section>`;
  const inner = results('1.5');
  const { aggregates } = await parse(
    report(section('x', section('y', inner)) + section('z &amp; more', inner)),
  );
  assert.deepEqual(
    aggregates.filter(({ statistic }) => statistic === 'mean').map(({ benchmark }) => benchmark),
    ['sums > x > y > a', 'sums > z & more > a'],
  );
});

test('an entity that a document defines itself is not expanded without bound', async () => {
  const bomb = [
    '<?xml version="1.0"?><!DOCTYPE t [<!ENTITY a "aaaaaaaaaa">',
    ...Array.from({ length: 8 }, (_, i) => {
      const before = i === 0 ? 'a' : `a${i - 1}`;
      return `<!ENTITY a${i} "${`&${before};`.repeat(10)}">`;
    }),
    ']>',
    '<Catch2TestRun name="t"><TestCase name="&a7;"></TestCase></Catch2TestRun>',
  ].join('\n');
  const outcome = await parse(bomb).then(
    ({ failures }) => JSON.stringify(failures).length,
    (error) => String(error).length,
  );
  assert.ok(outcome < 10_000);
});
