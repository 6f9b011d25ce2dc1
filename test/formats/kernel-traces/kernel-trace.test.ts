import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSource } from '../../../src/formats/parse-source.ts';
import { textSource } from '../text-source.ts';

type Row = readonly [name: string, start: number | bigint, end: number | bigint];
const trace = (rows: readonly Row[]) =>
  [
    '"Agent_Id","Queue_Id","Kernel_Name","Start_Timestamp","End_Timestamp"',
    ...rows.map(([name, start, end]) => `"Agent 2",1,"${name}",${start},${end}`),
    '',
  ].join('\n');
const parse = (text: string) => parseSource(textSource(text, '4711_kernel_trace.csv'));

test('a kernel that ends before it starts is an error, not a negative time', async () => {
  await assert.rejects(parse(trace([['gemm', 5000, 1000]])), /the kernel gemm ends 4000 ns before it starts/);
});

test('a kernel of no length is one', async () => {
  const { kernels } = await parse(trace([['gemm', 5000, 5000]]));
  assert.equal(kernels?.executions.length, 1);
});

test('long names of templates stay within what a snapshot takes, and apart', async () => {
  const name = (tail: string) => `void kernel<${'int, '.repeat(1000)}${tail}>`;
  const { readings, kernels } = await parse(
    trace([
      [name('float'), 0, 10],
      [name('half'), 20, 40],
    ]),
  );
  const names = kernels?.executions.map((execution) => execution.name) ?? [];
  assert.equal(new Set(names).size, 2);
  for (const each of names) assert.ok(each.length <= 2000 && each.startsWith('void kernel<int, '));
  const benchmarks = readings.map(({ benchmark }) => benchmark);
  assert.equal(new Set(benchmarks).size, 3, 'both kernels, and all together');
  for (const each of benchmarks) assert.ok(each.length <= 180);
  assert.match(names[1] ?? '', /half> #[0-9a-f]{8}$/);
});

test('names that differ only in what is cut out stay apart too', async () => {
  const name = (middle: string) => `${'a'.repeat(2000)}${middle}${'b'.repeat(2000)}`;
  const { readings } = await parse(
    trace([
      [name('x'), 0, 10],
      [name('y'), 20, 40],
    ]),
  );
  assert.equal(new Set(readings.map(({ benchmark }) => benchmark)).size, 3);
});

test('a kernel without a name has one for it', async () => {
  const { readings } = await parse(trace([['', 0, 10]]));
  assert.deepEqual(readings.map(({ benchmark }) => benchmark).at(-1), '(no name)');
});

test('times beyond 2^53 ns keep every nanosecond', async () => {
  const epoch = 1_790_000_000_000_000_001n;
  const { kernels } = await parse(
    trace([
      ['a', epoch, epoch + 3n],
      ['b', epoch + 7n, epoch + 8n],
    ]),
  );
  assert.deepEqual(
    kernels?.executions.map(({ startNs, endNs }) => [startNs, endNs]),
    [
      [0, 3],
      [7, 8],
    ],
  );
});
