import { z } from 'zod';
import type { Terms } from '../../model/formula.ts';
import type { Reading } from '../../model/reading.ts';
import { additiveReading } from '../parsed/additive-reading.ts';
import { directionOfTag } from './tags.ts';

/** Why a request failed, in the records and in the summary. */
export const ErrorSchema = z.object({
  code: z.union([z.number(), z.string()]).nullish(),
  type: z.string().nullish(),
  message: z.string().nullish(),
});
type RequestError = z.infer<typeof ErrorSchema>;

export function failureName({ type, code }: Partial<RequestError>): string {
  return type ?? (code == null ? 'error' : `code ${code}`);
}

/** `error_rate` and the like, tested from its counts. Empty where no request was counted. */
export function shareOfRequests(benchmark: string, metric: string, terms: Terms): Reading[] {
  const direction = directionOfTag(metric);
  return additiveReading({ benchmark, metric, unit: 'ratio', direction }, 'proportion', terms);
}
