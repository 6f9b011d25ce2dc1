import { z } from 'zod';
import { InputError } from '../../errors.ts';
import type { Parsed } from '../../model/reading.ts';
import type { Format, Source } from '../format.ts';
import { mergeParsed } from '../parsed/merge-parsed.ts';
import { readJson } from '../syntax/json.ts';
import { hasKeys, jsonHead } from '../syntax/json-head.ts';
import { readJsonList } from '../syntax/json-list.ts';
import { cohortOf, type LeaderboardRow, LeaderboardRowSchema, parseRow } from './leaderboard.ts';
import {
  type MetricsFile,
  MetricsFileSchema,
  parseGpuMetrics,
  parseTraceMetrics,
  TraceMetricSchema,
} from './metrics.ts';
import { benchmarkOf, parseResults, ResultRowSchema, TraceSchema } from './results.ts';

type Kind = 'run' | 'results' | 'metrics' | 'trace metrics' | 'leaderboard';

const DEFAULT_BENCHMARK = 'smoltrace';
const nothing: Parsed = { readings: [], aggregates: [], warnings: [] };

/**
 * SMOLTRACE, evaluations of agents: the folder of a run, or one of its files. A run is compared with runs of the same data
 * set, suite, provider and number of tests only; a leaderboard holds several runs, each a repetition.
 */
export const smoltrace: Format = {
  name: 'smoltrace',
  title: 'SMOLTRACE output folder, results, metrics, leaderboard',
  matches(source) {
    const kind = kindOf(source);
    return kind && `SMOLTRACE ${kind}`;
  },
  async parse(source): Promise<Parsed> {
    switch (kindOf(source)) {
      case 'run':
        return parseRun(source);
      case 'results':
        return parseResults(await readList(source, ResultRowSchema));
      case 'metrics':
        return parseMetrics(await readJson(source, MetricsFileSchema), DEFAULT_BENCHMARK);
      case 'trace metrics':
        return parseMetrics({ aggregates: await readList(source, TraceMetricSchema) }, DEFAULT_BENCHMARK);
      case 'leaderboard':
        return mergeParsed(await parseLeaderboard(source));
      default:
        throw new InputError({
          what: 'not a file that SMOLTRACE writes and that holds measurements',
          where: { source: source.path },
          next: 'Name results.json, metrics.json, leaderboard_row.json or the folder of a run',
        });
    }
  },
  async parseRepetitions(source) {
    return kindOf(source) === 'leaderboard' ? parseLeaderboard(source) : undefined;
  },
};

function kindOf(source: Source): Kind | undefined {
  if (source.kind === 'folder') {
    const has = (name: string) => source.head.split('\n').includes(name);
    return has('results.json') && (has('leaderboard_row.json') || has('metadata.json')) ? 'run' : undefined;
  }
  const keys = jsonHead(source)?.keys;
  if (keys?.has('agent_type') && (keys.has('total_tests') || keys.has('num_tests'))) return 'leaderboard';
  if (keys?.has('agent_type') && keys.has('success')) return 'results';
  if (hasKeys(source, 'array', 'name', 'data_points')) return 'trace metrics';
  if (hasKeys(source, 'object', 'aggregates', 'run_id')) return 'metrics';
  return hasKeys(source, 'object', 'resourceMetrics', 'run_id') ? 'metrics' : undefined;
}

/** Raw values of the tests, GPU series, and of the leaderboard's row what tells the run's cohort. */
async function parseRun(folder: Source): Promise<Parsed> {
  const results = await readEntry(folder, 'results.json', z.array(ResultRowSchema));
  const traces = await readEntry(folder, 'traces.json', z.array(TraceSchema));
  const row = await readEntry(folder, 'leaderboard_row.json', LeaderboardRowSchema);
  const file = await folder.find('metrics.json');
  const metrics = file && kindOf(file) === 'metrics' ? await readJson(file, MetricsFileSchema) : undefined;
  const first = row ?? results?.[0];
  const parts = [
    parseResults(results ?? [], traces),
    ...(metrics ? [parseGpuMetrics(metrics, benchmarkOf(first?.model, first?.agent_type))] : []),
    ...(row ? [{ ...nothing, warnings: parseRow(row).warnings, environment: cohortOf(row) }] : []),
  ];
  return mergeParsed(parts);
}

/** A metrics.json without its run: series of the GPUs, and what the traces were condensed to. */
function parseMetrics(file: MetricsFile, benchmark: string): Parsed {
  const readings = parseTraceMetrics(file.aggregates ?? [], benchmark);
  const gpu = file.resourceMetrics ? [parseGpuMetrics(file, benchmark)] : [];
  return mergeParsed([{ ...nothing, readings }, ...gpu]);
}

/**
 * The runs of a leaderboard, oldest first: entry r is the r-th run of every model and agent type. Runs of another cohort
 * than the newest of theirs are left out with a warning, since they are not repetitions of it.
 */
async function parseLeaderboard(source: Source): Promise<readonly Parsed[]> {
  const rows = (await readList(source, LeaderboardRowSchema)).toSorted(byTime);
  const byBenchmark = new Map<string, LeaderboardRow[]>();
  for (const row of rows) {
    const benchmark = benchmarkOf(row.model, row.agent_type);
    byBenchmark.set(benchmark, [...(byBenchmark.get(benchmark) ?? []), row]);
  }
  const repetitions: Parsed[][] = [];
  for (const [benchmark, runs] of byBenchmark) {
    const cohort = JSON.stringify(cohortOf(runs.at(-1) ?? {}));
    const own = runs.filter((run) => JSON.stringify(cohortOf(run)) === cohort);
    const others = runs.length - own.length;
    const left = `${benchmark}: ${others} run(s) of another data set, suite, provider or number of tests are left out`;
    for (const [index, run] of own.entries()) {
      const parsed = parseRow(run);
      const warnings = others > 0 && index === 0 ? [left, ...parsed.warnings] : parsed.warnings;
      repetitions[index] = [...(repetitions[index] ?? []), { ...parsed, warnings }];
    }
  }
  return repetitions.map(mergeParsed);
}

function byTime(a: LeaderboardRow, b: LeaderboardRow): number {
  const [left, right] = [a, b].map((row) => row.timestamp ?? row.evaluation_date ?? '');
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
}

async function readList<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
): Promise<z.infer<Schema>[]> {
  return (await readJsonList(source, schema)).map(({ record }) => record);
}

async function readEntry<Schema extends z.ZodType>(
  folder: Source,
  name: string,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  const source = await folder.find(name);
  return source && readJson(source, schema);
}
