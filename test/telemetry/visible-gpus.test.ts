import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstNvidia, parseGpuList, visibleAmd, visibleNvidia } from '../../src/telemetry/visible-gpus.ts';

const list = parseGpuList(
  [
    'GPU 0: NVIDIA A100-SXM4-40GB (UUID: GPU-5d5ba0d6-0000)',
    '  MIG 3g.20gb     Device  0: (UUID: MIG-c6d4f1ef-1111)',
    '  MIG 3g.20gb     Device  1: (UUID: MIG-cba663e8-2222)',
    'GPU 1: NVIDIA A100-SXM4-40GB (UUID: GPU-884dd9b2-3333)',
    '',
  ].join('\n'),
);

test('GPUs are listed with the MIG instances below them', () => {
  assert.deepEqual(list, [
    {
      index: 0,
      name: 'NVIDIA A100-SXM4-40GB',
      uuids: ['GPU-5d5ba0d6-0000', 'MIG-c6d4f1ef-1111', 'MIG-cba663e8-2222'],
    },
    { index: 1, name: 'NVIDIA A100-SXM4-40GB', uuids: ['GPU-884dd9b2-3333'] },
  ]);
  assert.deepEqual(parseGpuList('No devices found.\n'), []);
});

const cuda: readonly (readonly [value: string | undefined, visible: readonly number[] | null])[] = [
  [undefined, null],
  ['0', [0]],
  ['1, 0', [1, 0]],
  ['GPU-884dd9b2', [1]],
  ['MIG-cba663e8-2222', [0]],
  ['', []],
  ['-1', []],
  ['1,-1,0', [1]],
  ['7', []],
];
for (const [value, visible] of cuda) {
  test(`CUDA_VISIBLE_DEVICES ${value === undefined ? 'unset' : `"${value}"`} leaves ${visible?.join(', ') ?? 'all'}`, () => {
    assert.deepEqual(visibleNvidia({ CUDA_VISIBLE_DEVICES: value }, list), visible);
  });
}

test('indices of unequal GPUs are known only where CUDA is told to count as nvidia-smi does', () => {
  const mixed = parseGpuList('GPU 0: NVIDIA T4 (UUID: GPU-1)\nGPU 1: NVIDIA H100 (UUID: GPU-2)\n');
  assert.equal(visibleNvidia({ CUDA_VISIBLE_DEVICES: '0' }, mixed), null);
  assert.deepEqual(visibleNvidia({ CUDA_VISIBLE_DEVICES: 'GPU-2' }, mixed), [1]);
  assert.deepEqual(visibleNvidia({ CUDA_VISIBLE_DEVICES: '0', CUDA_DEVICE_ORDER: 'PCI_BUS_ID' }, mixed), [0]);
});

test('without a list nothing is hidden, unless the variable hides everything', () => {
  assert.equal(visibleNvidia({ CUDA_VISIBLE_DEVICES: '0' }, []), null);
  assert.deepEqual(visibleNvidia({ CUDA_VISIBLE_DEVICES: '' }, []), []);
});

test('HIP counts what ROCR leaves', () => {
  assert.equal(visibleAmd({}), null);
  assert.deepEqual(visibleAmd({ ROCR_VISIBLE_DEVICES: '2,3' }), [2, 3]);
  assert.deepEqual(visibleAmd({ HIP_VISIBLE_DEVICES: '1' }), [1]);
  assert.deepEqual(visibleAmd({ CUDA_VISIBLE_DEVICES: '1' }), [1]);
  assert.deepEqual(visibleAmd({ ROCR_VISIBLE_DEVICES: '2,3', HIP_VISIBLE_DEVICES: '1' }), [3]);
  assert.equal(visibleAmd({ ROCR_VISIBLE_DEVICES: 'GPU-abcdef' }), null);
});

test('a model runs on the first of the GPUs that it sees, where that can be told', () => {
  const mixed = parseGpuList('GPU 0: NVIDIA T4 (UUID: GPU-1)\nGPU 1: NVIDIA H100 (UUID: GPU-2)\n');
  assert.equal(firstNvidia({}, list), 0);
  assert.equal(firstNvidia({ CUDA_VISIBLE_DEVICES: '1,0' }, list), 1);
  assert.equal(firstNvidia({}, mixed), null);
  assert.equal(firstNvidia({ CUDA_DEVICE_ORDER: 'PCI_BUS_ID' }, mixed), 0);
  assert.equal(firstNvidia({ CUDA_VISIBLE_DEVICES: '0' }, mixed), null);
  assert.equal(firstNvidia({}, []), null);
});
