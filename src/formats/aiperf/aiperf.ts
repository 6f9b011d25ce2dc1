import { InputError } from '../../errors.ts';
import type { Parsed } from '../../model/reading.ts';
import type { Format, Source } from '../format.ts';
import { mergeParsed } from '../parsed/merge-parsed.ts';
import { hasKeys, jsonHead } from '../syntax/json-head.ts';
import { parseRecords } from './records.ts';
import { parseConfidence, parseSummary } from './summary.ts';
import { parseSummaryCsv } from './summary-csv.ts';
import { parseTelemetry } from './telemetry.ts';

type Kind = 'records' | 'summary' | 'confidence' | 'csv' | 'telemetry' | 'run' | 'runs';

const seen: Readonly<Record<Kind, string>> = {
  records: 'records of requests',
  summary: 'a summary of a run',
  confidence: 'a summary of several runs',
  csv: 'a summary of a run as CSV',
  telemetry: 'GPU telemetry',
  run: 'a folder of one run',
  runs: 'a folder of several runs',
};

const MAX_DEPTH = 4;

/** NVIDIA AIPerf. A folder of `--num-profile-runs` or of a parameter sweep is one result; each run is a repetition. */
export const aiperf: Format = {
  name: 'aiperf',
  title: 'aiperf profile',
  matches(source) {
    const kind = kindOf(source);
    return kind && `AIPerf: ${seen[kind]}`;
  },
  async parse(source): Promise<Parsed> {
    if (kindOf(source) !== 'runs') return parseRun(source, 'aiperf');
    return mergeParsed((await readRuns(source)).map(({ parsed }) => parsed));
  },
  async parseRepetitions(source) {
    if (kindOf(source) !== 'runs') return undefined;
    const repetitions: Parsed[][] = [];
    for (const { repetition, parsed } of await readRuns(source)) {
      const runs = repetitions[repetition] ?? [];
      runs.push(parsed);
      repetitions[repetition] = runs;
    }
    return repetitions.map(mergeParsed);
  },
};

function kindOf(source: Source): Kind | undefined {
  if (source.kind === 'folder') {
    if (/^profile_export(?:_aiperf)?\.json(?:l)?$/m.test(source.head)) return 'run';
    return /^(?:profile_runs|aggregate|sweep_aggregate)\/$/m.test(source.head) ? 'runs' : undefined;
  }
  if (/^Metric,(?:avg,min,max|Value)\b/.test(source.head)) return 'csv';
  if (hasKeys(source, 'object', 'metadata', 'metrics')) {
    if (/"aggregation_type"/.test(source.head)) return 'confidence';
    return /"(?:benchmark_phase|credit_phase)"/.test(source.head) ? 'records' : undefined;
  }
  if (hasKeys(source, 'object', 'gpu_uuid', 'telemetry_data')) return 'telemetry';
  return isSummary(jsonHead(source)?.keys ?? new Set()) ? 'summary' : undefined;
}

/** The keys are in no fixed order, and the last of them may lie beyond the head. */
function isSummary(keys: ReadonlySet<string>): boolean {
  const has = (...names: readonly string[]) => names.every((name) => keys.has(name));
  const isOldest = has('records', 'input_config');
  const isVersioned = has('aiperf_version') && (has('request_latency') || has('request_count'));
  return isOldest || isVersioned || has('request_latency', 'request_throughput');
}

interface RunResult {
  /** Counted from 0 within its benchmark. */
  readonly repetition: number;
  readonly parsed: Parsed;
}

async function readRuns(folder: Source): Promise<readonly RunResult[]> {
  const results: RunResult[] = [];
  for (const { source, benchmark, repetition } of await findRuns(folder, 'aiperf', 0, 0)) {
    results.push({ repetition, parsed: await parseRun(source, benchmark) });
  }
  if (results.length > 0) return results;
  throw new InputError({
    what: 'no run of AIPerf in the folder',
    where: { source: folder.path },
    next: 'Give the folder that --artifact-dir names, after a run that ended',
  });
}

interface FoundRun {
  readonly source: Source;
  readonly benchmark: string;
  readonly repetition: number;
}

/**
 * Runs of a folder: those in `profile_runs/` are repetitions of each other; other folders are values of a swept
 * parameter, each a benchmark of its own. Either may hold the other.
 */
async function findRuns(
  folder: Source,
  benchmark: string,
  repetition: number,
  depth: number,
): Promise<readonly FoundRun[]> {
  if (kindOf(folder) === 'run') return [{ source: folder, benchmark, repetition }];
  if (depth > MAX_DEPTH) return [];
  const found: FoundRun[] = [];
  const trials = await folder.find('profile_runs');
  for (const [index, entry] of ((await trials?.entries()) ?? []).entries()) {
    found.push(...(await findRuns(entry, benchmark, index, depth + 1)));
  }
  for (const entry of trials ? [] : await folder.entries()) {
    if (entry.kind !== 'folder' || /^(?:aggregate|sweep_aggregate|logs|phases)$/.test(entry.name)) continue;
    found.push(...(await findRuns(entry, `${benchmark} (${entry.name})`, repetition, depth + 1)));
  }
  return found;
}

/** One file, or the folder of one run: raw records, and of the summary what the records do not say. */
async function parseRun(source: Source, benchmark: string): Promise<Parsed> {
  switch (kindOf(source)) {
    case 'run':
      return parseRunFolder(source, benchmark);
    case 'records':
      return (await parseRecords(source, benchmark)).parsed;
    case 'telemetry':
      return parseTelemetry(source, benchmark);
    case 'confidence':
      return parseConfidence(source, benchmark);
    case 'csv':
      return parseSummaryCsv(source, benchmark);
    case 'summary':
      return parseSummary(source, benchmark);
    default:
      throw new InputError({
        what: 'not a file that AIPerf writes and that holds measurements',
        where: { source: source.path },
        next: 'Name profile_export.jsonl, profile_export_aiperf.json, gpu_telemetry_export.jsonl or the folder of a run',
      });
  }
}

async function parseRunFolder(folder: Source, benchmark: string): Promise<Parsed> {
  const [recordsFile, summaryFile, telemetryFile] = await Promise.all(
    ['profile_export.jsonl', 'profile_export_aiperf.json', 'gpu_telemetry_export.jsonl'].map((name) =>
      folder.find(name),
    ),
  );
  const records = recordsFile && (await parseRecords(recordsFile, benchmark));
  const summary = summaryFile && (await parseSummary(summaryFile, benchmark));
  const telemetry = telemetryFile && (await parseTelemetry(telemetryFile, benchmark, records?.window));
  const parts = [records?.parsed, telemetry].filter((part) => part !== undefined);
  if (!summary) return mergeParsed(parts);
  if (!records) return mergeParsed([...parts, summary]);
  const warnings = [...summary.warnings, ...incomplete(records.parsed, summary)];
  return mergeParsed([...parts, { ...onlyNew(summary, parts), warnings }]);
}

/** What `parts` do not say already. */
function onlyNew(summary: Parsed, parts: readonly Parsed[]): Parsed {
  const known = new Set(parts.flatMap(({ readings }) => readings).map(({ metric }) => metric));
  const aggregates = summary.aggregates.filter(({ metric }) => !known.has(metric));
  return { ...summary, readings: [], aggregates, failures: [] };
}

/** A records file that was cut between two lines shows only beside the summary. */
function incomplete(records: Parsed, summary: Parsed): string[] {
  const [written, counted] = [requestsOf(records), requestsOf(summary)];
  if (counted === 0 || written === counted) return [];
  return [`profile_export.jsonl holds ${written} requests, the summary counted ${counted}`];
}

function requestsOf({ readings }: Parsed): number {
  const rates = readings.filter(({ metric }) => metric === 'error_rate');
  return rates.reduce((sum, { additive }) => sum + (additive?.terms[0]?.trials ?? 0), 0);
}
