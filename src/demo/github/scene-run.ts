import { type ArtifactOptions, addArtifact } from './add-artifact.ts';
import { account } from './create-world.ts';
import { suiteOfRun } from './json/run.ts';
import type { RepositoryScene } from './scene.ts';
import type { Artifact, CheckRun, Conclusion, Repository, Run, Workflow, World } from './world.ts';
import { zip } from './zip.ts';

export interface RunOptions {
  /** The workflow file's path. */
  readonly workflow?: string;
  readonly event?: string;
  /** Null while it is in progress; `success`, where absent. */
  readonly conclusion?: Conclusion | null;
  /** Where the commit came from; this repository, where absent. */
  readonly from?: RepositoryScene;
  readonly branch?: string | null;
  /** The tip of the branch, where absent. */
  readonly sha?: string;
  readonly actor?: string;
  readonly title?: string;
  readonly attempt?: number;
  readonly createdAt?: Date;
}

export interface JobScene {
  readonly check: CheckRun;
  complete(conclusion: Conclusion): void;
}

/** A workflow run and what its jobs leave behind. */
export interface RunScene {
  readonly data: Run;
  readonly repository: RepositoryScene;
  /** Stores an artifact: files by their names in the zip, or the zip's bytes as they are. */
  artifact(
    name: string,
    content: Readonly<Record<string, string | Uint8Array>> | Uint8Array,
    options?: ArtifactOptions,
  ): Artifact;
  /** Starts a job: a check run of its name, in progress. */
  job(name: string): JobScene;
  complete(conclusion: Conclusion): void;
  /** Starts the next attempt. */
  rerun(): void;
}

const DEFAULT_WORKFLOW = '.github/workflows/perf.yml';

export function runScene(world: World, repository: RepositoryScene, options: RunOptions = {}): RunScene {
  const run = addRun(world, repository, options);
  return {
    data: run,
    repository,
    artifact(name, content, settings) {
      const bytes = content instanceof Uint8Array ? content : zip(entriesOf(content));
      const dated = { createdAt: run.createdAt, ...settings };
      return addArtifact(world, repository.data, run, name, bytes, dated);
    },
    job: (name) => startJob(world, repository.data, run, name),
    complete(conclusion) {
      run.status = 'completed';
      run.conclusion = conclusion;
      run.updatedAt = world.now();
    },
    rerun() {
      run.attempt += 1;
      run.status = 'in_progress';
      run.conclusion = null;
      run.startedAt = world.now();
    },
  };
}

function entriesOf(files: Readonly<Record<string, string | Uint8Array>>) {
  return Object.entries(files).map(([name, data]) => ({ name, data }));
}

function addRun(world: World, { data, tip }: RepositoryScene, options: RunOptions): Run {
  const workflow = findWorkflow(world, data, options.workflow ?? DEFAULT_WORKFLOW);
  const { event = 'push', branch = data.defaultBranch, from, conclusion = 'success' } = options;
  const sha = options.sha ?? (from?.tip ?? tip)(branch ?? data.defaultBranch).sha;
  const createdAt = options.createdAt ?? world.now();
  const run: Run = {
    id: world.nextId('run'),
    number: data.runs.filter((one) => one.workflow === workflow).length + 1,
    attempt: options.attempt ?? 1,
    workflow,
    event,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    headRepository: from?.data ?? data,
    headBranch: branch,
    headSha: sha,
    title: options.title ?? data.commits.get(sha)?.message ?? event,
    actor: account(world, options.actor ?? data.owner.login),
    createdAt,
    startedAt: createdAt,
    updatedAt: createdAt,
  };
  data.runs.push(run);
  return run;
}

function startJob(world: World, repository: Repository, run: Run, name: string): JobScene {
  const check: CheckRun = {
    id: world.nextId('check'),
    app: 'github-actions',
    name,
    headSha: run.headSha,
    suite: suiteOfRun(run),
    externalId: null,
    status: 'in_progress',
    conclusion: null,
    startedAt: world.now(),
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  repository.checkRuns.push(check);
  return {
    check,
    complete(conclusion) {
      check.status = 'completed';
      check.conclusion = conclusion;
      check.completedAt = world.now();
    },
  };
}

function findWorkflow(world: World, repository: Repository, path: string): Workflow {
  const known = repository.workflows.find((workflow) => workflow.path === path);
  if (known) return known;
  const name = path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  const workflow = { id: world.nextId('workflow'), path, name };
  repository.workflows.push(workflow);
  return workflow;
}
