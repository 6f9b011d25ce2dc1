/** One GPU in the output of `nvidia-smi -L`. */
export interface ListedGpu {
  readonly index: number;
  readonly name: string;
  /** Its own, and those of its MIG instances. */
  readonly uuids: readonly string[];
}

/** GPUs in the output of `nvidia-smi -L`, which lists the MIG instances of each below it. */
export function parseGpuList(text: string): ListedGpu[] {
  const listed: ListedGpu[] = [];
  for (const line of text.split('\n')) {
    const [, index, name = ''] = /^GPU (\d+): (.*?)(?: \(UUID|$)/.exec(line) ?? [];
    const uuid = /\(UUID: ([^)]+)\)/.exec(line)?.[1];
    const uuids = uuid === undefined ? [] : [uuid];
    const last = listed.at(-1);
    if (index !== undefined) listed.push({ index: Number(index), name, uuids });
    else if (last && uuid !== undefined) listed.splice(-1, 1, { ...last, uuids: [...last.uuids, uuid] });
  }
  return listed;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Indices of the GPUs that the variables of CUDA leave to the benchmark, as `nvidia-smi` counts them and in the order of CUDA;
 * null where that is all of them or cannot be told. CUDA counts the fastest first, unless CUDA_DEVICE_ORDER says otherwise.
 */
export function visibleNvidia(variables: Variables, listed: readonly ListedGpu[]): readonly number[] | null {
  const entries = entriesOf(variables.CUDA_VISIBLE_DEVICES);
  if (entries === null || (entries.length > 0 && listed.length === 0)) return null;
  const ordered = isInOrder(variables, listed);
  const visible: number[] = [];
  for (const entry of entries) {
    const isIndex = /^\d+$/.test(entry);
    if (isIndex && !ordered) return null;
    const found = isIndex
      ? listed.find(({ index }) => index === Number(entry))
      : listed.find(({ uuids }) => uuids.some((uuid) => uuid.startsWith(entry)));
    // As CUDA does it: what comes after an entry that names no GPU is not visible.
    if (found === undefined) break;
    visible.push(found.index);
  }
  return [...new Set(visible)];
}

/** The GPU that CUDA calls 0, on which ONNX Runtime runs models; null where it cannot be told. */
export function firstNvidia(variables: Variables, listed: readonly ListedGpu[]): number | null {
  const visible = visibleNvidia(variables, listed);
  if (visible !== null) return visible[0] ?? null;
  const all = variables.CUDA_VISIBLE_DEVICES === undefined && isInOrder(variables, listed);
  return (all ? listed[0]?.index : undefined) ?? null;
}

function isInOrder(variables: Variables, listed: readonly ListedGpu[]): boolean {
  return variables.CUDA_DEVICE_ORDER === 'PCI_BUS_ID' || new Set(listed.map(({ name }) => name)).size <= 1;
}

/** The same by the variables of ROCm: HIP counts what ROCR leaves. Null also where they name other than indices. */
export function visibleAmd(variables: Variables): readonly number[] | null {
  const rocr = indicesOf(variables.ROCR_VISIBLE_DEVICES);
  const hip = indicesOf(variables.HIP_VISIBLE_DEVICES ?? variables.CUDA_VISIBLE_DEVICES);
  if (rocr === null || hip === null) return rocr ?? hip;
  return hip.flatMap((index) => rocr[index] ?? []);
}

function indicesOf(variable: string | undefined): readonly number[] | null {
  const entries = entriesOf(variable);
  if (entries === null || !entries.every((entry) => /^\d+$/.test(entry))) return null;
  return [...new Set(entries.map(Number))];
}

/** Null where the variable is not set; an empty one hides all GPUs. */
function entriesOf(variable: string | undefined): string[] | null {
  if (variable === undefined) return null;
  return variable
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
