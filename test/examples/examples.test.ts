import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { convolutionModel } from '../../src/demo/models.ts';
import type { Files } from '../../src/demo/project.ts';
import type { ActionResult } from '../../src/demo/runner/run-action.ts';
import { parseSnapshot, type Snapshot } from '../../src/model/snapshot.ts';
import { read, root } from '../documents.ts';
import { messagesOf, startScenario } from '../scenarios/harness.ts';
import { runWorkflow } from './run-workflow.ts';

process.env.PATH = [join(root, 'test/examples/stand-ins'), process.env.PATH].join(delimiter);

const workflow = '.github/workflows/perf.yml';

/** The files of an example, at the paths that their first lines name. */
function filesOfExample(...folders: readonly string[]): Files {
  const paths = folders.flatMap((folder) => globSync(`examples/${folder}/*`, { cwd: root }));
  return Object.fromEntries(
    paths.map((path) => [/^# ([^\s;]+)/.exec(read(path))?.[1] ?? path, read(path)] as const),
  );
}

/** Pushes an example to a project and runs its workflow there, with two repetitions. */
async function run(
  t: TestContext,
  files: Files,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult & { readonly clocks: string }> {
  const { github, project } = await startScenario(t, { 'README.md': '# A project\n' });
  const change = project.push(files, 'Add the gate');
  const log = join(change.workspace, '../clocks.log');
  const result = await runWorkflow({
    github,
    change,
    workflow,
    inputs: { repetitions: '2', ...inputs },
    env: { ROOT: root, STAND_IN_LOG: log },
  });
  return { ...result, clocks: existsSync(log) ? readFileSync(log, 'utf8') : '' };
}

function snapshotOf(result: ActionResult): Snapshot {
  assert.equal(result.conclusion, 'success', result.log);
  assert.equal(result.outputs.verdict, 'no-baseline');
  assert.deepEqual(result.orphans, []);
  return parseSnapshot(readFileSync(result.outputs['snapshot-path'] ?? '', 'utf8'), 'snapshot.json');
}

/** `benchmark/metric`, of those with a direction, each with the number of values in its repetitions. */
function judged({ measurements }: Snapshot): Record<string, number[]> {
  return Object.fromEntries(
    measurements
      .filter(({ direction }) => direction !== 'none')
      .map(({ benchmark, metric, repetitions }) => [
        `${benchmark}/${metric}`,
        repetitions.map((values) => values.length),
      ]),
  );
}

const models = { 'models/small.onnx': convolutionModel(1) };
const cudaClocks = ['persistence-mode=1', 'lock-gpu-clocks=1200', 'reset-gpu-clocks'];

test('onnx-cuda: without CUDA it is an error that says what to add, and the clocks are unlocked', async (t) => {
  const result = await run(t, { ...filesOfExample('onnx-cuda'), ...models });
  assert.equal(result.conclusion, 'failure');
  assert.match(messagesOf(result), /has no files of the provider cuda .*libonnxruntime_providers_cuda\.so/s);
  assert.equal(result.clocks, cudaClocks.map((flag) => `nvidia-smi --${flag}\n`).join(''));
});

test('onnx-cuda: on the CPU it runs to its end, with the runtime that the workflow installed', async (t) => {
  const fast = { 'execution-provider': 'cpu', 'input-shapes': '', warmup: '1', iterations: '3' };
  const snapshot = snapshotOf(await run(t, { ...filesOfExample('onnx-cuda'), ...models }, fast));
  assert.deepEqual(judged(snapshot)['small/latency_ms'], [3, 3]);
});

test('aiperf: each repetition starts a server, waits for it, and ends it', async (t) => {
  const snapshot = snapshotOf(
    await run(t, { ...filesOfExample('aiperf'), 'requirements.txt': 'vllm\naiperf\n' }),
  );
  const values = judged(snapshot);
  assert.deepEqual(values['serving/request_latency'], [12, 12]);
  assert.deepEqual(values['serving/time_to_first_token'], [12, 12]);
});

test('pytorch: the script writes readings that are read as they are', async (t) => {
  const snapshot = snapshotOf(await run(t, { ...filesOfExample('pytorch'), 'requirements.txt': 'torch\n' }));
  assert.deepEqual(judged(snapshot), {
    'perf/encoder/latency_ms': [100, 100],
    'perf/encoder/memory_peak_mib': [1, 1],
  });
});

test('llama-bench: what setup builds is measured, prompts and generation apart', async (t) => {
  const values = judged(snapshotOf(await run(t, filesOfExample('llama-bench'))));
  assert.ok(Object.keys(values).some((name) => /pp32.*\/throughput$/.test(name)));
  assert.ok(Object.keys(values).some((name) => /tg8.*\/throughput$/.test(name)));
});

test('tensorrt: an engine is built once and measured by its queries', async (t) => {
  const files = { ...filesOfExample('tensorrt'), 'models/resnet50.onnx': convolutionModel(1) };
  assert.deepEqual(judged(snapshotOf(await run(t, files)))['perf/resnet50-times/latency'], [4, 4]);
});

test('amd: the config says what is measured and traced; the clocks are locked and unlocked', async (t) => {
  const files = { ...filesOfExample('pytorch', 'amd'), 'requirements.txt': 'torch\n' };
  const result = await run(t, files);
  const snapshot = snapshotOf(result);
  assert.deepEqual(judged(snapshot)['encoder/latency_ms'], [100, 100]);
  assert.equal(snapshot.kernels?.[0]?.benchmark, 'encoder');
  assert.equal(result.clocks, 'rocm-smi --setperfdeterminism\nrocm-smi --resetperfdeterminism\n');
});

test('every example is in the list of examples', () => {
  const folders = globSync('examples/*/', { cwd: root });
  assert.deepEqual(
    folders.filter((folder) => !read('examples/README.md').includes(`](${folder.split('/')[1]})`)),
    [],
  );
});
