import { z } from 'zod';

/** Which run attempt and job a runtime token speaks for. */
export interface RuntimeScope {
  /** `<run id>-<attempt>`. */
  readonly run: string;
  readonly job: string;
}

const claims = z.object({ scp: z.string() });

/** The unsigned JWT that a runner hands to an action as ACTIONS_RUNTIME_TOKEN. */
export function runtimeToken(scope: RuntimeScope): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const scp = `Actions.ExampleScope Actions.Results:${scope.run}:${scope.job}`;
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp })}.`;
}

/** The scope of a runtime token; undefined for any other text. */
export function readRuntimeToken(token: string): RuntimeScope | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const match = /Actions\.Results:([^: ]+):([^: ]+)/.exec(claims.parse(payload).scp);
    return match?.[1] && match[2] ? { run: match[1], job: match[2] } : undefined;
  } catch {
    return undefined;
  }
}
