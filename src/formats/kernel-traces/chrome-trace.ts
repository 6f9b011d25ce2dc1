import { z } from 'zod';
import type { Parsed } from '../../model/reading.ts';
import type { Format } from '../format.ts';
import { checkShape, readJson } from '../syntax/json.ts';
import { deviceTrace, parsedTrace, type RawExecution } from './kernel-trace.ts';

/** A step of PyTorch's profiler, which the traced program marks by `profiler.step()`. */
const StepEventSchema = z.object({
  cat: z.literal('user_annotation'),
  name: z.string().regex(/^ProfilerStep#\d+$/),
  ts: z.number().nonnegative(),
  dur: z.number().nonnegative(),
});

const KernelEventSchema = z.object({
  cat: z.literal('kernel'),
  name: z.string(),
  ts: z.number().nonnegative(),
  dur: z.number().nonnegative(),
  tid: z.unknown(),
  args: z.object({ device: z.number().int().optional(), stream: z.number().int().optional() }).optional(),
});
type KernelEvent = z.infer<typeof KernelEventSchema>;

const events = z.array(z.looseObject({ cat: z.string().optional() }));
const DocumentSchema = z.union([
  z.object({ traceEvents: events }).transform((document) => document.traceEvents),
  events,
]);

/** Chrome trace JSON with kernel events, as PyTorch's profiler writes it: microseconds, with fractions. */
export const chromeTrace: Format = {
  name: 'chrome-trace',
  title: 'PyTorch / Chrome trace JSON (also .gz)',

  matches(source) {
    const isTrace = /"traceEvents"\s*:/.test(source.head) || /^\s*\[\s*\{.*?"ph"\s*:/s.test(source.head);
    const isOnnx = /"cat"\s*:\s*"(Session|Node)"/.test(source.head);
    return isTrace && !isOnnx ? 'trace events' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const document = await readJson(source, DocumentSchema);
    const found = document.filter((event) => event.cat === 'kernel');
    const kernels = checkShape(z.array(KernelEventSchema), found, {
      source: source.path,
      key: 'kernel events',
    });
    const steps = stepsIn(document);
    const counted = steps === null ? kernels : kernels.filter(({ ts }) => ts >= steps.start);
    const trace = deviceTrace(counted.map(executionOf));
    return parsedTrace(
      { ...trace, ...(steps && { wallNs: steps.wallNs, inferences: steps.count }) },
      source.path,
    );
  },
};

/** The steps of the trace, in µs from its origin; null where the program marked none. */
function stepsIn(events: readonly unknown[]) {
  const steps = events.flatMap((event) => StepEventSchema.safeParse(event).data ?? []);
  if (steps.length === 0) return null;
  const start = steps.reduce((first, { ts }) => Math.min(first, ts), Number.POSITIVE_INFINITY);
  const end = steps.reduce((last, { ts, dur }) => Math.max(last, ts + dur), 0);
  return {
    start,
    wallNs: Math.round((end - start) * 1000),
    count: new Set(steps.map(({ name }) => name)).size,
  };
}

function executionOf({ name, ts, dur, tid, args }: KernelEvent): RawExecution {
  const startNs = BigInt(Math.round(ts * 1000));
  return {
    name,
    startNs,
    endNs: startNs + BigInt(Math.round(dur * 1000)),
    queueId: args?.stream ?? (Number.isInteger(tid) ? Number(tid) : null),
    deviceId: args?.device ?? null,
  };
}
