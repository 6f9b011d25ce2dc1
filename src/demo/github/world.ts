import type { AccessLevel, Permissions } from './permissions.ts';

/** The base URLs that a runner would be told; none ends in a slash. */
export interface Urls {
  readonly api: string;
  readonly graphql: string;
  readonly server: string;
  /** The results service, where running jobs upload artifacts. */
  readonly results: string;
  /** The blob store that signed URLs point to; an origin of its own, as on GitHub. */
  readonly blobs: string;
}

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Account;
  readonly date: Date;
}

export interface Label {
  readonly id: number;
  readonly name: string;
}

export interface LabelEvent {
  readonly id: number;
  readonly event: 'labeled' | 'unlabeled';
  readonly label: Label;
  readonly actor: Account;
  readonly at: Date;
}

export interface Comment {
  readonly id: number;
  readonly pull: Pull;
  readonly author: Account;
  body: string;
  readonly createdAt: Date;
  updatedAt: Date;
  minimized: boolean;
}

export interface PullSide {
  readonly repository: Repository;
  readonly branch: string;
  sha: string;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly author: Account;
  readonly head: PullSide;
  readonly base: PullSide;
  /** The test merge commit; null where the branches conflict. */
  mergeSha: string | null;
  state: 'open' | 'closed';
  merged: boolean;
  locked: boolean;
  labels: Label[];
  readonly labelEvents: LabelEvent[];
  readonly createdAt: Date;
  updatedAt: Date;
}

export interface Workflow {
  readonly id: number;
  readonly path: string;
  readonly name: string;
}

export type Conclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required';

export interface Run {
  readonly id: number;
  readonly number: number;
  attempt: number;
  readonly workflow: Workflow;
  readonly event: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: Conclusion | null;
  readonly headRepository: Repository;
  readonly headBranch: string | null;
  readonly headSha: string;
  readonly title: string;
  readonly actor: Account;
  readonly createdAt: Date;
  startedAt: Date;
  updatedAt: Date;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly run: Run;
  /** Of the run; a name is unique within one. */
  readonly attempt: number;
  /** The bytes that a download gives. */
  readonly zip: Uint8Array;
  /** What the API reports, which a scene may set apart from the bytes. */
  readonly size: number;
  readonly digest: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  expired: boolean;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string;
  readonly message: string;
}

export interface CheckRun {
  readonly id: number;
  readonly app: string;
  name: string;
  readonly headSha: string;
  /** The check suite's id. */
  readonly suite: number;
  externalId: string | null;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: Conclusion | null;
  startedAt: Date;
  completedAt: Date | null;
  output: { title: string | null; summary: string | null; text: string | null };
  readonly annotations: Annotation[];
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly context: string;
  readonly creator: Account;
  readonly createdAt: Date;
}

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly parent: Repository | null;
  readonly branches: Map<string, string>;
  /** By SHA; one store for a repository and all its forks. */
  readonly commits: Map<string, Commit>;
  /** By login. */
  readonly collaborators: Map<string, AccessLevel>;
  readonly workflows: Workflow[];
  readonly runs: Run[];
  readonly artifacts: Artifact[];
  readonly pulls: Pull[];
  readonly comments: Comment[];
  readonly checkRuns: CheckRun[];
  readonly statuses: Status[];
}

/** What a request is allowed to do; `repository` null reaches all of them, as a personal token does. */
export interface Token {
  readonly value: string;
  readonly login: string;
  readonly repository: Repository | null;
  readonly permissions: Permissions;
  used: number;
}

export type IdKind =
  | 'account'
  | 'repository'
  | 'commit'
  | 'pull'
  | 'label'
  | 'event'
  | 'comment'
  | 'workflow'
  | 'run'
  | 'artifact'
  | 'check'
  | 'suite'
  | 'status'
  | 'upload'
  | 'token';

/** All that the emulated GitHub knows. */
export interface World {
  readonly urls: Urls;
  /** GitHub Enterprise Server: another API path, artifacts without digests. */
  readonly enterprise: boolean;
  readonly now: () => Date;
  readonly nextId: (kind: IdKind) => number;
  readonly accounts: Map<string, Account>;
  /** By full name in lower case. */
  readonly repositories: Map<string, Repository>;
  readonly tokens: Map<string, Token>;
  /** Requests that each token has per hour. */
  requestsPerHour: number;
  /** How long a signed URL lives, in milliseconds. */
  signedUrlLifetime: number;
}
