import type { Draws } from './draws.ts';

/** How a simulated runner is noisy. All sizes are natural logarithms of ratios: 0.01 is 1 %. */
export interface Noise {
  readonly name: string;
  /** Between fresh processes of the same code; of the bulk, where a share of them is worse. */
  readonly processSd: number;
  readonly processes: 'normal' | 'heavy' | 'bimodal';
  /** From the first to the last slot of a job, uniform within ± this. */
  readonly drift: number;
  /** Of the noise that neighbouring slots share, autoregressive with memory 0.9. */
  readonly commonSd: number;
  /** Between jobs; `heavy`: in one job of ten all workloads are three times as far off. */
  readonly jobSd: number;
  readonly jobs: 'normal' | 'heavy';
  readonly within: Within;
}

/** Inside a process: `full` is autocorrelated, warms up and has a slow mode; `iid` is white and small. */
export type Within = 'full' | 'iid';

const typical: Noise = {
  name: 'E2 typical: 1 %, drift ±2 %',
  processSd: 0.01,
  processes: 'normal',
  drift: 0.02,
  commonSd: 0,
  jobSd: 0.005,
  jobs: 'normal',
  within: 'full',
};

/** The environments of the acceptance targets, statistics.md 3.8; jobs differ by half of what processes differ by. */
export const environments = {
  E1: { ...typical, name: 'E1 quiet: 0.5 %', processSd: 0.005, drift: 0, jobSd: 0.0025 },
  E2: typical,
  E3: {
    ...typical,
    name: 'E3 2 %, heavy-tailed',
    processSd: 0.02,
    processes: 'heavy',
    drift: 0,
    jobSd: 0.01,
  },
  E4: { ...typical, name: 'E4 bimodal: 25 % at +3 %', processes: 'bimodal', drift: 0 },
  E5: { ...typical, name: 'E5 shared noise of 2 %', drift: 0, commonSd: 0.02 },
  E6: { ...typical, name: 'E6 3 %', processSd: 0.03, drift: 0, jobSd: 0.015 },
  E7: { ...typical, name: 'E7 1 %, white inside', drift: 0, within: 'iid' },
} as const satisfies Record<string, Noise>;

/** How many times as far as usual this job is off. */
export function jobBadness({ jobs }: Noise, draw: Draws): number {
  return jobs === 'heavy' && draw.uniform() < 0.1 ? 3 : 1;
}

/** How far one process of the code is from the others. */
export function processEffect({ processSd, processes }: Noise, draw: Draws): number {
  const normal = processSd * draw.normal();
  if (processes === 'heavy') return draw.uniform() < 0.1 ? 4 * normal : normal;
  if (processes === 'bimodal') return draw.uniform() < 0.25 ? normal + Math.log(1.03) : normal;
  return normal;
}

const AUTOREGRESSION = { memory: 0.8, sd: 0.03 };
const WARMING = { most: 0.02, iterations: 60 };
const SLOW_MODE = { size: Math.log(1.1), dwell: 20, shape: [2, 18] } as const;
const WHITE_SD = 0.003;

/** Logarithms of the iterations of one process about its own level, in order of time. */
export function iterationNoise(within: Within, length: number, draw: Draws): Float64Array {
  if (within === 'iid') return Float64Array.from({ length }, () => WHITE_SD * draw.normal());
  const correlated = autoregression(AUTOREGRESSION, draw);
  const heat = WARMING.most * draw.uniform();
  const slow = slowMode(draw);
  return Float64Array.from(
    { length },
    (_, i) => correlated() + heat * -Math.expm1(-i / WARMING.iterations) + (slow() ? SLOW_MODE.size : 0),
  );
}

/** Autoregressive noise of standard deviation `sd`: every value keeps `memory` of the one before. */
export function autoregression({ memory, sd }: { memory: number; sd: number }, draw: Draws): () => number {
  const innovation = Math.sqrt(1 - memory ** 2);
  let value = draw.normal();
  return () => {
    value = memory * value + innovation * draw.normal();
    return sd * value;
  };
}

/** Whether the next iteration is a slow one: a Markov chain whose share of slow iterations is Beta(2, 18) by process. */
function slowMode(draw: Draws): () => boolean {
  const [often, seldom] = [draw.gamma(SLOW_MODE.shape[0]), draw.gamma(SLOW_MODE.shape[1])];
  const leave = 1 / SLOW_MODE.dwell;
  const enter = Math.min(1, (leave * often) / seldom);
  let slow = draw.uniform() < often / (often + seldom);
  return () => {
    slow = slow ? draw.uniform() >= leave : draw.uniform() < enter;
    return slow;
  };
}
