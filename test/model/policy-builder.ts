import type { Policy } from '../../src/model/policy.ts';

/** The policy of all defaults; `fields` replace its keys. */
export function policy(fields: Partial<Policy> = {}): Policy {
  return {
    threshold: undefined,
    margin: undefined,
    alpha: 0.01,
    failOn: ['regressed', 'missing'],
    noBaseline: 'pass',
    rules: [],
    ignoreEnvironment: [],
    ...fields,
  };
}
