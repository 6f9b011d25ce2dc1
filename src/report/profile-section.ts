import type { Block } from './budget.ts';
import { type Figure, noteOn } from './figures.ts';
import { kernelLabel } from './kernel-name.ts';
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
  callsOf,
  type KernelChange,
  type KernelComparison,
  kernelChanges,
  kernelCount,
  type LimitChange,
  limitWords,
  movement,
  profilesTitle,
} from './profiles.ts';

const KERNELS = 10;
const NAME = 100;
const numeric = (title: string) => ({ title, numeric: true });

/** What limits each benchmark, before and after, and the kernels that moved most; null where nothing is known. */
export function profilesSection(profiles: readonly BenchmarkProfile[], rank: number): Block | null {
  if (profiles.length === 0) return null;
  const limits = new Set(profiles.flatMap(({ limit }) => (limit === null ? [] : [limitChange(limit)])));
  const [only] = limits;
  return {
    title: `${profilesTitle(profiles)}${only !== undefined && limits.size === 1 ? `: ${only}` : ''}`,
    rank,
    head: '',
    rows: profiles.flatMap(profileLines),
    tail: '',
  };
}

function profileLines({ benchmark, limit, figures, kernels }: BenchmarkProfile): readonly string[] {
  const known = limit === null ? '' : `: ${limitChange(limit)}`;
  return [
    `**${code(benchmark, 80)}**${known}`,
    '',
    ...(limit === null ? [] : limitLines(limit)),
    ...figureLines(figures),
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

function figureLines(figures: readonly Figure[]): readonly string[] {
  if (figures.length === 0) return [];
  const note = noteOn(figures);
  const head = tableHead([{ title: 'Derived' }, numeric('Baseline'), numeric('Candidate')]);
  return [
    ...head.trimEnd().split('\n'),
    ...figures.map(({ name, baseline, candidate }) => tableRow([name, baseline, candidate])),
    '',
    ...(note === null ? [] : [note, '']),
  ];
}

function kernelLines(kernels: KernelComparison): readonly string[] {
  const compared = kernels.baseline !== null;
  const changes = kernelChanges(kernels);
  const shown = changes.slice(0, KERNELS);
  const order = compared ? 'those that moved most' : 'the longest, there is no comparable baseline';
  const noun = kernels.host ? 'node' : 'kernel';
  const count = formatCount(kernelCount(kernels, changes), noun);
  const head = tableHead([
    { title: kernels.host ? 'Node' : 'Kernel' },
    ...(compared ? [numeric('Baseline')] : []),
    numeric('Candidate'),
    ...(compared ? [numeric('Change'), numeric('Difference')] : []),
  ]);
  return [
    `Time of ${kernels.per}${kernels.host ? ' on the host (no device reported kernels)' : ''} in ${shown.length} of ${count}, ${order}; from a single pass, so shown and not judged:`,
    '',
    ...head.trimEnd().split('\n'),
    ...shown.map((change) => kernelRow(change, compared)),
    '',
  ];
}

function kernelRow(change: KernelChange, compared: boolean): string {
  const { name, baseline, candidate, difference } = change;
  const side = (kernel: KernelChange['candidate']) =>
    kernel === null ? ABSENT : `${formatQuantity(kernel.totalTimeMs, 'ms')}, ${callsOf(kernel)}`;
  const moved = movement(change);
  return tableRow([
    code(kernelLabel(name, NAME), NAME),
    ...(compared ? [side(baseline)] : []),
    side(candidate),
    ...(compared
      ? [typeof moved === 'string' ? moved : formatChange(moved), formatDifference(difference, 'ms')]
      : []),
  ]);
}
