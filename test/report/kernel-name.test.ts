import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kernelLabel } from '../../src/report/kernel-name.ts';

const elementwise = (functor: string) =>
  `void at::native::vectorized_elementwise_kernel<4, at::native::BinaryFunctor<float, float, float, at::native::binary_internal::${functor}<float>>, std::array<char*, 3>>(int, at::native::BinaryFunctor<float>, std::array<char*, 3>)`;

test('a name that fits stays as it is', () => {
  assert.equal(kernelLabel('void gemm<float>(float*)', 100), 'void gemm<float>(float*)');
});

test('kernels of one template that do different things are told apart', () => {
  for (const max of [100, 160]) {
    assert.match(kernelLabel(elementwise('MulFunctor'), max), /^at::native::vectorized.+MulFunctor<float>>/);
    assert.match(kernelLabel(elementwise('AddFunctor'), max), /AddFunctor<float>>/);
    assert.ok(kernelLabel(elementwise('MulFunctor'), max).length <= max);
  }
});

const long = 'x'.repeat(90);
const names: [name: string, label: RegExp][] = [
  [`${long}((anonymous namespace)::Params, int)`, /^x{90}$/],
  [`(anonymous namespace)::${long}`, /^\(anonymous namespace\)::x+…x+$/],
  [`(${long.repeat(2)})`, /^\(x+…x+\)$/],
  [`${long}${long}))`, /^x+…x+\)\)$/],
];
for (const [name, label] of names) {
  test(`the parameters of ${name.replaceAll(/x+/g, 'x')} go, and nothing else`, () => {
    assert.match(kernelLabel(name, 100), label);
  });
}
