type Fields = Readonly<Record<string, string | null>>;
type Reason = string | Readonly<Partial<Record<string, string>>>;

const tools: Readonly<Partial<Record<string, string>>> = {
  nvidia: 'nvidia-smi',
  amd: 'amd-smi or rocm-smi',
  intel: 'xpu-smi',
};

/** By the end of a field's name; those of a GPU by its vendor. */
const reasons: readonly (readonly [RegExp, Reason])[] = [
  [/(^|\.)cpu\.governor$/, 'no cpufreq here, as in most virtual machines'],
  [/(^|\.)cpu\.model$/, 'the kernel names none'],
  [/(^|\.)os\.image$/, 'neither the runner nor /etc/os-release names it'],
  [
    /\.runtime$/,
    { nvidia: 'nvidia-smi names no CUDA version', amd: 'no ROCm in /opt/rocm', intel: 'xpu-smi names none' },
  ],
  [
    /\.clockLockMHz$/,
    { nvidia: 'no application clocks are set; nvidia-smi does not tell those of --lock-gpu-clocks' },
  ],
  [/\.persistence$/, { amd: "a mode of NVIDIA's driver", intel: "a mode of NVIDIA's driver" }],
  [/\.ecc$/, { nvidia: 'nvidia-smi tells none: a GPU without ECC' }],
  [/\.mig$/, { nvidia: 'nvidia-smi tells none: a GPU without MIG', intel: 'xpu-smi tells no partitions' }],
];

/** Why a field of the environment has no value: `no cpufreq here, as in most virtual machines`. */
export function whyUnknown(field: string, fields: Fields): string {
  if (fields['os.platform'] === 'unknown') return 'not recorded';
  const gpu = /^(.*\bgpus\.\d+)\./.exec(field)?.[1];
  const vendor = gpu === undefined ? undefined : (fields[`${gpu}.vendor`] ?? undefined);
  const reason = reasons.find(([pattern]) => pattern.test(field))?.[1];
  if (typeof reason === 'string') return reason;
  const told = vendor === undefined ? undefined : reason?.[vendor];
  if (told !== undefined) return told;
  const tool = vendor === undefined ? undefined : tools[vendor];
  return `${tool ?? 'the machine'} does not tell`;
}
