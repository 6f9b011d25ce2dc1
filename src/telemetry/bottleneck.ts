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
const perSecond = (rate: number) => `${rate.toFixed(0)} kernels a second`;

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
    evidence: ({ tempC }) =>
      above(tempC, 85)
        ? `The GPU reached ${tempC.toFixed(0)} °C; most begin to throttle between 83 and 95 °C`
        : null,
  },
  {
    category: 'compute_bound',
    score: 0.5,
    evidence: ({ gpuUtilPct }) =>
      above(gpuUtilPct, 85)
        ? `Some kernel was running ${percent(gpuUtilPct)} of the time (utilisation; how full the GPU was it does not say)`
        : null,
  },
  {
    category: 'compute_bound',
    score: 0.3,
    evidence: ({ gpuActiveRatio }) =>
      above(gpuActiveRatio, 0.7)
        ? `By the trace kernels filled ${percent(gpuActiveRatio * 100)} of the wall time: little of it is launching or waiting`
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
        ? `Memory was busy ${percent(memUtilPct)} of the time, kernels only ${percent(gpuUtilPct)}`
        : null,
  },
  {
    category: 'launch_overhead',
    score: 0.4,
    evidence: ({ microkernelPct }) =>
      above(microkernelPct, 30)
        ? `${percent(microkernelPct)} of the kernels took less than 10 µs, about what launching one costs`
        : null,
  },
  {
    category: 'launch_overhead',
    score: 0.3,
    evidence: ({ kernelAmplificationRatio }) =>
      above(kernelAmplificationRatio, 10)
        ? `Each node of the model became ${kernelAmplificationRatio.toFixed(1)} kernels: little is fused`
        : null,
  },
  {
    category: 'launch_overhead',
    score: 0.2,
    evidence: ({ launchRatePerSec }) =>
      above(launchRatePerSec, 5000)
        ? `${perSecond(launchRatePerSec)} were launched, one every ${(1e6 / launchRatePerSec).toFixed(0)} µs`
        : null,
  },
  {
    category: 'launch_overhead',
    score: 0.3,
    evidence: ({ gpuActiveRatio, launchRatePerSec }) =>
      below(gpuActiveRatio, 0.3) && above(launchRatePerSec, 1000)
        ? `Kernels filled only ${percent(gpuActiveRatio * 100)} of the wall time, at ${perSecond(launchRatePerSec)}: the GPU waited between launches`
        : null,
  },
  {
    category: 'cpu_bound',
    score: 0.4,
    evidence: ({ cpuPct }) =>
      above(cpuPct, 80) ? `The CPUs of the host were up to ${percent(cpuPct)} busy` : null,
  },
  {
    category: 'cpu_bound',
    score: 0.4,
    evidence: ({ cpuPct, gpuUtilPct }) =>
      above(cpuPct, 80) && below(gpuUtilPct, 50)
        ? `Meanwhile the GPU ran kernels only ${percent(gpuUtilPct)} of the time: it waited for the host`
        : null,
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
    score: 0.5,
    evidence: ({ warmupEffectPct }) =>
      warmupEffectPct !== null && Math.abs(warmupEffectPct) > 20
        ? `Warm-up iterations were ${percent(Math.abs(warmupEffectPct))} ${warmupEffectPct > 0 ? 'slower' : 'faster'} than the timed ones`
        : null,
  },
];

const recommendations: Record<Bottleneck, readonly string[]> = {
  thermal_throttle: [
    'Measure again on a cool GPU before reading anything into these times: they are those of the cooling',
    'Lock the clock below where it throttles (nvidia-smi --lock-gpu-clocks=<MHz>, rocm-smi --setperfdeterminism <MHz>)',
    'Check airflow, fans and neighbours in the chassis, and nvidia-smi -q -d PERFORMANCE for the reason',
  ],
  compute_bound: [
    'Start with the kernels at the top of the table: a gain elsewhere hardly shows',
    'Let them use tensor cores or matrix cores: FP16, BF16, FP8 or INT8 where accuracy allows, sizes in multiples of 8 or 16',
    'Look at one of them in Nsight Compute or rocprof-compute: it tells arithmetic from memory limits, which utilisation does not',
  ],
  memory_bound: [
    'Fuse element-wise operators into the kernels before them, so that tensors are read and written once',
    'Move fewer bytes: a narrower data type, quantised weights or KV cache, a layout that kernels read contiguously',
    'Raise the batch where weights are most of the traffic: they are then read once for more samples',
  ],
  launch_overhead: [
    'Capture the loop as a graph (CUDA graphs, HIP graphs), so that one launch stands for many',
    'Fuse small operators: a higher graph optimisation level, torch.compile, or an export with fewer nodes',
    'Give each launch more work: a larger batch, or several streams where requests are independent',
  ],
  cpu_bound: [
    'Profile the host (perf, py-spy, nsys with --sample=cpu): tokenisation, pre-processing and data loading run there',
    'Overlap it with the GPU: pinned memory, asynchronous copies, loading the next batch while this one runs',
    'Check that the runner gives the job its cores: other processes and CPU quotas look the same from here',
  ],
  frequency_scaling: [
    'Lock the GPU clock and keep the driver loaded (nvidia-smi --lock-gpu-clocks=<MHz> --persistence-mode=1)',
    'Warm up longer, so that timing starts at the steady clock',
  ],
  warmup_instability: [
    'Raise warmup until the first timed iterations look like the last',
    'Keep what warming up makes: a TensorRT engine cache, compiled kernels (MIOpen, torch.compile), cuDNN algorithm choices',
  ],
  balanced: ['No single limit stands out: compare the kernels that take most time, and those that moved'],
  unknown: [
    'Turn telemetry on, or give a kernel trace (profile: true), so that there is something to judge by',
  ],
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
