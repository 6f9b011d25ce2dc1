import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  convolutionModel,
  embeddingModel,
  externalModel,
  futureModel,
  identityModel,
  symbolicModel,
  unknownOperatorModel,
} from '../../src/demo/models.ts';
import { InputError } from '../../src/errors.ts';
import { runModel } from '../../src/measure/model.ts';
import type { OnnxRuntime } from '../../src/measure/ports.ts';
import type { ModelBenchmark } from '../../src/model/benchmark.ts';
import { fakeRuntime, modelBenchmark, realPorts, realProcesses, temporaryFolder } from './real-ports.ts';

const folder = temporaryFolder();
const linuxOnly = { skip: process.platform !== 'linux' || process.arch !== 'x64' };
const settings = { folder, timeoutMs: 30_000, warmupMs: 20 };

function write(name: string, content: Uint8Array | string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const measure = (benchmark: ModelBenchmark, runtime?: OnnxRuntime) =>
  runModel(benchmark, settings, realPorts(runtime ? { onnxruntime: async () => runtime } : {}));

async function messageOf(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => assert.fail('it was measured'),
    (error: unknown) => error,
  );
  assert.ok(error instanceof InputError, String(error));
  return error.message;
}

test('a repetition holds a latency of each run, memory, and what it took to get there', async () => {
  const model = write('conv.onnx', convolutionModel(2));
  const repetition = await measure(modelBenchmark(model));
  const metrics = repetition.readings.map(({ metric, direction, grain, values }) => [
    metric,
    direction,
    grain,
    values.length,
  ]);
  assert.deepEqual(metrics, [
    ['latency_ms', 'lower', 'iteration', 5],
    ['peak_rss_mib', 'lower', 'repetition', 1],
    ['session_creation_ms', 'none', 'repetition', 1],
    ['first_run_ms', 'none', 'repetition', 1],
    ['cpu_ms_per_run', 'none', 'repetition', 1],
  ]);
  for (const { values } of repetition.readings) assert.ok(values.every((value) => value >= 0));
  assert.deepEqual(repetition.warnings, []);
});

test('its conditions are recorded: provider, threads, inputs, settings, model', async () => {
  const model = write('conv.onnx', convolutionModel(2));
  const { conditions } = await measure(modelBenchmark(model, { provider: 'auto' }));
  assert.deepEqual(conditions.provider, { asked: 'auto', used: 'cpu' });
  assert.equal(conditions.threads, 1);
  assert.equal(conditions.runtime, 'onnxruntime-node 1.30.0');
  assert.deepEqual(conditions.inputs, { image: 'float32[1,16,64,64]' });
  assert.equal(conditions.settings?.warmup, '2 runs and 20 ms');
  assert.equal(conditions.settings?.iterations, '5');
  assert.match(conditions.modelSha256 ?? '', /^[0-9a-f]{64}$/);
});

test('runs are stamped on the clock of the process that asked for them', async () => {
  const model = write('identity.onnx', identityModel('float32', [4]));
  const { span, timeline } = await measure(modelBenchmark(model));
  assert.ok(timeline);
  assert.ok(span.start < timeline.origin && timeline.origin < span.end);
  assert.equal(timeline.startsNs.length, 5);
  const last = BigInt(Math.round((timeline.startsNs.at(-1) ?? 0) + (timeline.latenciesNs.at(-1) ?? 0)));
  assert.ok(timeline.origin + last < span.end);
});

test('warm-up lasts as many runs and as long as asked, whichever takes longer', async () => {
  const model = write('identity.onnx', identityModel('float32', [4]));
  const long = await runModel(modelBenchmark(model), { ...settings, warmupMs: 300 }, realPorts());
  assert.ok(long.durationMs > 300);
  const { iterations: none, ...rest } = modelBenchmark(model);
  const many = await measure({ ...rest, warmup: 2000, iterations: none });
  assert.equal(many.conditions.settings?.warmup, '2000 runs and 20 ms');
});

test('inputs are the same in every process, and others where the range is another', async () => {
  const model = write('tokens.onnx', embeddingModel(100));
  const dimensions = { batch: 2, sequence: 8 };
  const shaped = (ranges: Record<string, [number, number]>) =>
    measure(modelBenchmark(model, { inputShapes: { dimensions, ranges } }));
  const [one, two, other] = [await shaped({}), await shaped({}), await shaped({ tokens: [0, 99] })];
  assert.deepEqual(other.warnings, []);
  assert.equal(one.conditions.settings?.inputValues, two.conditions.settings?.inputValues);
  assert.notEqual(one.conditions.settings?.inputValues, other.conditions.settings?.inputValues);
  assert.deepEqual(one.conditions.inputs, { tokens: 'int64[2,8]' });
});

test('ranges and sizes that the model has no use for are warned of, and those that it uses are not', async () => {
  const model = write('identity.onnx', identityModel('float32', [4]));
  const inputShapes = { dimensions: { bach: 8, 'input:0': 8 }, ranges: { inptu: [0, 1] as const } };
  const { warnings } = await measure(modelBenchmark(model, { inputShapes }));
  assert.deepEqual(warnings, [
    'input-shapes has a range for inptu, which is no input of the model',
    'input-shapes has a size for bach, which is no symbolic dimension of the model',
    'input-shapes has a size for input:0, which is no symbolic dimension of the model',
  ]);
});

for (const type of ['float16', 'float64', 'int32', 'uint8', 'bool'] as const) {
  test(`a model that takes ${type} is measured`, async () => {
    const model = write(`${type}.onnx`, identityModel(type, [2, 3]));
    const { conditions } = await measure(modelBenchmark(model));
    assert.deepEqual(conditions.inputs, { input: `${type}[2,3]` });
  });
}

const complete = convolutionModel(2);
const broken: readonly (readonly [string, () => ModelBenchmark, RegExp])[] = [
  [
    'is missing',
    () => modelBenchmark('absent.onnx'),
    /^absent\.onnx: there is no such model file \(.+absent/,
  ],
  ['is empty', () => modelBenchmark(write('empty.onnx', '')), /empty\.onnx: the model file is empty/],
  [
    'is a Git LFS pointer',
    () => modelBenchmark(write('lfs.onnx', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n')),
    /Git LFS pointer.+lfs: true/,
  ],
  [
    'is cut off',
    () => modelBenchmark(write('cut.onnx', complete.slice(0, complete.length / 2))),
    /cut\.onnx: the file is not a complete ONNX model.+Export or download it again/,
  ],
  [
    'has an unknown operator',
    () => modelBenchmark(write('unknown.onnx', unknownOperatorModel())),
    /the operator NoSuchOperator \(opset 17\), which onnxruntime-node 1\.30\.0 does not know/,
  ],
  [
    'is of a newer format version',
    () => modelBenchmark(write('future.onnx', futureModel())),
    /format version 99 \(IR version\), onnxruntime-node 1\.30\.0 reads up to 13/,
  ],
  [
    'takes and gives a type that JavaScript has not',
    () => modelBenchmark(write('bfloat16.onnx', identityModel('bfloat16', [4]))),
    /an input or output of type bfloat16, which onnxruntime-node 1\.30\.0 cannot pass.+a Cast to float32/,
  ],
  [
    'has a symbolic dimension without a value',
    () =>
      modelBenchmark(write('symbolic.onnx', symbolicModel()), {
        inputShapes: { dimensions: { features: 32 }, ranges: {} },
      }),
    /the dimension batch of the model's input x has no value.+input-shapes, for example batch=1\./,
  ],
  [
    'has several',
    () => modelBenchmark(write('symbolic.onnx', symbolicModel())),
    /the dimensions batch, features of the model's inputs have no value.+example batch=1, features=1\./,
  ],
  [
    'lacks the file of its weights',
    () => modelBenchmark(write('external.onnx', externalModel('weights.bin'))),
    /weights of the model are in a file of their own, which is not there.+Put weights\.bin where/,
  ],
  [
    'has a file of weights that is cut off',
    () => {
      write('short.bin', 'less than 32 times 8 numbers');
      return modelBenchmark(write('short.onnx', externalModel('short.bin')));
    },
    /file of their own, which is cut off or that of another model.+lfs: true/,
  ],
  [
    'has an unnamed dimension without a value',
    () => modelBenchmark(write('unnamed.onnx', identityModel('float32', ['', 4]))),
    /dimension 0 of the model's input input has neither a size nor a name.+for example input:0=1/,
  ],
  [
    'gets sizes that do not belong together',
    () =>
      modelBenchmark(write('symbolic.onnx', symbolicModel()), {
        inputShapes: { dimensions: { batch: 1, features: 31 }, ranges: {} },
      }),
    /the model fails on inputs of these shapes/,
  ],
  [
    'gets an index beyond its table',
    () =>
      modelBenchmark(write('tokens.onnx', embeddingModel(100)), {
        inputShapes: { dimensions: { batch: 1, sequence: 8 }, ranges: { tokens: [200, 300] } },
      }),
    /used as an index beyond its table.+tokens=0\.\.99/,
  ],
];
for (const [what, benchmark, message] of broken) {
  test(`a model that ${what} is an error that says so`, async () => {
    assert.match(await messageOf(measure(benchmark())), message);
  });
}

test('a provider whose files are missing is an error that names the folder', async () => {
  const model = write('identity.onnx', identityModel('float32', [4]));
  const message = await messageOf(measure(modelBenchmark(model, { provider: 'cuda' })));
  assert.match(message, /no files of the provider cuda for \S+ \(.+napi-v6/);
});

test('webgpu without an adapter is an error, and never a CPU result', linuxOnly, async () => {
  const model = write('identity.onnx', identityModel('float32', [4]));
  const noDrivers = { VK_DRIVER_FILES: '/absent', VK_ICD_FILENAMES: '/absent' };
  const ports = realPorts({ processes: realProcesses({ environment: { ...process.env, ...noDrivers } }) });
  const message = await messageOf(runModel(modelBenchmark(model, { provider: 'webgpu' }), settings, ports));
  assert.match(message, /the webgpu provider found no adapter/);
});

const failing: readonly (readonly [string, string, RegExp])[] = [
  [
    'crashes',
    `process.kill(process.pid, 'SIGSEGV')`,
    /net: the process that measures .+ was ended by SIGSEGV/,
  ],
  [
    'crashes in cuDNN',
    `process.stderr.write('Unable to load any of {libcudnn_cnn.so.9.1.0, libcudnn_cnn.so.9}\\n'); process.abort()`,
    /the process that measures .+ was ended by SIGABRT: cuDNN 9 was not found in full \(libcudnn_cnn\).+Install cuDNN 9/s,
  ],
  [
    'is killed from outside',
    `process.kill(process.pid, 'SIGKILL')`,
    /was ended by SIGKILL.+usual cause is that memory ran out/s,
  ],
  ['runs out of memory', `throw new Error('std::bad_alloc')`, /memory ran out.+smaller input-shapes/],
  [
    'refuses to run nodes on the CPU',
    `throw new Error('This session contains graph nodes that are assigned to the default CPU EP, but fallback to CPU EP has been explicitly disabled by the user.')`,
    /would run on the CPU, which is no cuda result/,
  ],
  ['does not load', `throw new Error('dlopen failed')`, /onnxruntime-node 1\.30\.0 does not load/],
];
for (const [what, code, message] of failing) {
  test(`a measuring process that ${what} is an error, not a result`, async () => {
    const model = write('identity.onnx', identityModel('float32', [4]));
    const place = fakeRuntime(join(folder, what), code);
    const runtime: OnnxRuntime = {
      folder: place,
      version: '1.30.0',
      platform: 'linux-x64',
      origin: 'a test',
      providers: ['cpu', 'cuda'],
      libraries: place,
    };
    assert.match(await messageOf(measure(modelBenchmark(model, { provider: 'cuda' }), runtime)), message);
  });
}

test('a model that does not come to an end is stopped', async () => {
  const model = write('identity.onnx', identityModel('float32', [4]));
  const run = runModel(
    modelBenchmark(model, { iterations: 1_000_000_000 }),
    { ...settings, timeoutMs: 700 },
    realPorts(),
  );
  assert.match(
    await messageOf(run),
    /did not end within 0\.7 seconds and was stopped.+Raise timeout-minutes/s,
  );
});
