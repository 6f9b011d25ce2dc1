import { z } from 'zod';
import { type Answer, answer } from '../../model/answer.ts';
import { call, type GitHub, list } from './client.ts';

/** Who set a label, and whether they may decide for the repository. */
export interface LabelAuthor {
  readonly login: string;
  /** ISO time. */
  readonly at: string;
  /** Whether they may write to the repository, so that the author of a fork alone decides nothing. */
  readonly maintainer: boolean;
}

const EventSchema = z.object({
  event: z.string(),
  created_at: z.string(),
  actor: z.object({ login: z.string() }).nullish(),
  label: z.object({ name: z.string() }).nullish(),
});

/** Who set `label` on the pull request last; null where it is not set now. */
export async function findLabelAuthor(
  github: GitHub,
  pullRequest: number,
  label: string,
): Promise<Answer<LabelAuthor | null>> {
  const events = await list(github, {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
    parameters: { issue_number: pullRequest },
    permission: 'pull-requests: read',
    schema: EventSchema,
  });
  if (!events.ok) return events;
  const last = events.value.findLast(
    (one) => one.label?.name.toLowerCase() === label.toLowerCase() && /^(un)?labeled$/.test(one.event),
  );
  if (last?.event !== 'labeled' || !last.actor) return answer(null);
  const maintainer = await mayWrite(github, last.actor.login);
  if (!maintainer.ok) return maintainer;
  return answer({ login: last.actor.login, at: last.created_at, maintainer: maintainer.value });
}

/** A bot decides nothing: one that labels by changed files does what the pull request's author made it do. */
async function mayWrite(github: GitHub, login: string): Promise<Answer<boolean>> {
  if (login.endsWith('[bot]')) return answer(false);
  const permission = await call(github, {
    route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    parameters: { username: login },
    permission: 'contents: read',
    schema: z.object({ permission: z.string() }),
  });
  // `maintain` is told as `write` here.
  if (permission.ok) return answer(['admin', 'write'].includes(permission.value.permission));
  return permission.trouble.kind === 'absent' ? answer(false) : permission;
}
