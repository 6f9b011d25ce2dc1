import { readFile, readlink } from 'node:fs/promises';
import { parseAmdProcesses, parseComputeApps, parseRocmPids } from '../telemetry/gpu-processes.ts';
import { jsonIn } from '../telemetry/gpu-sample.ts';
import type { GpuProcess } from '../telemetry/strangers.ts';
import type { ListedGpu } from '../telemetry/visible-gpus.ts';
import { askTool, messageOf } from './ask-tool.ts';

/** Processes on the GPUs that are none of this job's. */
export interface ForeignProcesses {
  readonly processes: readonly GpuProcess[];
  /** Why others may be there that are not listed, for people; null where all are. */
  readonly unseen: string | null;
}

type List = (gpus: readonly number[] | null, listed: readonly ListedGpu[]) => Promise<readonly GpuProcess[]>;

const lists: Readonly<Record<string, List>> = {
  'nvidia-smi': async (gpus, listed) => {
    const devices = gpus === null ? [] : ['-i', gpus.join(',')];
    const query = ['--query-compute-apps=gpu_uuid,pid,process_name', '--format=csv,noheader'];
    return parseComputeApps(await askTool('nvidia-smi', [...devices, ...query]), listed);
  },
  'amd-smi': async (gpus) =>
    readable(parseAmdProcesses(jsonIn(await askTool('amd-smi', ['process', '--json'])), gpus)),
  'rocm-smi': async () =>
    readable(parseRocmPids(jsonIn(await askTool('rocm-smi', ['--showpids', '--json'])))),
};

/** Processes of others that hold a context on one of these GPUs now, on any where null; `listed` are all. Never throws. */
export async function foreignProcesses(
  tool: string,
  gpus: readonly number[] | null,
  listed: readonly ListedGpu[],
): Promise<ForeignProcesses> {
  const list = lists[tool];
  if (list === undefined) return unseen(`${tool} does not tell`);
  if (tool === 'rocm-smi' && gpus !== null) return unseen(`${tool} does not tell which GPU a process uses`);
  if (process.platform === 'win32') return unseen('on Windows every program with a window is listed');
  try {
    const found = await list(gpus, listed);
    if (found.length === 0 && (await hasOwnProcessIds())) {
      return unseen('this container has process ids of its own, and those of others are not shown in it');
    }
    const jobs = await Promise.all(found.map(({ pid }) => jobOf(pid)));
    const processes = found.flatMap((one, index) =>
      jobs[index] === 'this' ? [] : [{ ...one, ...(jobs[index] === 'another' && { ofOtherJob: true }) }],
    );
    return { processes, unseen: null };
  } catch (error) {
    return unseen(`${tool} failed: ${messageOf(error)}`);
  }
}

function unseen(why: string): ForeignProcesses {
  return { processes: [], unseen: why };
}

function readable<Answer>(answer: Answer | null): Answer {
  if (answer === null) throw new Error('its answer has no known shape');
  return answer;
}

/** How Linux calls the namespace of process ids that a machine starts with; drivers tell ids of that one. */
const FIRST_NAMESPACE = 'pid:[4026531836]';

async function hasOwnProcessIds(): Promise<boolean> {
  const namespace = await readlink('/proc/self/ns/pid').catch(() => FIRST_NAMESPACE);
  return namespace !== FIRST_NAMESPACE;
}

/** Sets of variables that all processes of a job share and no others: by the runner, and in a job's container by GitHub. */
const marks = [['RUNNER_TRACKING_ID'], ['GITHUB_RUN_ID', 'GITHUB_JOB', 'RUNNER_NAME']];

/** Who started it, in whichever step; null where its environment does not tell, as that of other users. */
async function jobOf(pid: number): Promise<'this' | 'another' | null> {
  const known = marks.filter((names) => names.every((name) => process.env[name]));
  if (known.length === 0) return null;
  const variables = (await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')).split('\0');
  if (known.some((names) => names.every((name) => variables.includes(`${name}=${process.env[name]}`)))) {
    return 'this';
  }
  return known.some((names) => names.every((name) => variables.some((one) => one.startsWith(`${name}=`))))
    ? 'another'
    : null;
}
