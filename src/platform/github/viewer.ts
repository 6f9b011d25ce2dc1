import { z } from 'zod';
import type { GitHub } from './client.ts';

/** The login that a workflow's own token acts as. */
export const ACTIONS_BOT = 'github-actions[bot]';

const ViewerSchema = z.object({ viewer: z.object({ login: z.string() }) });

/** The login that the token acts as; that of a workflow's own token where GitHub does not say. */
export async function readViewer(github: GitHub): Promise<string> {
  try {
    const data: unknown = await github.budget.spend(() =>
      github.octokit.graphql('query { viewer { login } }'),
    );
    return ViewerSchema.parse(data).viewer.login;
  } catch {
    return ACTIONS_BOT;
  }
}
