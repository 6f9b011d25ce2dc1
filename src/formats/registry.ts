import { InputError } from '../errors.ts';
import type { Parsed } from '../model/reading.ts';
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
import type { Format, Source } from './format.ts';
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
import { checkParsed } from './parsed/check-parsed.ts';
import { pytestBenchmark } from './pytest-benchmark.ts';
import { smoltrace } from './smoltrace/smoltrace.ts';
import { checkJson } from './syntax/json.ts';
import { jsonHead } from './syntax/json-head.ts';
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

/** What a source says, and the name of the format that read it. */
export type ParsedSource = Parsed & { readonly format: string };

/** The format named `name`. Throws InputError that lists all names. */
export function findFormat(name: string): Format {
  return findNamed(formats, name, 'format');
}

interface Match {
  readonly format: Format;
  readonly why: string;
}

function matchesOf(source: Source): readonly Match[] {
  return Object.values(formats).flatMap((format) => {
    const why = format.matches(source);
    return why === undefined ? [] : [{ format, why }];
  });
}

/** The one format that recognises `source`, and by what. Throws InputError where none or several do. */
export function detectFormat(source: Source): Match {
  const matches = matchesOf(source);
  const [match, ...others] = matches;
  if (match !== undefined && others.length === 0) return match;
  throw new InputError({
    what:
      match === undefined
        ? `no known format (${describe(source)})`
        : `several formats match: ${matches.map(({ format, why }) => `${format.name} (${why})`).join(', ')}`,
    where: { source: source.path },
    next: `Name the format, one of: ${Object.keys(formats).join(', ')}`,
  });
}

/** Of JSON that no format knows, since it is broken before it tells what it is, the fault is the better message. */
async function formatOf(source: Source, name: string): Promise<Format> {
  if (name !== 'auto') return findFormat(name);
  if (jsonHead(source) !== undefined && matchesOf(source).length === 0) await checkJson(source);
  return detectFormat(source).format;
}

/** What `source` says, read as the format named `name`, or as the one that recognises it (`auto`). */
export async function parseSource(source: Source, name: string = 'auto'): Promise<ParsedSource> {
  const format = await formatOf(source, name);
  return { format: format.name, ...checkParsed(await format.parse(source), source.path) };
}

/** As `parseSource`, one result for each repetition that the source holds: several for a folder of runs. */
export async function parseRepetitions(
  source: Source,
  name: string = 'auto',
): Promise<readonly ParsedSource[]> {
  const format = await formatOf(source, name);
  const repetitions = (await format.parseRepetitions?.(source)) ?? [await format.parse(source)];
  return repetitions.map((parsed) => ({ format: format.name, ...checkParsed(parsed, source.path) }));
}

function describe(source: Source): string {
  if (source.kind === 'folder') return 'a folder';
  if (source.size === 0) return 'an empty file';
  return `it begins with ${JSON.stringify(source.head.slice(0, 60))}`;
}
