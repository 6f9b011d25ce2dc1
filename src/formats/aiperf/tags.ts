import type { Direction } from '../../model/metric.ts';

/** Tags of earlier releases by the ones used since. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['ttft', 'time_to_first_token'],
  ['ttst', 'time_to_second_token'],
  ['prefill_throughput', 'prefill_throughput_per_user'],
]);

/**
 * The tags whose change is a better or worse result. AIPerf itself has one bit, "larger is better", which is unset for
 * goodput and image throughput and set for token counts. Everything else describes the workload (lengths, counts),
 * repeats another metric from the client's socket (`http_req_*`) or is not known here: shown, never gated.
 */
const directions: ReadonlyMap<string, Direction> = new Map([
  ['request_latency', 'lower'],
  ['effective_latency', 'lower'],
  ['time_to_first_token', 'lower'],
  ['time_to_second_token', 'lower'],
  ['time_to_first_output_token', 'lower'],
  ['inter_token_latency', 'lower'],
  ['inter_chunk_latency', 'lower'],
  ['decode_duration', 'lower'],
  ['network_adjusted_request_latency', 'lower'],
  ['network_adjusted_time_to_first_token', 'lower'],
  ['network_adjusted_time_to_first_output_token', 'lower'],
  ['output_token_throughput_per_user', 'higher'],
  ['e2e_output_token_throughput', 'higher'],
  ['prefill_throughput_per_user', 'higher'],
  ['request_throughput', 'higher'],
  ['output_token_throughput', 'higher'],
  ['input_token_throughput', 'higher'],
  ['total_token_throughput', 'higher'],
  ['goodput', 'higher'],
  ['good_request_fraction', 'higher'],
  ['error_rate', 'lower'],
  ['cancellation_rate', 'lower'],
  ['request_error_rate', 'lower'],
  ['image_throughput', 'higher'],
  ['image_latency', 'lower'],
  ['rtfx', 'higher'],
  ['video_inference_time', 'lower'],
  ['video_peak_memory', 'lower'],
  ['spec_decode_acceptance_length', 'higher'],
  ['spec_decode_draft_acceptance_rate', 'higher'],
  ['usage_prompt_cache_read_tokens', 'higher'],
  ['overall_usage_prompt_cache_read_pct', 'higher'],
  ['total_gpu_energy', 'lower'],
  ['energy_per_user', 'lower'],
  ['energy_per_request', 'lower'],
  ['energy_per_output_token', 'lower'],
  ['energy_per_total_token', 'lower'],
  ['energy_delay_product', 'lower'],
  ['output_tokens_per_joule', 'higher'],
  ['output_tps_per_watt', 'higher'],
  ['performance_per_watt', 'higher'],
  ['goodput_per_watt', 'higher'],
]);

/** Numbers that say when or that something happened: used for the run's totals, no measurement of one request. */
const notMeasured: ReadonlySet<string> = new Set([
  'request_count',
  'error_request_count',
  'good_request_count',
  'min_request_timestamp',
  'max_response_timestamp',
]);

/** The present tag of a metric, whatever release wrote it: `ttft`, `nvidia_total_gpu_energy`. */
export function canonicalTag(tag: string): string {
  return renamed.get(tag) ?? tag.replace(/^(?:nvidia|amd)_/, '');
}

export function directionOfTag(tag: string): Direction {
  return directions.get(tag) ?? 'none';
}

export function isMeasurement(tag: string): boolean {
  return !notMeasured.has(tag);
}
