import { compareSnapshots } from '../compare/compare-snapshots.ts';
import { readConfig } from '../edge/config-file.ts';
import { policyToday } from '../edge/policy.ts';
import { InputError } from '../errors.ts';
import type { Design } from '../model/comparison.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { BaselineUsed, Result } from '../model/verdict.ts';
import { tool } from '../model/version.ts';
import { terminal } from '../report/terminal.ts';
import { resultOf } from '../verdict/result.ts';
import { usesColor } from './color.ts';
import { compareThresholds, describeDecision } from './compare-thresholds.ts';
import { loadSide, type Side } from './load-side.ts';
import { parseOptions } from './options.ts';
import { writeJson } from './write-json.ts';

export interface CompareOptions {
  readonly baseline: readonly string[];
  readonly candidate: readonly string[];
  readonly format: string;
  readonly name: string;
  readonly threshold?: string;
  readonly margin?: string;
  readonly alpha: string;
  readonly failOn: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly policy?: string;
  readonly color: boolean;
}

/** `aaco compare`: 1 where the verdict fails, else 0. Throws InputError for files and options that are wrong. */
export async function compareCommand(options: CompareOptions): Promise<0 | 1> {
  if (options.policy === 'flameiq') return compareAsFlameiq(options);
  const result = await compareSides(options.baseline, options.candidate, options);
  if (options.json) await writeJson(process.stdout, result);
  else {
    const color = usesColor(options.color, process.stdout, process.env);
    process.stdout.write(terminal(result, { color }));
  }
  return result.fails ? 1 : 0;
}

async function compareAsFlameiq({
  baseline,
  candidate,
  format,
  name,
  config,
  json,
}: CompareOptions): Promise<0 | 1> {
  const side = await loadSide(baseline, format, name);
  const decision = await compareThresholds({
    baseline: candidateOf(side),
    candidate: candidateOf(await loadSide(candidate, format, name)),
    config,
  });
  if (json) await writeJson(process.stdout, decision);
  else process.stdout.write(describeDecision(decision));
  return decision.status === 'regression' ? 1 : 0;
}

/** The result of comparing files: snapshots as jobs of the history, result files as repetitions of one interleaved job. */
export async function compareSides(
  baselineFiles: readonly string[],
  candidateFiles: readonly string[],
  options: Partial<CompareOptions> = {},
): Promise<Result> {
  const { format = 'auto', name = 'local', threshold, margin, alpha, failOn, config } = options;
  const inputs = parseOptions({ name, threshold, margin, alpha, 'fail-on': failOn, config });
  const policy = policyToday(inputs, await readConfig(config, process.cwd()), false);
  const candidate = candidateOf(await loadSide(candidateFiles, format, name));
  const side = await loadSide(baselineFiles, format, name);
  const design: Design = side.kind === 'snapshots' ? 'history' : 'interleaved';
  const used = usedOf(side, baselineFiles);
  const baseline = used.map(({ snapshot }) => snapshot);
  const compared = compareSnapshots({ baseline, candidate, design, policy });
  return resultOf({
    name,
    design,
    ...compared,
    baseline: used.map(({ told }) => told),
    rejected: [],
    candidate,
    source: filesOf(candidateFiles),
    policy,
    tool,
  });
}

/** `new.json`, `new-1.json and 4 more`. */
function filesOf(files: readonly string[]): string {
  const [first = '', ...others] = files;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

function candidateOf(side: Side): Snapshot {
  if (side.kind === 'results') return side.snapshot;
  const [only, ...others] = side.snapshots;
  if (only !== undefined && others.length === 0) return only;
  throw new InputError({
    what: `the candidate is one snapshot, ${side.snapshots.length} were given`,
    where: { source: '--candidate' },
    next: 'Give the snapshot of the run under test; earlier ones go to --baseline',
  });
}

interface Used {
  readonly snapshot: Snapshot;
  readonly told: BaselineUsed;
}

/** The snapshots of the baseline, newest first, and what is told of them; result files are one of an unknown time. */
function usedOf(side: Side, files: readonly string[]): readonly Used[] {
  if (side.kind === 'results') {
    const why = 'result files, each a repetition';
    return [{ snapshot: side.snapshot, told: { ...unknownOrigin, why, source: filesOf(files) } }];
  }
  const why = 'a job of the history, given as a file';
  return side.snapshots
    .map((snapshot, index) => {
      const { sha, runId } = snapshot.provenance;
      const { createdAt } = snapshot;
      return { snapshot, told: { sha, runId, createdAt, why, source: files[index] ?? '' } };
    })
    .sort((a, b) => b.snapshot.createdAt.localeCompare(a.snapshot.createdAt));
}

const unknownOrigin = { sha: null, runId: null, createdAt: null };
