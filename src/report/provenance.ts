import type { Result } from '../model/verdict.ts';
import type { ReportContext } from './context.ts';
import { code, link } from './markdown.ts';
import { formatCount } from './number.ts';
import { middleCut, plainText } from './plain-text.ts';

const fullSha = /^[0-9a-f]{7,64}$/;
const dayMs = 86_400_000;

/** Whose values: a commit, or where they were read from. */
export interface Origin {
  readonly sha: string | null;
  readonly source?: string | undefined;
}

/** Where the values of an unknown commit come from. */
export function sourceName({ source }: Origin): string {
  return source === undefined ? 'an unknown commit' : middleCut(plainText(source, 400), 60);
}

/** The short commit as a link where the repository is known; without a commit the files. */
export function commit(origin: Origin, { repositoryUrl }: ReportContext): string {
  const { sha, source } = origin;
  if (sha === null) return source === undefined ? sourceName(origin) : code(sourceName(origin));
  if (!fullSha.test(sha)) return code(sha, 40);
  return link(code(sha.slice(0, 7)), repositoryUrl && `${repositoryUrl}/commit/${sha}`);
}

/** `run 812` as a link where the repository is known. */
export function runOf(runId: number | null, { repositoryUrl }: ReportContext): string {
  if (runId === null) return '';
  return link(`run ${runId}`, repositoryUrl && `${repositoryUrl}/actions/runs/${runId}`);
}

/** `2 days older`, between two times as snapshots carry them; null where one is unknown. */
export function age(baselineAt: string | null, candidateAt: string | null): string | null {
  const days = (Date.parse(candidateAt ?? '') - Date.parse(baselineAt ?? '')) / dayMs;
  if (!Number.isFinite(days) || days < 0) return null;
  if (days < 1 / 24) return 'same hour';
  return days < 1
    ? `${formatCount(Math.round(days * 24), 'hour')} older`
    : `${formatCount(Math.floor(days), 'day')} older`;
}

/** What was compared with what, and whether that is fair: one line. */
export function comparedLine(result: Result, context: ReportContext): string {
  const newest = result.baseline[0];
  if (!newest) return `Candidate ${commit(result.candidate, context)} · compared with nothing`;
  const how = howMeasured(result, newest.createdAt);
  return [
    `Candidate ${commit(result.candidate, context)} against baseline ${commit(newest, context)}${how}`,
    environmentWords(result),
  ].join(' · ');
}

/** ` (2 days older, history of 6 runs)`, or that both sides ran in one job; empty where nothing is known. */
export function howMeasured(result: Result, newestAt: string | null): string {
  if (result.design === 'interleaved') return ', measured alternately in the same job';
  const older = age(newestAt, result.candidate.createdAt);
  const runs = result.design === 'history' ? `history of ${formatCount(baselineRuns(result), 'run')}` : null;
  const words = [older, runs].filter((part) => part !== null);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

/** Runs of the baseline that were compared with: those that were read, and those whose values they carry along. */
export function baselineRuns({ baseline, comparisons }: Result): number {
  return Math.max(readRuns(baseline), ...comparisons.map(({ jobs }) => jobs ?? 0));
}

/** Those that were read, without the base commit that the candidate's own job measured, where there are others. */
export function readRuns(baseline: Result['baseline']): number {
  return baseline.filter(({ runId }) => runId !== null).length || baseline.length;
}

/** `same environment`, or in how many fields it differs; result files of other tools do not say where they ran. */
export function environmentWords({
  environment,
  candidate,
}: Pick<Result, 'environment' | 'candidate'>): string {
  const ignored = environment.differences.filter((difference) => difference.ignored).length;
  const counted = environment.differences.length - ignored;
  const aside = ignored > 0 ? ` (${formatCount(ignored, 'difference')} ignored)` : '';
  if (counted > 0) return `environment differs in ${formatCount(counted, 'field')}${aside}`;
  if (candidate.environment['os.platform'] === 'unknown') return `machine not recorded${aside}`;
  return environment.comparable ? `same environment${aside}` : `environments not comparable${aside}`;
}
