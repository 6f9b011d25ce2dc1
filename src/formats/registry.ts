import { aaco } from './aaco/aaco.ts';
import { aiperf } from './aiperf/aiperf.ts';
import { bencher } from './bencher.ts';
import { benchmarkdotnet } from './benchmarkdotnet.ts';
import { benchmarkjs } from './benchmarkjs.ts';
import { cargo } from './cargo.ts';
import { catch2 } from './catch2.ts';
import { criterion } from './criterion.ts';
import { csv } from './csv.ts';
import { customBiggerIsBetter, customSmallerIsBetter } from './custom.ts';
import { findNamed } from './find-named.ts';
import { flameiq } from './flameiq/flameiq.ts';
import type { Format } from './format.ts';
import { go } from './go.ts';
import { googleBenchmark } from './google-benchmark.ts';
import { hyperfine } from './hyperfine.ts';
import { jmh } from './jmh.ts';
import { chromeTrace } from './kernel-traces/chrome-trace.ts';
import { nsys } from './kernel-traces/nsys.ts';
import { onnxruntimeProfile } from './kernel-traces/onnxruntime-profile.ts';
import { rocprof } from './kernel-traces/rocprof.ts';
import { rocprofv3 } from './kernel-traces/rocprofv3.ts';
import { livepeer } from './livepeer/livepeer.ts';
import { llamaBench } from './llama-bench.ts';
import { mlperf } from './mlperf/mlperf.ts';
import { native } from './native.ts';
import { nvbench } from './nvbench.ts';
import { onnxruntimePerfTest } from './onnxruntime-perf-test.ts';
import { otlp } from './otlp/otlp.ts';
import { pytestBenchmark } from './pytest-benchmark.ts';
import { smoltrace } from './smoltrace/smoltrace.ts';
import { trtexec } from './trtexec.ts';
import { vitest } from './vitest.ts';
import { vllm } from './vllm.ts';

/** Every format that is read, by the name that `format` and `--format` take. */
export const formats: Readonly<Record<string, Format>> = {
  native,
  aaco,
  aiperf,
  flameiq,
  livepeer,
  otlp,
  smoltrace,
  hyperfine,
  'google-benchmark': googleBenchmark,
  'pytest-benchmark': pytestBenchmark,
  criterion,
  go,
  cargo,
  jmh,
  benchmarkdotnet,
  catch2,
  benchmarkjs,
  vitest,
  customSmallerIsBetter,
  customBiggerIsBetter,
  bencher,
  csv,
  trtexec,
  'onnxruntime-perf-test': onnxruntimePerfTest,
  vllm,
  'llama-bench': llamaBench,
  nvbench,
  mlperf,
  rocprof,
  rocprofv3,
  nsys,
  'onnxruntime-profile': onnxruntimeProfile,
  'chrome-trace': chromeTrace,
};

/** The format named `name`. Throws InputError that lists all names. */
export function findFormat(name: string): Format {
  return findNamed(formats, name, 'format');
}
