import {
  type Bottleneck,
  type BottleneckClassification,
  type BottleneckIndicators,
  bottlenecks,
} from '../model/bottleneck.ts';
import { recommendations } from './recommendations.ts';

interface Rule {
  readonly category: Bottleneck;
  readonly score: number;
  /** The evidence as a sentence, or null where the rule does not hold or an indicator is unknown. */
  readonly evidence: (seen: BottleneckIndicators) => string | null;
}

const above = (value: number | null, limit: number): value is number => value !== null && value > limit;
const below = (value: number | null, limit: number): value is number => value !== null && value < limit;
const percent = (value: number) => `${value.toFixed(0)} %`;
const perSecond = (rate: number) => `${rate.toFixed(0)} kernels a second`;

/** Whether the GPU had work nearly all the time, by either source: it then waits for no launch and no host. */
const busy = ({ gpuUtilPct, gpuActiveRatio }: BottleneckIndicators) =>
  above(gpuUtilPct, 85) || above(gpuActiveRatio, 0.7);
/** Memory that is busy nearly all the time is the limit of a GPU that is too. */
const memoryBusy = ({ memUtilPct }: BottleneckIndicators) => above(memUtilPct, 80);

/** One that speaks only where the GPU was not busy. */
const waiting =
  (evidence: Rule['evidence']): Rule['evidence'] =>
  (seen) =>
    busy(seen) ? null : evidence(seen);

/** Launches a second that can keep a host thread busy: frameworks take up to 200 µs for each, drivers about 10 µs. */
const LAUNCHING = 5000;

const rules: readonly Rule[] = [
  {
    category: 'thermal_throttle',
    score: 0.8,
    evidence: (seen) =>
      seen.throttled
        ? 'The GPU said that heat, a power brake or its hardware held its clocks down while it was measured'
        : null,
  },
  {
    category: 'thermal_throttle',
    score: 0.6,
    evidence: ({ tempC, throttled }) =>
      throttled === null && above(tempC, 85)
        ? `The GPU reached ${tempC.toFixed(0)} °C; most begin to throttle between 83 and 95 °C`
        : null,
  },
  {
    category: 'compute_bound',
    score: 0.5,
    evidence: (seen) =>
      above(seen.gpuUtilPct, 85) && !memoryBusy(seen)
        ? `Some kernel was running ${percent(seen.gpuUtilPct)} of the time (utilisation; how full the GPU was it does not say)`
        : null,
  },
  {
    category: 'compute_bound',
    score: 0.3,
    evidence: (seen) =>
      above(seen.gpuActiveRatio, 0.7) && !memoryBusy(seen)
        ? `By the trace kernels filled ${percent(seen.gpuActiveRatio * 100)} of the traced time: little of it is launching or waiting`
        : null,
  },
  {
    category: 'memory_bound',
    score: 0.5,
    evidence: ({ memUtilPct }) =>
      above(memUtilPct, 80) ? `Device memory was read or written ${percent(memUtilPct)} of the time` : null,
  },
  {
    category: 'memory_bound',
    score: 0.3,
    evidence: ({ gpuUtilPct, memUtilPct }) =>
      below(gpuUtilPct, 50) && above(memUtilPct, 50)
        ? `Memory was busy ${percent(memUtilPct)} of the time, kernels only ${percent(gpuUtilPct)}: copies use it too`
        : null,
  },
  {
    category: 'launch_overhead',
    score: 0.4,
    evidence: waiting(({ microkernelPct }) =>
      above(microkernelPct, 30)
        ? `${percent(microkernelPct)} of the kernels took less than 10 µs, about what launching one costs`
        : null,
    ),
  },
  {
    category: 'launch_overhead',
    score: 0.3,
    evidence: waiting(({ kernelAmplificationRatio }) =>
      above(kernelAmplificationRatio, 10)
        ? `Each node of the model became ${kernelAmplificationRatio.toFixed(1)} kernels: little is fused`
        : null,
    ),
  },
  {
    category: 'launch_overhead',
    score: 0.2,
    evidence: waiting(({ launchRatePerSec }) =>
      above(launchRatePerSec, LAUNCHING)
        ? `${perSecond(launchRatePerSec)} were launched, one every ${(1e6 / launchRatePerSec).toFixed(0)} µs`
        : null,
    ),
  },
  {
    category: 'launch_overhead',
    score: 0.3,
    evidence: waiting(({ gpuActiveRatio, launchRatePerSec }) =>
      below(gpuActiveRatio, 0.3) && above(launchRatePerSec, LAUNCHING)
        ? `Kernels filled only ${percent(gpuActiveRatio * 100)} of the traced time, at ${perSecond(launchRatePerSec)}: the GPU waited between launches`
        : null,
    ),
  },
  {
    category: 'cpu_bound',
    score: 0.4,
    evidence: waiting(({ cpuPct }) =>
      above(cpuPct, 80) ? `The CPUs of the host were up to ${percent(cpuPct)} busy` : null,
    ),
  },
  {
    category: 'cpu_bound',
    score: 0.4,
    evidence: waiting(({ cpuPct, gpuUtilPct }) =>
      above(cpuPct, 80) && below(gpuUtilPct, 50)
        ? `Meanwhile the GPU ran kernels only ${percent(gpuUtilPct)} of the time: it waited for the host`
        : null,
    ),
  },
  {
    category: 'cpu_bound',
    score: 0.1,
    evidence: waiting(({ cpuPct, gpuUtilPct }) =>
      !above(cpuPct, 80) && below(gpuUtilPct, 50)
        ? `The GPU ran kernels only ${percent(gpuUtilPct)} of the time; the rest it waited, for the host, for copies or for requests`
        : null,
    ),
  },
  {
    category: 'cpu_bound',
    score: 0.3,
    evidence: waiting(({ gpuActiveRatio, launchRatePerSec }) =>
      below(gpuActiveRatio, 0.3) && launchRatePerSec !== null && launchRatePerSec <= LAUNCHING
        ? `Kernels filled only ${percent(gpuActiveRatio * 100)} of the traced time, at ${perSecond(launchRatePerSec)}: launching so few takes little, the GPU waited for other work of the host`
        : null,
    ),
  },
  {
    category: 'frequency_scaling',
    score: 0.4,
    evidence: ({ sclkRangeMHz }) =>
      above(sclkRangeMHz, 200)
        ? `The GPU clock moved over ${sclkRangeMHz.toFixed(0)} MHz under load, so equal work took unequal time`
        : null,
  },
  {
    category: 'warmup_instability',
    score: 0.3,
    evidence: ({ warmupEffectPct }) =>
      warmupEffectPct !== null && Math.abs(warmupEffectPct) > 20
        ? `Warm-up iterations were ${percent(Math.abs(warmupEffectPct))} ${warmupEffectPct > 0 ? 'slower' : 'faster'} than the timed ones`
        : null,
  },
];

const SECONDARY_SCORE = 0.3;

/** The likeliest limit of the run, with evidence. Rules add up by category; unknown indicators add nothing. */
export function classifyBottleneck(indicators: BottleneckIndicators): BottleneckClassification {
  const held = rules.flatMap((rule) => {
    const evidence = rule.evidence(indicators);
    return evidence === null ? [] : [{ ...rule, evidence }];
  });
  const scores = bottlenecks
    .map((category) => {
      const own = held.filter((rule) => rule.category === category);
      return {
        category,
        score: Math.min(
          1,
          own.reduce((total, rule) => total + rule.score, 0),
        ),
      };
    })
    .sort((a, b) => b.score - a.score);
  const [top, second] = scores;
  const known = Object.values(indicators).some((value) => value !== null);
  const clear = top !== undefined && top.score >= SECONDARY_SCORE;
  const primary = clear ? top.category : known ? 'balanced' : 'unknown';
  return {
    primary,
    secondary: scores
      .filter(({ category, score }) => category !== primary && score > SECONDARY_SCORE)
      .map(({ category }) => category),
    confidence: clear ? Math.min(0.95, 0.5 + (top.score - (second?.score ?? 0)) / 2) : known ? 0.5 : 0,
    indicators,
    evidence: held.map((rule) => rule.evidence),
    recommendations: [...recommendations[primary]],
  };
}
