import { z } from 'zod';
import type { KernelTrace } from '../model/kernel.ts';
import type { Parsed } from '../model/reading.ts';
import type { Format } from './format.ts';
import { readJson } from './json.ts';
import { parsedTrace, type RawExecution, relativeExecutions } from './kernel-trace.ts';

const EventSchema = z.object({
  cat: z.string(),
  name: z.string(),
  ts: z.number().int().nonnegative(),
  dur: z.number().int().nonnegative(),
  args: z.record(z.string(), z.unknown()).optional(),
});
type Event = z.infer<typeof EventSchema>;

/** Device kernels come as `Kernel` (CUDA builds with CUPTI) or `Api` (WebGPU) events; a CPU run has `Node` events only. */
const deviceCategories = ['Kernel', 'Api'] as const;
const kernelTime = /_kernel_time$/;

/** The profile that an ONNX Runtime session writes: microseconds from the start of the profiler. */
export const onnxruntimeProfile: Format = {
  name: 'onnxruntime-profile',
  title: 'ONNX Runtime session profile (enableProfiling)',

  matches(source) {
    const head = source.head.trimStart();
    const events = head.startsWith('[') && /"cat"\s*:\s*"(Session|Node|Kernel|Api)"/.test(head);
    return events ? 'events of an ONNX Runtime session' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const events = await readJson(source, z.array(EventSchema));
    return parsedTrace(traceOf(events), source.path);
  },
};

/** Events before the first run belong to the session's creation. */
function traceOf(events: readonly Event[]): KernelTrace {
  const runs = events.filter((event) => event.cat === 'Session' && event.name === 'model_run');
  const first = Math.min(...runs.map((run) => run.ts));
  const measured = events.filter((event) => runs.length === 0 || event.ts >= first);
  const device = deviceCategories
    .map((category) => measured.filter((event) => event.cat === category))
    .find((found) => found.length > 0);
  const kernels = device ?? measured.filter((event) => event.cat === 'Node' && kernelTime.test(event.name));
  return {
    source: device ? 'device' : 'host-node',
    executions: relativeExecutions(kernels.map(executionOf)),
    wallNs: runs.length === 0 ? null : runs.reduce((sum, run) => sum + run.dur, 0) * 1000,
    inferences: runs.length === 0 ? null : runs.length,
  };
}

function executionOf({ name, ts, dur, args }: Event): RawExecution {
  const stream = Number(args?.stream);
  return {
    name: name.replace(kernelTime, ''),
    startNs: BigInt(ts) * 1000n,
    endNs: BigInt(ts + dur) * 1000n,
    queueId: args?.stream === undefined || !Number.isInteger(stream) ? null : stream,
    deviceId: null,
  };
}
