import { z } from 'zod';

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly headBranch: string;
  /** Null where the head's repository was deleted. */
  readonly headRepositoryId: number | null;
  readonly baseRepositoryId: number;
  /** Where the base branch stood when the event was sent; the merge base may be elsewhere. */
  readonly baseSha: string;
  readonly baseBranch: string;
  readonly author: string | null;
  /** Whether the head is code of another repository, whose token is read-only. */
  readonly fork: boolean;
}

/** A pull request as webhook payloads and the REST API write it. */
export const PullRequestSchema = z
  .object({
    number: z.number().int().positive(),
    head: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ id: z.number() }).nullish() }),
    base: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ id: z.number() }) }),
    user: z.object({ login: z.string() }).nullish(),
  })
  .transform(
    (pull): PullRequest => ({
      number: pull.number,
      headSha: pull.head.sha,
      headBranch: pull.head.ref,
      headRepositoryId: pull.head.repo?.id ?? null,
      baseRepositoryId: pull.base.repo.id,
      baseSha: pull.base.sha,
      baseBranch: pull.base.ref,
      author: pull.user?.login ?? null,
      fork: pull.head.repo?.id !== pull.base.repo.id,
    }),
  );
