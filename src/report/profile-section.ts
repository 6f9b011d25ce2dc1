import type { Block } from './budget.ts';
import { code, prose, tableHead, tableRow } from './markdown.ts';
import {
  ABSENT,
  formatChange,
  formatCount,
  formatDifference,
  formatFixed,
  formatQuantity,
} from './number.ts';
import {
  type BenchmarkProfile,
  type KernelChange,
  type KernelComparison,
  kernelChanges,
  type LimitChange,
  limitWords,
  movement,
} from './profiles.ts';

const KERNELS = 10;

/** What limits each benchmark, before and after, and the kernels that moved most; null where nothing is known. */
export function profilesSection(profiles: readonly BenchmarkProfile[], rank: number): Block | null {
  if (profiles.length === 0) return null;
  const limits = new Set(profiles.flatMap(({ limit }) => (limit === null ? [] : [limitChange(limit)])));
  const [only] = limits;
  return {
    title: `Inside the GPU${only !== undefined && limits.size === 1 ? `: ${only}` : ''}`,
    rank,
    head: '',
    rows: profiles.flatMap(profileLines),
    tail: '',
  };
}

function profileLines({ benchmark, limit, kernels }: BenchmarkProfile): readonly string[] {
  const known = limit === null ? '' : `: ${limitChange(limit)}`;
  return [
    `**${code(benchmark, 80)}**${known}`,
    '',
    ...(limit === null ? [] : limitLines(limit)),
    ...(kernels === null ? [] : kernelLines(kernels)),
  ];
}

function limitChange({ baseline, candidate }: LimitChange): string {
  const now = limitWords(candidate);
  return baseline === null || baseline.primary === candidate.primary
    ? now
    : `${limitWords(baseline)} → ${now}`;
}

function limitLines({ candidate }: LimitChange): readonly string[] {
  const { confidence, secondary, evidence, recommendations } = candidate;
  const also = secondary.map((primary) => limitWords({ primary })).join(', ');
  const list = (texts: readonly string[]) => texts.map((text) => `- ${prose(text)}`);
  return [
    `Confidence ${formatFixed(100 * confidence, 0)} %${also === '' ? '' : `, also ${also}`}. Evidence:`,
    '',
    ...(evidence.length === 0 ? ['- none of the rules holds'] : list(evidence)),
    '',
    'What may help:',
    '',
    ...list(recommendations),
    '',
  ];
}

function kernelLines(kernels: KernelComparison): readonly string[] {
  const compared = kernels.baseline !== null;
  const changes = kernelChanges(kernels);
  const shown = changes.slice(0, KERNELS);
  const order = compared ? 'those that moved most' : 'the longest, the baseline has no trace';
  const numeric = (title: string) => ({ title, numeric: true });
  const head = tableHead([
    { title: 'Kernel' },
    ...(compared ? [numeric('Baseline')] : []),
    numeric('Candidate'),
    ...(compared ? [numeric('Change'), numeric('Difference')] : []),
  ]);
  return [
    `Time of ${kernels.per} in ${shown.length} of ${formatCount(changes.length, 'kernel')}, ${order}:`,
    '',
    ...head.trimEnd().split('\n'),
    ...shown.map((change) => kernelRow(change, compared)),
    '',
  ];
}

function kernelRow(change: KernelChange, compared: boolean): string {
  const { name, baseline, candidate, difference } = change;
  const side = (kernel: KernelChange['candidate']) =>
    kernel === null
      ? ABSENT
      : `${formatQuantity(kernel.totalTimeMs, 'ms')}, ${formatCount(kernel.calls, 'call')}`;
  const moved = movement(change);
  return tableRow([
    code(name, 100),
    ...(compared ? [side(baseline)] : []),
    side(candidate),
    ...(compared
      ? [typeof moved === 'string' ? moved : formatChange(moved), formatDifference(difference, 'ms')]
      : []),
  ]);
}
