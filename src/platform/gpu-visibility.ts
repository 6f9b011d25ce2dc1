import {
  firstNvidia,
  type ListedGpu,
  parseGpuList,
  visibleAmd,
  visibleNvidia,
} from '../telemetry/visible-gpus.ts';
import { askTool } from './ask-tool.ts';

/** The GPUs of one vendor that a benchmark sees. */
export interface VisibleGpus {
  /** Their indices, as the tool of the vendor counts; null where nothing hides one. */
  readonly indices: readonly number[] | null;
  /** The one that ONNX Runtime runs models on, where that can be told. */
  readonly first: number | null;
  /** All that there are, where the tool lists them by their identifiers. */
  readonly listed: readonly ListedGpu[];
}

/** What variables such as CUDA_VISIBLE_DEVICES leave to the benchmark. Never throws. */
export async function visibleGpus(
  vendor: string,
  variables: NodeJS.ProcessEnv = process.env,
): Promise<VisibleGpus> {
  if (vendor === 'amd') return { indices: visibleAmd(variables), first: null, listed: [] };
  if (vendor !== 'nvidia') return { indices: null, first: null, listed: [] };
  const listed = parseGpuList(await askTool('nvidia-smi', ['-L'], variables).catch(() => ''));
  return { indices: visibleNvidia(variables, listed), first: firstNvidia(variables, listed), listed };
}
