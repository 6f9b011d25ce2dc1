import {
  type Bottleneck,
  type BottleneckClassification,
  type BottleneckIndicators,
  bottlenecks,
} from '../model/bottleneck.ts';

interface Rule {
  readonly category: Bottleneck;
  readonly score: number;
  /** The evidence as a sentence, or null where the rule does not hold or an indicator is unknown. */
  readonly evidence: (seen: BottleneckIndicators) => string | null;
}

const above = (value: number | null, limit: number): value is number => value !== null && value > limit;
const below = (value: number | null, limit: number): value is number => value !== null && value < limit;
const percent = (value: number) => `${value.toFixed(0)} %`;

const rules: readonly Rule[] = [
  {
    category: 'thermal_throttle',
    score: 0.8,
    evidence: (seen) =>
      seen.throttled ? 'The GPU reported that it was throttled by heat, power or hardware' : null,
  },
  {
    category: 'thermal_throttle',
    score: 0.6,
    evidence: ({ tempC }) => (above(tempC, 85) ? `The GPU reached ${tempC.toFixed(0)} °C` : null),
  },
  {
    category: 'compute_bound',
    score: 0.5,
    evidence: ({ gpuUtilPct }) =>
      above(gpuUtilPct, 85) ? `The GPU was busy ${percent(gpuUtilPct)} of the time` : null,
  },
  {
    category: 'compute_bound',
    score: 0.3,
    evidence: ({ gpuActiveRatio }) =>
      above(gpuActiveRatio, 0.7)
        ? `A kernel was running for ${percent(gpuActiveRatio * 100)} of the wall time`
        : null,
  },
  {
    category: 'memory_bound',
    score: 0.5,
    evidence: ({ memUtilPct }) =>
      above(memUtilPct, 80)
        ? `Device memory was being read or written ${percent(memUtilPct)} of the time`
        : null,
  },
  {
    category: 'memory_bound',
    score: 0.3,
    evidence: ({ gpuUtilPct, memUtilPct }) =>
      below(gpuUtilPct, 50) && above(memUtilPct, 50)
        ? `Memory was busier (${percent(memUtilPct)}) than the GPU (${percent(gpuUtilPct)})`
        : null,
  },
  {
    category: 'launch_overhead',
    score: 0.4,
    evidence: ({ microkernelPct }) =>
      above(microkernelPct, 30) ? `${percent(microkernelPct)} of the kernels took less than 10 µs` : null,
  },
  {
    category: 'launch_overhead',
    score: 0.3,
    evidence: ({ kernelAmplificationRatio }) =>
      above(kernelAmplificationRatio, 10)
        ? `${kernelAmplificationRatio.toFixed(1)} kernels were launched per node of the model`
        : null,
  },
  {
    category: 'launch_overhead',
    score: 0.2,
    evidence: ({ launchRatePerSec }) =>
      above(launchRatePerSec, 5000)
        ? `${launchRatePerSec.toFixed(0)} kernels were launched per second`
        : null,
  },
  {
    category: 'launch_overhead',
    score: 0.3,
    evidence: ({ gpuActiveRatio, launchRatePerSec }) =>
      below(gpuActiveRatio, 0.3) && above(launchRatePerSec, 1000)
        ? `Kernels ran for only ${percent(gpuActiveRatio * 100)} of the wall time although ${launchRatePerSec.toFixed(0)} were launched per second`
        : null,
  },
  {
    category: 'cpu_bound',
    score: 0.4,
    evidence: ({ cpuPct }) => (above(cpuPct, 80) ? `The CPU reached ${percent(cpuPct)}` : null),
  },
  {
    category: 'cpu_bound',
    score: 0.4,
    evidence: ({ cpuPct, gpuUtilPct }) =>
      above(cpuPct, 80) && below(gpuUtilPct, 50)
        ? `The CPU was busy while the GPU waited (${percent(gpuUtilPct)} busy)`
        : null,
  },
  {
    category: 'frequency_scaling',
    score: 0.4,
    evidence: ({ sclkRangeMHz }) =>
      above(sclkRangeMHz, 200) ? `The GPU clock moved by ${sclkRangeMHz.toFixed(0)} MHz under load` : null,
  },
  {
    category: 'warmup_instability',
    score: 0.5,
    evidence: ({ warmupEffectPct }) =>
      warmupEffectPct !== null && Math.abs(warmupEffectPct) > 20
        ? `Warm-up iterations were ${percent(Math.abs(warmupEffectPct))} ${warmupEffectPct > 0 ? 'slower' : 'faster'} than measured ones`
        : null,
  },
];

const recommendations: Record<Bottleneck, readonly string[]> = {
  thermal_throttle: [
    'Repeat the measurement on a cool GPU; numbers of a throttled one say nothing about the code',
    'Lock the clocks below the throttling point (nvidia-smi --lock-gpu-clocks) for steady numbers',
    'Check airflow, fan curve and the power limit of the runner',
  ],
  compute_bound: [
    'Try lower precision (FP16, BF16, INT8, FP8) where accuracy allows',
    'Look at the longest kernels first: a faster library kernel or fusion pays most there',
  ],
  memory_bound: [
    'Fuse element-wise operators so that tensors are read once',
    'Use a smaller data type or a layout that the kernels read contiguously',
    'Try a larger batch where weights dominate the traffic',
  ],
  launch_overhead: [
    'Capture the graph (CUDA or HIP graphs) so that one launch replaces many',
    'Fuse small operators: raise the graph optimisation level or export the model with fewer nodes',
    'Raise the batch size, so that each launch does more work',
  ],
  cpu_bound: [
    'Profile the host side: pre-processing, tokenisation and data loading run there',
    'Overlap host work with the GPU (pinned memory, asynchronous copies, more workers)',
  ],
  frequency_scaling: [
    'Lock GPU clocks and enable persistence mode on the runner',
    'Warm up longer, so that measuring starts at the steady clock',
  ],
  warmup_instability: [
    'Raise warmup until the first measured iterations look like the last',
    'Cache compiled kernels or engines between runs',
  ],
  balanced: ['No single limit stands out; compare the kernels that take most time'],
  unknown: ['Turn telemetry on, or give a kernel trace, so that there is something to classify'],
};

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
    confidence: clear ? Math.min(0.95, 0.5 + top.score - (second?.score ?? 0)) : known ? 0.5 : 0,
    indicators,
    evidence: held.map((rule) => rule.evidence),
    recommendations: [...recommendations[primary]],
  };
}
