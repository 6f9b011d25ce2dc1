import { z } from 'zod';
import type { KernelTrace } from '../../model/kernel.ts';
import type { Parsed } from '../../model/reading.ts';
import type { Format, Source } from '../format.ts';
import { readJson } from '../syntax/json.ts';
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
/** Operators whose time is that of the nodes inside them, which have events of their own. */
const containers: ReadonlySet<unknown> = new Set(['If', 'Loop', 'Scan', 'SequenceMap']);

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
    return parsedTrace(await profiledTrace(source, 0), source.path);
  },
};

/**
 * The kernels of a profile, without those of its first `warmups` runs. Throws InputError with file and key for what is no
 * profile.
 */
export async function profiledTrace(source: Source, warmups: number): Promise<KernelTrace> {
  return traceOf(await readJson(source, z.array(EventSchema)), warmups);
}

/**
 * Events before the first counted run belong to the session's creation or its warm-up; those after the last one to a run that
 * the trace does not hold to its end, since the profiler stops at a million events.
 */
function traceOf(events: readonly Event[], warmups: number): KernelTrace {
  const runs = events
    .filter((event) => event.cat === 'Session' && event.name === 'model_run')
    .sort((a, b) => a.ts - b.ts)
    .slice(warmups);
  const first = runs[0]?.ts ?? 0;
  const last = runs.at(-1);
  const end = last === undefined ? Number.POSITIVE_INFINITY : last.ts + last.dur;
  const measured = events.filter((event) => event.ts >= first && event.ts <= end);
  const device = deviceCategories
    .map((category) => measured.filter((event) => event.cat === category))
    .find((found) => found.length > 0);
  const kernels = device ?? measured.filter(isNode);
  return {
    source: device ? 'device' : 'host-node',
    executions: relativeExecutions(kernels.map(executionOf)),
    wallNs: runs.length === 0 ? null : runs.reduce((sum, run) => sum + run.dur, 0) * 1000,
    inferences: runs.length === 0 ? null : runs.length,
  };
}

function isNode({ cat, name, args }: Event): boolean {
  return cat === 'Node' && kernelTime.test(name) && !containers.has(args?.op_name);
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
