import { z } from 'zod';
import type { Direction } from '../model/metric.ts';
import type { Parsed } from '../model/reading.ts';
import type { Format } from './format.ts';
import { readingCollector } from './parsed/reading-collector.ts';
import { readJson } from './syntax/json.ts';
import { hasKeys } from './syntax/json-head.ts';

const instant = z.number().optional();
const milliseconds = z.number().nonnegative().optional();

/** One query. Before TensorRT 8 the copies were called in and out, and there was an end-to-end time. */
const QuerySchema = z.object({
  latencyMs: z.number().nonnegative(),
  startEnqMs: instant,
  endEnqMs: instant,
  startH2dMs: instant,
  endH2dMs: instant,
  startComputeMs: instant,
  endComputeMs: instant,
  startD2hMs: instant,
  endD2hMs: instant,
  h2dMs: milliseconds,
  computeMs: milliseconds,
  d2hMs: milliseconds,
  inMs: milliseconds,
  outMs: milliseconds,
  endToEndMs: milliseconds,
});
type Query = z.infer<typeof QuerySchema>;

/**
 * `--exportTimes`: a value is one query of one process, in ms. Queries of several streams overlap. The file does not
 * tell the engine, so its name is the benchmark's.
 */
export const trtexec: Format = {
  name: 'trtexec',
  title: 'trtexec --exportTimes',

  matches(source) {
    const isNew = hasKeys(source, 'array', 'latencyMs', 'startComputeMs');
    return isNew || hasKeys(source, 'array', 'latencyMs', 'computeMs') ? 'queries with latencyMs' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const queries = await readJson(source, z.array(QuerySchema));
    const collector = readingCollector();
    const benchmark = source.name.replace(/\.json(\.gz)?$/, '');
    for (const query of queries) {
      for (const [metric, direction, value] of timesOf(query)) {
        if (value === undefined) continue;
        collector.add({ benchmark, metric, unit: 'ms', direction, grain: 'iteration', value });
      }
    }
    return { ...collector.collected(), aggregates: [] };
  },
};

type Time = readonly [metric: string, direction: Direction, value: number | undefined];

/**
 * Durations as they are told. Where only start and end are, their difference is shown and has no direction: trtexec writes
 * six digits, so that after ten seconds an instant is rounded to 0.1 ms.
 */
function timesOf(query: Query): readonly Time[] {
  const h2d = query.h2dMs ?? query.inMs;
  const d2h = query.d2hMs ?? query.outMs;
  return [
    ['latency', 'lower', query.latencyMs],
    ['end_to_end', 'lower', query.endToEndMs],
    ['enqueue', 'none', between(query.startEnqMs, query.endEnqMs)],
    h2d === undefined ? ['h2d', 'none', between(query.startH2dMs, query.endH2dMs)] : ['h2d', 'lower', h2d],
    query.computeMs === undefined
      ? ['compute', 'none', between(query.startComputeMs, query.endComputeMs)]
      : ['compute', 'lower', query.computeMs],
    d2h === undefined ? ['d2h', 'none', between(query.startD2hMs, query.endD2hMs)] : ['d2h', 'lower', d2h],
  ];
}

function between(start: number | undefined, end: number | undefined): number | undefined {
  return start === undefined || end === undefined ? undefined : Number((end - start).toFixed(6));
}
