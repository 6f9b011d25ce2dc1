import { join } from 'node:path';
import { trendsOf } from '../compare/trend.ts';
import { InputError } from '../errors.ts';
import { groupBy } from '../model/group-by.ts';
import { metricId } from '../model/metric.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { snapshotFromBytes } from '../model/snapshot-text.ts';
import type { Trend } from '../model/trend.ts';
import { expandGlob, openSource } from '../platform/files.ts';
import { writeFileAtomic } from '../platform/write-files.ts';
import { historyPage } from '../report/html/history-page.ts';
import { formatChange, formatCount, formatQuantity } from '../report/number.ts';
import { plainText } from '../report/plain-text.ts';
import { table } from '../report/text-table.ts';
import { mergeRuns } from '../shards/merge-runs.ts';
import { writeJson } from './write-json.ts';

export interface HistoryOptions {
  readonly out?: string;
  readonly json?: boolean;
  readonly repositoryUrl?: string;
}

/** `aaco history`: the trend of each metric over a folder of snapshots, and where its level changed. */
export async function historyCommand(options: HistoryOptions, words: readonly string[]): Promise<0> {
  const [folder = ''] = words;
  refuseOther(options.repositoryUrl);
  const snapshots = await readFolder(folder);
  const suites = groupBy(snapshots, ({ name }) => name);
  const trends = [...suites].flatMap(([suite, own]) => trendsOfSuite(suite, own, suites.size > 1));
  if (options.json) await writeJson(process.stdout, trends);
  else process.stdout.write(describe(trends, snapshots.length));
  if (options.out !== undefined) {
    const page = historyPage(trends, {
      title: [...suites.keys()].join(', '),
      repositoryUrl: options.repositoryUrl ?? null,
    });
    await writeFileAtomic(join(options.out, 'index.html'), page);
    process.stderr.write(`Page: ${join(options.out, 'index.html')}\n`);
  }
  return 0;
}

function refuseOther(repositoryUrl: string | undefined): void {
  if (repositoryUrl === undefined || /^https?:\/\/[^\s/]+\//.test(repositoryUrl)) return;
  throw new InputError({
    what: `--repository-url is ${JSON.stringify(repositoryUrl)}, but must begin with https:// and a host`,
    next: 'Give it as https://github.com/owner/repository',
  });
}

/** Of several suites each benchmark is named with its own. */
function trendsOfSuite(suite: string, snapshots: readonly Snapshot[], several: boolean): readonly Trend[] {
  const trends = trendsOf(mergeRuns(suite, snapshots));
  return several ? trends.map((trend) => ({ ...trend, benchmark: `${suite}: ${trend.benchmark}` })) : trends;
}

const nameFolder = 'Name a folder of snapshots, for example downloaded aaco-snapshot artifacts';

async function readFolder(folder: string): Promise<readonly Snapshot[]> {
  const { kind } = await openSource(folder);
  if (kind === 'file')
    throw new InputError({ what: 'this is no folder', where: { source: folder }, next: nameFolder });
  const files = await expandGlob('**/*.json', folder);
  const snapshots: Snapshot[] = [];
  for (const file of files) {
    const source = await openSource(file);
    if (/"schema"\s*:\s*"aaco\.snapshot\//.test(source.head)) {
      snapshots.push(snapshotFromBytes(await source.bytes(), file));
    }
  }
  if (snapshots.length > 0) return snapshots;
  throw new InputError({
    what: `there is no snapshot among its ${files.length} JSON files`,
    where: { source: folder },
    next: nameFolder,
  });
}

function describe(trends: readonly Trend[], jobs: number): string {
  const rows = trends.map((trend) => {
    const first = trend.points[0];
    const last = trend.points.at(-1);
    const change = first && last && first.value > 0 ? formatChange(last.value / first.value - 1) : '';
    const value = last ? formatQuantity(last.value, trend.unit) : '';
    return [
      plainText(metricId(trend), 80),
      String(trend.points.length),
      value,
      change,
      steps(trend),
    ] as const;
  });
  const header = ['metric', 'jobs', 'latest', 'since first', 'changes of level'] as const;
  return `${formatCount(jobs, 'snapshot')}\n${table([header, ...rows], 1).join('\n')}\n`;
}

function steps({ points, changePoints }: Trend): string {
  return changePoints
    .map(
      ({ index, change }) =>
        `${formatChange(change)} at ${points[index]?.sha?.slice(0, 10) ?? `job ${index + 1}`}`,
    )
    .join(', ');
}
