import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSource } from '../../src/formats/parse-source.ts';
import type { MeasurePorts, ProcessRunner } from '../../src/measure/ports.ts';
import type { ModelBenchmark } from '../../src/model/benchmark.ts';
import { openSource } from '../../src/platform/files.ts';
import { modelFileReader } from '../../src/platform/model-file.ts';
import { modelNodes } from '../../src/platform/model-nodes.ts';
import { describeOnnxRuntime } from '../../src/platform/onnxruntime.ts';
import { createProcessRunner, type ProcessOptions } from '../../src/platform/processes.ts';
import { resultFiles } from '../../src/platform/result-files.ts';
import { withFolder } from '../../src/platform/temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const packageFolder = join(root, 'node_modules/onnxruntime-node');

/** A folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-measure-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function realProcesses(changes: Partial<ProcessOptions> = {}): ProcessRunner {
  return createProcessRunner({
    environment: process.env,
    cancel: new AbortController().signal,
    print: () => {},
    ...changes,
  });
}

/** The outside as it is: real processes, the real onnxruntime-node. */
export function realPorts(changes: Partial<MeasurePorts> = {}): MeasurePorts {
  return {
    processes: realProcesses(),
    node: process.execPath,
    worker: join(root, 'src/measure/worker.ts'),
    machine: { cores: 2, gpus: [] },
    onnxruntime: async () => describeOnnxRuntime(packageFolder, 'the tests'),
    modelFile: modelFileReader(),
    modelNodes,
    withFolder,
    source: openSource,
    resultFiles,
    parse: async (path, format) => parseSource(await openSource(path), format),
    ...changes,
  };
}

export function modelBenchmark(model: string, changes: Partial<ModelBenchmark> = {}): ModelBenchmark {
  return {
    kind: 'model',
    name: 'net',
    model,
    provider: 'cpu',
    inputShapes: { dimensions: {}, ranges: {} },
    warmup: 2,
    iterations: 5,
    ...changes,
  };
}

/** An onnxruntime-node whose JavaScript is `code`, for what the real one does only on other machines. */
export function fakeRuntime(folder: string, code: string): string {
  const place = join(folder, 'onnxruntime-node');
  mkdirSync(place, { recursive: true });
  cpSync(join(packageFolder, 'package.json'), join(place, 'package.json'));
  mkdirSync(join(place, 'dist'), { recursive: true });
  writeFileSync(join(place, 'dist/index.js'), code);
  return place;
}

/** Whether a process runs; one that ended and was not reaped does not. */
export function isRunning(pid: string): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid.trim()}/status`, 'utf8'));
  } catch {
    return false;
  }
}
