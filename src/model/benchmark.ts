/** What is to be measured, as inputs and config name it. All paths are relative to the checkout. */
export type Benchmark = ModelBenchmark | CommandBenchmark;

export const providers = ['auto', 'cpu', 'cuda', 'tensorrt', 'webgpu'] as const;
export type Provider = (typeof providers)[number];

/** What happens to nodes of a model that its provider cannot run. */
export const cpuFallbacks = ['refuse', 'allow'] as const;
export type CpuFallback = (typeof cpuFallbacks)[number];

/** Values of symbolic dimensions by name, and ranges of input values by input name. */
export interface InputShapes {
  readonly dimensions: Readonly<Record<string, number>>;
  readonly ranges: Readonly<Record<string, readonly [low: number, high: number]>>;
}

export interface ModelBenchmark {
  readonly kind: 'model';
  readonly name: string;
  /** Path of the .onnx file. */
  readonly model: string;
  readonly provider: Provider;
  /** Whether nodes that the provider lacks may run on the CPU; refused where not said. */
  readonly cpuFallback?: boolean;
  readonly inputShapes: InputShapes;
  /** Untimed runs before the timed ones: at least so many, and at least so long; null = the default (10 and 1 s). */
  readonly warmup: number | null;
  /** Timed runs of one repetition; null = the default. */
  readonly iterations: number | null;
  /** Whether its kernels are looked at in a pass of their own, after the repetitions. */
  readonly profile?: boolean;
}

export interface CommandBenchmark {
  readonly kind: 'command';
  readonly name: string;
  /** Run by `bash -c`. */
  readonly command: string;
  /** Glob of the result files; null: wall time, CPU time and peak memory of the command are the metrics. */
  readonly results: string | null;
  /** `auto` or the name of a format. */
  readonly format: string;
  /** How its kernels are looked at in a pass of their own, after the repetitions. */
  readonly profile?: CommandProfile;
}

export interface CommandProfile {
  /** Run by `bash -c`, with the benchmark's command in AACO_COMMAND: `rocprofv3 --kernel-trace … -- bash -c "$AACO_COMMAND"`. */
  readonly command: string;
  /** Glob of the traces that it writes. */
  readonly results: string;
}
