import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compareEnvironments,
  type EnvironmentComparison,
  environmentHash,
} from '../../src/compare/environment.ts';
import type { Environment, Gpu } from '../../src/model/environment.ts';
import { environment } from '../model/snapshot-builder.ts';

function isComparable(comparison: EnvironmentComparison, benchmark: string): boolean {
  return comparison.deciding(benchmark).length === 0;
}

const gpu: Gpu = {
  name: 'NVIDIA L4',
  vendor: 'nvidia',
  driver: '550.54',
  runtime: '12.4',
  memoryMiB: 23_034,
  powerLimitW: 72,
  clockLockMHz: null,
  persistence: 'Enabled',
  mig: null,
  pcie: 'gen 4 x16',
  performanceLevel: null,
};
const base: Environment = {
  ...environment,
  os: { ...environment.os, image: 'ubuntu24 20261110.1' },
  cpu: { ...environment.cpu, governor: 'performance' },
  gpus: [gpu],
  gpusVisible: 1,
  benchmarks: {
    resnet: {
      provider: { asked: 'auto', used: 'cuda' },
      threads: 4,
      modelSha256: 'a'.repeat(64),
      runtime: 'onnxruntime-node 1.30.0',
      settings: { allocator: 'MALLOC_TOP_PAD_=268435456' },
    },
    bert: { provider: { asked: 'cpu', used: 'cpu' }, threads: 4, inputs: { ids: 'int64[1,128]' } },
  },
};

const table: readonly {
  readonly title: string;
  readonly change: (environment: Environment) => Environment;
  readonly field?: string;
  readonly ignored?: boolean;
  readonly incomparable: readonly string[];
}[] = [
  { title: 'equal environments', change: (e) => e, incomparable: [] },
  {
    title: 'another GPU decides for every benchmark',
    change: (e) => ({ ...e, gpus: [{ ...gpu, name: 'NVIDIA A10G' }] }),
    field: 'gpus.0.name',
    incomparable: ['resnet', 'bert', 'bert/b1'],
  },
  {
    title: 'one GPU more decides',
    change: (e) => ({ ...e, gpus: [gpu, gpu] }),
    field: 'gpus.count',
    incomparable: ['resnet', 'bert', 'bert/b1'],
  },
  {
    title: 'one GPU fewer that the benchmark sees decides',
    change: (e) => ({ ...e, gpusVisible: 0 }),
    field: 'gpusVisible',
    incomparable: ['resnet', 'bert', 'bert/b1'],
  },
  ...(
    [
      ['runtime', 'CUDA 12.6'],
      ['powerLimitW', 60],
      ['clockLockMHz', 1200],
      ['persistence', 'Disabled'],
      ['mig', 'Enabled'],
      ['pcie', 'gen 4 x8'],
      ['performanceLevel', 'high'],
    ] as const
  ).map(([field, value]) => ({
    title: `another ${field} of a GPU decides`,
    change: (e: Environment): Environment => ({ ...e, gpus: [{ ...gpu, [field]: value }] }),
    field: `gpus.0.${field}`,
    incomparable: ['resnet', 'bert', 'bert/b1'],
  })),
  ...(['model', 'governor'] as const).map((field) => ({
    title: `another ${field} of the CPU decides`,
    change: (e: Environment): Environment => ({ ...e, cpu: { ...e.cpu, [field]: 'another' } }),
    field: `cpu.${field}`,
    incomparable: ['resnet', 'bert', 'bert/b1'],
  })),
  {
    title: 'another number of cores decides',
    change: (e) => ({ ...e, cpu: { ...e.cpu, cores: 96 } }),
    field: 'cpu.cores',
    incomparable: ['resnet', 'bert', 'bert/b1'],
  },
  ...(
    [
      ['threads', 8, 'threads'],
      ['runtime', 'onnxruntime-node 1.31.0', 'runtime'],
      ['settings', { allocator: 'another' }, 'settings.allocator'],
    ] as const
  ).map(([key, value, field]) => ({
    title: `another ${field} of a benchmark decides for it`,
    change: (e: Environment): Environment => ({
      ...e,
      benchmarks: { ...e.benchmarks, resnet: { ...e.benchmarks.resnet, [key]: value } },
    }),
    field: `benchmarks.resnet.${field}`,
    incomparable: ['resnet'],
  })),
  {
    title: 'a driver that the tool did not say this time decides',
    change: (e) => ({ ...e, gpus: [{ ...gpu, driver: null }] }),
    field: 'gpus.0.driver',
    incomparable: ['resnet', 'bert', 'bert/b1'],
  },
  {
    title: 'another provider decides for its benchmark only',
    change: (e) => ({
      ...e,
      benchmarks: {
        ...e.benchmarks,
        resnet: { ...e.benchmarks.resnet, provider: { asked: 'auto', used: 'cpu' } },
      },
    }),
    field: 'benchmarks.resnet.provider.used',
    incomparable: ['resnet'],
  },
  {
    title: 'other input shapes decide for the benchmark and those below it',
    change: (e) => ({
      ...e,
      benchmarks: { ...e.benchmarks, bert: { ...e.benchmarks.bert, inputs: { ids: 'int64[8,128]' } } },
    }),
    field: 'benchmarks.bert.inputs.ids',
    incomparable: ['bert', 'bert/b1'],
  },
  {
    title: 'the hash of the model is shown and never decides',
    change: (e) => ({
      ...e,
      benchmarks: { ...e.benchmarks, resnet: { ...e.benchmarks.resnet, modelSha256: 'b'.repeat(64) } },
    }),
    field: 'benchmarks.resnet.modelSha256',
    ignored: true,
    incomparable: [],
  },
  {
    title: 'the release of the kernel is shown and never decides',
    change: (e) => ({ ...e, os: { ...e.os, release: '6.8.0-1031' } }),
    field: 'os.release',
    ignored: true,
    incomparable: [],
  },
  {
    title: 'the dated version of the image is shown and never decides',
    change: (e) => ({ ...e, os: { ...e.os, image: 'ubuntu24 20261117.2' } }),
    field: 'os.imageVersion',
    ignored: true,
    incomparable: [],
  },
  {
    title: 'another image decides',
    change: (e) => ({ ...e, os: { ...e.os, image: 'ubuntu22 20261110.1' } }),
    field: 'os.image',
    incomparable: ['resnet', 'bert', 'bert/b1'],
  },
  { title: 'memory within 2 % is equal', change: (e) => ({ ...e, memoryMiB: 15_700 }), incomparable: [] },
  {
    title: 'memory beyond 2 % decides',
    change: (e) => ({ ...e, memoryMiB: 15_600 }),
    field: 'memoryMiB',
    incomparable: ['resnet', 'bert', 'bert/b1'],
  },
  {
    title: 'a minor version of Node is no difference',
    change: (e) => ({ ...e, node: 'v24.11.0' }),
    incomparable: [],
  },
  {
    title: 'a major version of Node decides',
    change: (e) => ({ ...e, node: 'v26.0.0' }),
    field: 'node',
    incomparable: ['resnet', 'bert', 'bert/b1'],
  },
  {
    title: 'a field that only one side recorded at all does not decide',
    change: (e) => ({ ...e, gpus: [{ ...gpu, ecc: 'enabled' }] }),
    field: 'gpus.0.ecc',
    ignored: true,
    incomparable: [],
  },
];

for (const { title, change, field, ignored = false, incomparable } of table) {
  test(`environment: ${title}`, () => {
    const comparison = compareEnvironments(base, change(base), []);
    const seen = comparison.differences.find((difference) => difference.field === field);
    assert.equal(seen?.ignored, field === undefined ? undefined : ignored);
    assert.equal(comparison.differences.length > 0, field !== undefined);
    assert.deepEqual(
      ['resnet', 'bert', 'bert/b1'].filter((name) => comparison.deciding(name).length > 0),
      incomparable,
    );
    const hashesDiffer = ['resnet', 'bert', 'bert/b1'].filter(
      (name) => environmentHash(base, name, []) !== environmentHash(change(base), name, []),
    );
    if (field !== 'memoryMiB' && !ignored) assert.deepEqual(hashesDiffer, incomparable);
  });
}

test('environment.ignore lets fields differ, by globs over dotted names', () => {
  const other: Environment = { ...base, gpus: [{ ...gpu, driver: '560.1', runtime: '12.6' }] };
  const strict = compareEnvironments(base, other, ['gpus.*.driver']);
  assert.equal(isComparable(strict, 'resnet'), false);
  const loose = compareEnvironments(base, other, ['gpus.*.driver', 'gpus.*.runtime']);
  assert.equal(isComparable(loose, 'resnet'), true);
  assert.deepEqual(
    loose.differences.map(({ field, ignored }) => [field, ignored]),
    [
      ['gpus.0.driver', true],
      ['gpus.0.runtime', true],
    ],
  );
  assert.equal(environmentHash(base, 'resnet', ['gpus.*']), environmentHash(other, 'resnet', ['gpus.*']));
});

test('what an imported file says of its run does not decide, what it says of its machine does', () => {
  const reported = (fields: Record<string, string>): Environment => ({ ...environment, reported: fields });
  const before = reported({
    start_time: '1',
    hostName: 'a',
    load_avg: '0.1',
    cuda_runtime: '12.4',
    num_cpus: '8',
  });
  const noisy = reported({
    start_time: '2',
    hostName: 'b',
    load_avg: '2.1',
    cuda_runtime: '12.4',
    num_cpus: '8',
  });
  assert.equal(isComparable(compareEnvironments(before, noisy, []), 'x'), true);
  const other = reported({
    start_time: '1',
    hostName: 'a',
    load_avg: '0.1',
    cuda_runtime: '12.6',
    num_cpus: '8',
  });
  assert.equal(isComparable(compareEnvironments(before, other, []), 'x'), false);
});

test('a benchmark whose name continues the name of another is not below it', () => {
  const other: Environment = {
    ...base,
    benchmarks: { resnet: { threads: 8 }, 'resnet-large': { threads: 4 } },
  };
  const before: Environment = { ...other, benchmarks: { ...other.benchmarks, resnet: { threads: 4 } } };
  const comparison = compareEnvironments(before, other, []);
  assert.equal(isComparable(comparison, 'resnet'), false);
  assert.equal(isComparable(comparison, 'resnet-large'), true);
});
