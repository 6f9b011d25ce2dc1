// Reads a large profile_export.jsonl of AIPerf: time and peak memory. node bench/aiperf-stream.ts [MEGABYTES]
import { createWriteStream, rmSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseSource } from '../src/formats/parse-source.ts';
import { openSource } from '../src/platform/files.ts';
import { random } from '../src/statistics/random.ts';

const megabytes = Number(process.argv[2] ?? 1000);
const folder = await mkdtemp(join(tmpdir(), 'aaco-stream-'));
const path = join(folder, 'profile_export.jsonl');

/** Records as AIPerf 0.13 writes them, 200 tokens an answer. */
function* records(bytes: number): Generator<string> {
  const uniform = random(1);
  const value = (scale: number) => scale * (0.8 + 0.4 * uniform());
  let start = 1_795_517_141_816_894_084n;
  for (let written = 0; written < bytes; ) {
    const latency = value(900);
    const gaps = Array.from({ length: 199 }, () => value(4.3));
    const metric = (number: number | number[], unit: string) => ({ value: number, unit });
    const metrics = {
      request_latency: metric(latency, 'ms'),
      time_to_first_token: metric(value(25), 'ms'),
      inter_token_latency: metric(value(4.3), 'ms'),
      inter_chunk_latency: metric(gaps, 'ms'),
      output_token_throughput_per_user: metric(value(230), 'tokens/sec/user'),
      input_sequence_length: metric(550, 'tokens'),
      output_sequence_length: metric(200, 'tokens'),
    };
    const end = start + BigInt(Math.round(latency * 1e6));
    const metadata = `{"request_start_ns":${start},"request_end_ns":${end},"benchmark_phase":"profiling","was_cancelled":false}`;
    const line = `{"metadata":${metadata},"metrics":${JSON.stringify(metrics)}}\n`;
    yield line;
    written += line.length;
    start += 1_000_003n;
  }
}

try {
  await pipeline(records(megabytes * 1e6), createWriteStream(path));
  const before = process.memoryUsage.rss();
  let [peak, reports] = [before, 0];
  const begin = performance.now();
  const source = await openSource(path, () => {
    reports += 1;
    peak = Math.max(peak, process.memoryUsage.rss());
  });
  const { readings, warnings } = await parseSource(source);
  const seconds = (performance.now() - begin) / 1000;
  const size = statSync(path).size / 1e6;
  const values = readings.reduce((sum, reading) => sum + reading.values.length, 0);
  console.log(`Node ${process.version}, one thread\n`);
  console.log('| file | time | speed | memory before | peak memory | values kept | progress reports |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  const cells = [
    `${size.toFixed(0)} MB`,
    `${seconds.toFixed(1)} s`,
    `${(size / seconds).toFixed(0)} MB/s`,
    `${(before / 1e6).toFixed(0)} MB`,
    `${(peak / 1e6).toFixed(0)} MB`,
    values,
    reports,
  ];
  console.log(`| ${cells.join(' | ')} |\n`);
  for (const warning of warnings) console.log(warning);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
