import { z } from 'zod';
import type { Trouble, TroubleKind } from '../../model/answer.ts';

const ErrorSchema = z.object({
  status: z.number().optional(),
  message: z.string().optional(),
  response: z.object({ headers: z.record(z.string(), z.unknown()).optional() }).optional(),
});

/** What an error of octokit or fetch means. `call` names the request and the permission that it needs. */
export function readTrouble(
  error: unknown,
  call: { readonly route: string; readonly permission: string },
): Trouble {
  const parsed = ErrorSchema.safeParse(error);
  const { status, message = 'unknown error', response } = parsed.success ? parsed.data : {};
  const said = printable(message);
  const limited =
    (status === 403 || status === 429) &&
    (/rate limit/i.test(message) || response?.headers?.['x-ratelimit-remaining'] === '0');
  if (limited) {
    return {
      kind: 'unavailable',
      what: `GitHub's rate limit is used up (${call.route})`,
      next: 'Run the job again later, or use fewer jobs at the same time',
    };
  }
  if (status === undefined || response === undefined) {
    return {
      kind: 'unavailable',
      what: `GitHub did not answer ${call.route}: ${said}`,
      next: 'Run the job again; where it stays so, check the network, the proxy and the certificates of the runner',
    };
  }
  return {
    kind: kindOf(status),
    what: `GitHub answered ${status} to ${call.route}: ${said}`,
    next: adviceOf(status, message, call.permission),
  };
}

function kindOf(status: number): TroubleKind {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404) return 'absent';
  if (status === 410) return 'gone';
  return status >= 500 || status === 408 || status === 429 ? 'unavailable' : 'refused';
}

function adviceOf(status: number, message: string, permission: string): string | null {
  if (kindOf(status) === 'unavailable') return 'Run the job again';
  if (status === 401) return 'Check the github-token input';
  // GitHub hides what a token may not see behind 404; other reasons for a 403, such as a locked conversation, name themselves.
  const hidden = status === 404 || (status === 403 && /not accessible|must have|permission/i.test(message));
  return hidden ? permissionAdvice(permission) : null;
}

/** What to add to the workflow; a fork's pull request cannot have more than `read`, whatever the workflow asks. */
function permissionAdvice(permission: string): string {
  const fork = permission.endsWith('write')
    ? '; the token of a pull request from a fork is read-only, for those use mode: report in a workflow_run workflow'
    : '';
  return `Add \`${permission}\` to the permissions: of the job${fork}`;
}

/** One line without control characters and full stop, at most 300 characters: text from outside goes into logs and summaries. */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 300)
    .replace(/\.+$/, '');
}
