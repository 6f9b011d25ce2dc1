import { z } from 'zod';
import { type Answer, answer } from '../../model/answer.ts';
import { call, type GitHub } from './client.ts';

/** The repository's default branch, where the event's payload did not say. */
export async function readDefaultBranch(github: GitHub): Promise<Answer<string>> {
  const repository = await call(github, {
    route: 'GET /repos/{owner}/{repo}',
    permission: 'contents: read',
    schema: z.object({ default_branch: z.string() }),
  });
  return repository.ok ? answer(repository.value.default_branch) : repository;
}
