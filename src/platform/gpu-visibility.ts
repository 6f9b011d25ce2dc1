import { parseGpuList, visibleAmd, visibleNvidia } from '../telemetry/visible-gpus.ts';
import { askTool } from './ask-tool.ts';

/** Indices of the GPUs that variables such as CUDA_VISIBLE_DEVICES leave to the benchmark; null where all. Never throws. */
export async function visibleGpus(
  vendor: string,
  variables: NodeJS.ProcessEnv = process.env,
): Promise<readonly number[] | null> {
  if (vendor === 'amd') return visibleAmd(variables);
  if (vendor !== 'nvidia' || variables.CUDA_VISIBLE_DEVICES === undefined) return null;
  const listed = await askTool('nvidia-smi', ['-L'], variables).catch(() => '');
  return visibleNvidia(variables, parseGpuList(listed));
}
