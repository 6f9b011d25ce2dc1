import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { GitHub, GitHubOptions } from '../../src/demo/github/start-github.ts';
import { type Change, createProject, type Files, type Project } from '../../src/demo/project.ts';
import {
  type ActionOptions,
  type ActionResult,
  type RunningAction,
  startAction,
} from '../../src/demo/runner/run-action.ts';
import { outcomes } from '../../src/model/comparison.ts';
import { type Result, ResultSchema } from '../../src/model/verdict.ts';
import { startFaithful } from '../github/start-faithful.ts';

/** What a run may be given beside its change; inputs are added to those that the scenarios share. */
export type RunOptions = Partial<ActionOptions>;

/** A project on an emulated GitHub, and the bundled action to run in it. Every exchange is held to GitHub's description. */
export interface Scenario {
  readonly github: GitHub;
  readonly project: Project;
  start(change: Pick<Change, 'event' | 'workspace'>, options?: RunOptions): RunningAction;
  /** `start`, and waits for the end. */
  run(change: Pick<Change, 'event' | 'workspace'>, options?: RunOptions): Promise<ActionResult>;
  /** `METHOD path` of the requests so far, or since the given number of them: GitHub's templates, below the repository. */
  requests(since?: number): readonly string[];
}

const action = fileURLToPath(new URL('../..', import.meta.url));

/** Reads `metric unit direction value` lines and writes each value with a jitter of at most 0.4 %, another each time. */
const BENCH = `n=$(cat .runs 2>/dev/null || echo 0)
echo $((n + 1)) > .runs
awk -v n="$n" '
  BEGIN { printf "[" }
  {
    value = $4 * (1 + ((n * 37 + NR * 11) % 17 - 8) / 2000)
    printf "%s{\\"metric\\": \\"%s\\", \\"unit\\": \\"%s\\", \\"direction\\": \\"%s\\", \\"value\\": %.9g}", comma, $1, $2, $3, value
    comma = ","
  }
  END { print "]" }
' readings.txt > results.json
`;

/** The files of a project whose benchmark measures what `readings.txt` says. */
export const benchFiles = { 'bench.sh': BENCH, 'readings.txt': 'latency_ms ms lower 10\n' } as const;

/** `readings.txt` of a change that makes the one metric this large; the first commit has 10. */
export function latency(milliseconds: number): Files {
  return { 'readings.txt': `latency_ms ms lower ${milliseconds}\n` };
}

/** What all runs are given: few repetitions, no check and no comment, whose writes octokit spaces by seconds. */
const sharedInputs = {
  command: 'sh bench.sh',
  results: 'results.json',
  repetitions: '5',
  telemetry: 'off',
  'timeout-minutes': '1',
  check: 'false',
  comment: 'never',
};

/** Starts a GitHub with the project `acme/engine` and ends both with the test. */
export async function startScenario(
  t: TestContext,
  files: Files = benchFiles,
  options: GitHubOptions = {},
): Promise<Scenario> {
  const folder = await mkdtemp(join(tmpdir(), 'aaco-scenario-'));
  t.after(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  // GitHub tells times in whole seconds, so what happens between two runs has a second of its own.
  let aheadMs = 0;
  const passSecond = () => {
    aheadMs += 1000;
  };
  const now = () => new Date(Date.now() + aheadMs);
  const github = await startFaithful(t, { now, ...options });
  const project = createProject(github, 'acme/engine', join(folder, 'git'), files);
  let runs = 0;
  const start: Scenario['start'] = ({ event, workspace }, { inputs, ...options } = {}) => {
    passSecond();
    return startAction({
      github,
      action,
      event,
      workspace,
      inputs: { ...sharedInputs, ...inputs },
      temp: join(folder, `temp-${++runs}`),
      ...options,
    });
  };
  return {
    github,
    project,
    start,
    run: async (change, options) => {
      const result = await start(change, options).finished;
      passSecond();
      return result;
    },
    requests: (since = 0) =>
      github.exchanges
        .slice(since)
        .map(
          ({ method, template, path }) =>
            `${method} ${(template ?? path).replace('/repos/{owner}/{repo}', '')}`,
        ),
  };
}

/** The result file of a run. */
export function resultOf({ outputs }: ActionResult): Result {
  return ResultSchema.parse(JSON.parse(readFileSync(outputs['result-path'] ?? '', 'utf8')));
}

/** The outputs that count outcomes, without those that are 0. */
export function countsOf({ outputs }: ActionResult): Readonly<Record<string, number>> {
  const counts = outcomes.map((outcome) => [outcome, Number(outputs[outcome])] as const);
  return Object.fromEntries(counts.filter(([, count]) => count !== 0));
}

/** All that the log's annotations say, a line each. */
export function messagesOf({ annotations }: ActionResult): string {
  return annotations.map(({ message }) => message).join('\n');
}
