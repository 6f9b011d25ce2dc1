import type { Gpu } from '../model/environment.ts';
import {
  type GpuSample,
  type Observed,
  samplesWith,
  slowing,
  type Telemetry,
  usedSamples,
} from '../model/telemetry.ts';
import type { ValidityRule } from '../model/validity.ts';
import { median } from '../statistics/quantile.ts';
import type { ValidityFinding } from './context.ts';
import { formatCount, formatQuantity, formatRange } from './number.ts';

/** Of processes: what holds in as many is the same on both sides. */
const USUAL_SHARE = 0.9;

interface Evidence {
  readonly rule: ValidityRule;
  readonly what: string;
  /** Whether only a machine with a GPU can have it. */
  readonly ofGpu: boolean;
  /** What was seen where nothing was suspicious; null where the rule had nothing to look at. */
  readonly undisturbed: (seen: readonly Observed[], tool: string | null) => string | null;
}

const looks: readonly Evidence[] = [
  {
    rule: 'throttling',
    what: 'Throttling',
    ofGpu: true,
    undisturbed: (seen) => {
      const { count, total } = samplesWith(slowing, samplesOf(seen));
      if (total === 0) return null;
      return count === 0 ? `none in ${formatCount(total, 'sample')}` : `in only ${count} of ${total} samples`;
    },
  },
  {
    rule: 'clock',
    what: 'GPU clock',
    ofGpu: true,
    undisturbed: (seen) => {
      const clocks = seen.flatMap(busyClock);
      return clocks.length === 0 ? null : `${range(clocks, 'MHz')} while busy, the median of each process`;
    },
  },
  {
    rule: 'temperature',
    what: 'GPU temperature',
    ofGpu: true,
    undisturbed: (seen) => {
      const highest = extreme(samplesOf(seen).flatMap(({ tempC }) => tempC ?? []));
      return highest === null ? null : `at most ${formatQuantity(highest, '°C')}`;
    },
  },
  {
    rule: 'power-cap',
    what: 'Power limit',
    ofGpu: true,
    undisturbed: (seen) => {
      const { count, total } = samplesWith(new Set(['power-cap']), samplesOf(seen));
      if (total === 0) return null;
      return count === 0 ? 'not reached' : `reached in only ${count} of ${total} samples`;
    },
  },
  {
    rule: 'foreign-process',
    what: 'Other processes on the GPU',
    ofGpu: true,
    undisturbed: (seen, tool) => {
      const told = tool !== null && tool !== 'xpu-smi';
      return told && seen.every(({ processesUnseen }) => processesUnseen === undefined)
        ? 'none that disturbs'
        : null;
    },
  },
  {
    rule: 'noisy-host',
    what: 'Other load on the CPU',
    ofGpu: false,
    undisturbed: (seen) => {
      const highest = extreme(seen.flatMap(({ host }) => host?.foreignCores ?? []));
      return highest === null ? null : `at most ${formatQuantity(highest, 'cores')}`;
    },
  },
  { rule: 'drift', what: 'Steady iterations', ofGpu: false, undisturbed: () => null },
];

/**
 * What telemetry says of the measurement, a finding a rule: broken, kept, or why it could not be looked at. `gpus` are
 * those of the machine; without one, and without its tool, its rules are not mentioned, nor where nothing ran on one.
 */
export function validityFindings(telemetry: Telemetry | null, gpus: readonly Gpu[]): ValidityFinding[] {
  if (telemetry === null) return [];
  const { tool, note, repetitions } = telemetry;
  const onGpu = repetitions.filter(({ gpusUsed }) => gpusUsed === undefined || gpusUsed.length > 0);
  const hasGpu = (tool !== null || gpus.length > 0) && onGpu.length > 0;
  return looks
    .filter(({ ofGpu }) => hasGpu || !ofGpu)
    .flatMap(({ rule, what, ofGpu, undisturbed }): ValidityFinding[] => {
      const looked = ofGpu ? onGpu : repetitions;
      const broken = brokenFinding(looked, rule);
      if (broken !== null) return [{ what, ...broken }];
      const seen = undisturbed(looked, tool);
      const missed = ofGpu && seen !== null ? missedFinding(looked, seen, note) : null;
      if (missed !== null) return [{ what, state: 'not-measured', finding: missed }];
      if (seen !== null) return [{ what, state: 'good', finding: seen }];
      const unseen = rule === 'foreign-process' ? unseenReason(looked) : null;
      return ofGpu
        ? [{ what, state: 'not-measured', finding: unseen ?? note ?? untold(rule, tool, gpus) }]
        : [];
    });
}

/** Where a tool stopped during the job, what was seen before says nothing of the processes after. */
function missedFinding(repetitions: readonly Observed[], seen: string, note: string | null): string | null {
  const silent = repetitions.filter(({ gpu }) => gpu.length === 0).length;
  if (silent === 0 || note === null) return null;
  return `not looked at in ${silent} of ${formatCount(repetitions.length, 'process', 'processes')}, since ${note}; in the others ${seen}`;
}

function unseenReason(repetitions: readonly Observed[]): string | null {
  return repetitions.flatMap(({ processesUnseen }) => processesUnseen ?? [])[0] ?? null;
}

/** Which clocks are those under load is told by the utilisation, and of a GPU in MIG mode no tool has that. */
function untold(rule: ValidityRule, tool: string | null, gpus: readonly Gpu[]): string {
  const mig = rule === 'clock' && gpus.some((gpu) => gpu.vendor === 'nvidia' && gpu.mig === 'Enabled');
  return mig ? `${tool} tells no utilisation of a GPU in MIG mode` : `${tool} does not tell`;
}

function brokenFinding(
  repetitions: readonly Observed[],
  rule: ValidityRule,
): Pick<ValidityFinding, 'state' | 'finding'> | null {
  const broken = repetitions.flatMap(({ disturbances, discarded }) => {
    // Older snapshots do not say which of them it was.
    const told = disturbances.some(({ rejects }) => rejects);
    return disturbances
      .filter((one) => one.rule === rule)
      .map(({ what, rejects = !told }) => ({ what, rejected: discarded && rejects }));
  });
  const [first] = broken;
  if (first === undefined) return null;
  const rejected = broken.filter((one) => one.rejected).length;
  const dropped = rejected === 0 ? '' : `, of which ${rejected} did not count`;
  const where = `in ${broken.length} of ${formatCount(repetitions.length, 'process', 'processes')}`;
  const sampled = repetitions.filter(({ gpu }) => gpu.length > 0).length;
  // A power limit that holds in nearly every process is how fast this GPU is meant to run.
  const usual = rule === 'power-cap' && rejected === 0 && broken.length >= USUAL_SHARE * sampled;
  return {
    state: usual ? 'good' : 'doubtful',
    finding: usual ? `reached alike ${where}: ${first.what}` : `${where}${dropped}: ${first.what}`,
  };
}

function samplesOf(seen: readonly Observed[]): readonly GpuSample[] {
  return seen.flatMap(usedSamples);
}

function busyClock(observed: Observed): number[] {
  const busy = usedSamples(observed)
    .filter(({ gpuUtilPct }) => (gpuUtilPct ?? 0) > 0)
    .flatMap(({ sclkMHz }) => sclkMHz ?? []);
  return busy.length === 0 ? [] : [median(busy)];
}

function extreme(values: readonly number[]): number | null {
  return values.reduce<number | null>((top, value) => (top === null ? value : Math.max(top, value)), null);
}

function range(values: readonly number[], unit: string): string {
  const [low, high] = values.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return formatRange(low, high, unit);
}
