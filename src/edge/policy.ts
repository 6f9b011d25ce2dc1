import { acceptancesOf } from '../inputs/acceptance.ts';
import type { Config } from '../inputs/config.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { policyOf } from '../inputs/plan.ts';
import type { Policy } from '../model/policy.ts';
import { DEFAULT_CONFIG } from './config-file.ts';

/** The policy of inputs and config as of today; `foreign` is a config whose author may not accept anything alone. */
export function policyToday(inputs: Inputs, config: Config, foreign: boolean): Policy {
  const today = new Date().toISOString().slice(0, 10);
  const accept = acceptancesOf(config, { file: inputs.config ?? DEFAULT_CONFIG, today, foreign });
  return { ...policyOf(inputs, config), accept };
}
