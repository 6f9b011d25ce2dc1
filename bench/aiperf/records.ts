import { random } from '../../src/statistics/random.ts';

/** Lines as AIPerf 0.13 writes them, 200 tokens an answer, of at least so many bytes together. */
export function* records(bytes: number): Generator<string> {
  const uniform = random(1);
  const value = (scale: number) => scale * (0.8 + 0.4 * uniform());
  const metric = (number: number | number[], unit: string) => ({ value: number, unit });
  for (let written = 0, index = 0; written < bytes; index++) {
    const latency = value(900);
    const metrics = {
      request_latency: metric(latency, 'ms'),
      time_to_first_token: metric(value(25), 'ms'),
      inter_token_latency: metric(value(4.3), 'ms'),
      inter_chunk_latency: metric(
        Array.from({ length: 199 }, () => value(4.3)),
        'ms',
      ),
      output_token_throughput_per_user: metric(value(230), 'tokens/sec/user'),
      input_sequence_length: metric(550, 'tokens'),
      output_sequence_length: metric(200, 'tokens'),
    };
    const line = `{"metadata":${metadata(index, latency)},"metrics":${JSON.stringify(metrics)}}\n`;
    yield line;
    written += line.length;
  }
}

/** As text, since its nanoseconds are beyond what a number holds exactly. */
function metadata(index: number, latency: number): string {
  const start = 1_795_517_141_816_894_084n + BigInt(index) * 1_000_003n;
  const end = start + BigInt(Math.round(latency * 1e6));
  const said = {
    session_num: index,
    x_request_id: `request-${index}`,
    conversation_id: `session_${index}`,
    turn_index: 0,
  };
  const ended = {
    worker_id: 'worker_1',
    record_processor_id: 'record_processor_1',
    benchmark_phase: 'profiling',
    was_cancelled: false,
  };
  const times = `"credit_issued_ns":${start},"request_start_ns":${start},"request_end_ns":${end}`;
  return `${JSON.stringify(said).slice(0, -1)},${times},${JSON.stringify(ended).slice(1)}`;
}
